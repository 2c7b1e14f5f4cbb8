import { createContext, useContext } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'
import type { Draft } from '../../../../shared/import/draft.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import { answerAccess } from '../../../../shared/import/review/answer-access.ts'
import { advance, redoStep, startHistory, undoStep, type ReviewHistory } from '../../../../shared/import/review/history.ts'
import { reviewOf, type LinePlace, type Review } from '../../../../shared/import/review/review.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { placeOfLine } from './review-index.ts'
import { reviewPlans, type ReviewPlan } from './review-plan.ts'

/** What a person points at: a line of the source or a value of a packet. */
export type Mark = { kind: 'line'; file: number; line: number } | { kind: 'value'; packetId: string; path: string }

/** In the place of a packet: what belongs to the files as a whole. */
export const WHOLE = 'whole'

export interface ReviewState {
  draft: Draft
  known: readonly KnownVersion[]
  /** Origins by packet: asked for with every click, and a long draft has tens of thousands. */
  origins: ReadonlyMap<string, readonly ValueOrigin[]>
  history: ReviewHistory
  /** Packets that are not to go in. */
  out: ReadonlySet<string>
  /** New versions that are to go in as packets of their own. */
  separate: ReadonlySet<string>
  /** Differences that a person decided about: `draftId differenceId`. */
  ticks: ReadonlyMap<string, boolean>
  /** Doubtful values that a person confirmed: `packetId path`. */
  accepted: ReadonlySet<string>
  /** Of a new version: what was read, rather than what changed. */
  showsDraft: boolean
  shownId: string
  mark: Mark | null
  /** Makes a step of it that can be undone; false where it is none. */
  apply(step: (review: Review) => Review | null, burst?: string | null): boolean
  /** A packet of the library comes into the review as a new version of itself. */
  adopt(packet: Packet, known: KnownVersion): void
  undo(): void
  redo(): void
  endBurst(): void
  show(packetId: string): void
  selectLine(place: LinePlace): void
  selectValue(packetId: string, path: string): void
  /** The same, where it can be corrected. */
  goTo(packetId: string, path: string): void
  setShowsDraft(showsDraft: boolean): void
  setOut(packetId: string, isOut: boolean): void
  setSeparate(draftId: string, isSeparate: boolean): void
  tick(keys: readonly string[], isTaken: boolean): void
  accept(key: string): void
  answer(access: NonNullable<Packet['access']>): void
}

const withKey = (keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> =>
  isIn ? new Set([...keys, key]) : new Set([...keys].filter(other => other !== key))

const first = ({ packets, findings }: Draft, known: readonly KnownVersion[]): string => {
  // That the library has it already is to be seen first of all, unless what changed can be shown.
  const isAgain = known.length === 0 && findings.some(({ code }) => code === 'already-imported')
  return isAgain ? WHOLE : packets[0]?.id ?? WHOLE
}

/** A packet that comes on screen is shown in the source too. */
const titleOf = (packetId: string): Mark | null => (packetId === WHOLE ? null : { kind: 'value', packetId, path: 'title' })

export const createReviewStore = (draft: Draft, known: readonly KnownVersion[]): StoreApi<ReviewState> =>
  createStore<ReviewState>()((set, get) => {
    const settle = (history: ReviewHistory): void => set(state => ({
      history,
      shownId: history.present.packets.some(({ id }) => id === state.shownId) ? state.shownId : history.present.packets[0]?.id ?? WHOLE,
    }))
    const apply: ReviewState['apply'] = (step, burst = null) => {
      const { history } = get()
      const next = step(history.present)
      if (!next) return false
      settle(advance(history, next, burst))
      return true
    }
    return {
      draft, known, origins: Map.groupBy(draft.origins, ({ packetId }) => packetId), history: startHistory(reviewOf(draft)), out: new Set(), separate: new Set(), ticks: new Map(), accepted: new Set(),
      showsDraft: false, shownId: first(draft, known), mark: titleOf(first(draft, known)),
      apply,
      adopt: (packet, version) => {
        set(({ known: before }) => ({ known: [...before, version] }))
        apply(review => ({ ...review, packets: [...review.packets, packet] }))
      },
      undo: () => settle(undoStep(get().history)),
      redo: () => settle(redoStep(get().history)),
      endBurst: () => set(({ history }) => ({ history: { ...history, burst: null } })),
      show: shownId => set({ shownId, mark: titleOf(shownId) }),
      // A line of another packet brings that packet on screen.
      selectLine: ({ file, line }) => set(({ history, shownId }) => ({
        mark: { kind: 'line', file, line }, shownId: placeOfLine(history.present, { file, line })?.packet.id ?? shownId,
      })),
      selectValue: (packetId, path) => set({ shownId: packetId, mark: { kind: 'value', packetId, path } }),
      goTo: (packetId, path) => set({ shownId: packetId, mark: { kind: 'value', packetId, path }, showsDraft: true }),
      setShowsDraft: showsDraft => set({ showsDraft }),
      setOut: (packetId, isOut) => set(({ out }) => ({ out: withKey(out, packetId, isOut) })),
      setSeparate: (draftId, isSeparate) => set(({ separate }) => ({ separate: withKey(separate, draftId, isSeparate) })),
      tick: (keys, isTaken) => set(({ ticks }) => ({ ticks: new Map([...ticks, ...keys.map(key => [key, isTaken] as const)]) })),
      accept: key => set(({ accepted }) => ({ accepted: withKey(accepted, key, true) })),
      answer: access => apply(review => answerAccess(review, access)),
    }
  })

/** A review, and what it would do to the library. */
interface ReviewInHand {
  store: StoreApi<ReviewState>
  planOf: (state: ReviewState) => ReviewPlan
}

const ReviewContext = createContext<ReviewInHand | null>(null)
export const ReviewProvider = ReviewContext

export const beginReview = (draft: Draft, known: readonly KnownVersion[]): ReviewInHand =>
  ({ store: createReviewStore(draft, known), planOf: reviewPlans() })

const useReviewInHand = (): ReviewInHand => {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('useReviewStore outside of a review')
  return review
}

export const useReviewStore = (): StoreApi<ReviewState> => useReviewInHand().store

export const useReviewPlan = (): ReviewPlan => {
  const { store, planOf } = useReviewInHand()
  return useStore(store, planOf)
}

export const useReview = <T>(select: (state: ReviewState) => T): T => useStore(useReviewStore(), select)
