import type { Draft } from '../../../shared/import/draft.ts'
import type { Chosen } from './use-import-job.ts'

/** What a person has decided about a draft so far. */
export type ReviewChoice = Chosen

/** Everything is taken unless a person says otherwise. */
export const initialChoice = (draft: Draft): ReviewChoice => ({ packetIds: draft.packets.map(({ id }) => id), titles: {}, access: null })

/** Takes a packet in or leaves it out; the order of the draft is kept. */
export const toggled = (choice: ReviewChoice, draft: Draft, packetId: string, isTaken: boolean): ReviewChoice => ({
  ...choice,
  packetIds: draft.packets.map(({ id }) => id).filter(id => id === packetId ? isTaken : choice.packetIds.includes(id)),
})

export const retitled = (choice: ReviewChoice, packetId: string, title: string): ReviewChoice =>
  ({ ...choice, titles: { ...choice.titles, [packetId]: title } })
