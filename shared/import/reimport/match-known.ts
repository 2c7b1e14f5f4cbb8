import { z } from 'zod'
import { Packet } from '../../packet/packet.ts'
import { daysBetween } from '../../time/calendar-date.ts'
import { likeness, SAME_TITLE } from './likeness.ts'

/** A packet of the library, and what a new version of it is compared with. */
export const KnownPacket = z.object({
  packetId: z.string(),
  revision: z.number().int(),
  /** What was read of the draft before, or of our own export as it left: without anybody's corrections since. */
  base: Packet,
  /** No draft said it and no export is known: all that stands in `current` is a person's own words. */
  typed: z.boolean(),
  /** As it is today. */
  current: Packet,
})
export type KnownPacket = z.infer<typeof KnownPacket>

/** Which packet of a draft is a new version of which one in the library. */
export const KnownVersion = KnownPacket.extend({ draftId: z.string() })
export type KnownVersion = z.infer<typeof KnownVersion>

/** What offices add to a file's name when they send it again. */
const VERSION_WORDS = /\(\d+\)|[_\s-]*v(?:er)?\.?\s*\d+(?:\.\d+)*|\d+\s*차|재?수정본?|최종본?|확정본?|사본|final|rev(?:ised)?\d*|copy|\d{6,8}|\d{4}/giu

/** A file's name without its ending and without what tells its versions apart. */
export const draftName = (name: string): string =>
  name.normalize('NFC').replace(/\.[^.]{1,5}$/, '').replace(VERSION_WORDS, '').replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()

const isSameDraft = (a: Packet, b: Packet): boolean => {
  const names = new Set(a.sourceFiles.slice(0, 1).map(({ name }) => draftName(name)))
  return b.sourceFiles.some(({ name }) => draftName(name) !== '' && names.has(draftName(name)))
}

/** Weekly meetings share title and file name: another week is another meeting. */
const MOST_DAYS_MOVED = 6

/** How surely `draft` is a new version of `known`; 0 where it is not. */
const score = (draft: Packet, { base, current }: Pick<KnownPacket, 'base' | 'current'>): number => {
  // Two without a title have nothing in common.
  const alike = (title: string): number => (draft.title === '' ? 0 : likeness(draft.title, title))
  const read = alike(base.title)
  const titles = Math.max(read, alike(current.title))
  const dates = [base.overview.date, current.overview.date]
  // Of meetings without a day the title alone must do.
  const isSameDay = dates.includes(draft.overview.date)
  const moved = draft.overview.date === null || dates.includes(null) ? 0
    : Math.min(...dates.map(date => Math.abs(daysBetween(date ?? '', draft.overview.date ?? ''))))
  if (moved > MOST_DAYS_MOVED) return 0
  const isSameFile = isSameDraft(draft, base) || isSameDraft(draft, current)
  const isSameMark = draft.mark !== null && (draft.mark === base.mark || draft.mark === current.mark)
  const isSameStart = draft.overview.start !== null && [base.overview.start, current.overview.start].includes(draft.overview.start)
  const isKnownByTitle = titles >= SAME_TITLE && (isSameDay || isSameFile)
  const isKnownByPlace = isSameFile && isSameDay && (isSameMark || isSameStart)
  if (!isKnownByTitle && !isKnownByPlace) return 0
  // A packet that two were merged into bears one's title for both: what was read counts more.
  return titles * 4 + read * 2 + Number(isSameDay) * 2 + Number(isSameFile) + Number(isSameMark) + Number(isSameStart)
}

export const couldBeVersion = (draft: Packet, known: Pick<KnownPacket, 'base' | 'current'>): boolean => score(draft, known) > 0

/** Each packet of a draft with the one of the library that it is a new version of; each at most once, the surest first. */
export const matchKnown = (packets: readonly Packet[], known: readonly KnownPacket[]): KnownVersion[] => {
  const pairs = packets
    .flatMap(draft => known.map(packet => ({ draftId: draft.id, packet, score: score(draft, packet) })))
    .filter(pair => pair.score > 0)
    .toSorted((a, b) => b.score - a.score)
  const found = new Map<string, KnownVersion>()
  const taken = new Set<KnownPacket>()
  for (const { draftId, packet } of pairs) {
    if (found.has(draftId) || taken.has(packet)) continue
    taken.add(packet)
    found.set(draftId, { ...packet, draftId })
  }
  return packets.flatMap(({ id }) => found.get(id) ?? [])
}
