import { compareVersion } from '../../../../shared/import/reimport/compare-version.ts'
import type { Difference } from '../../../../shared/import/reimport/differences.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import { settledPackets } from '../../../../shared/import/review/keep-as-notes.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import type { ReviewState } from './review-store.ts'

/** A packet of the draft against the one of the library that it is a new version of. */
export interface VersionPlan {
  known: KnownVersion
  differences: readonly Difference[]
  /** Ids of those that go in. */
  taken: ReadonlySet<string>
}

/** What putting the draft into the library will do. */
export interface ReviewPlan {
  packetIds: readonly string[]
  versions: ReadonlyMap<string, VersionPlan>
}

export const tickKey = (draftId: string, differenceId: string): string => `${draftId} ${differenceId}`

type Decided = Pick<ReviewState, 'history' | 'known' | 'out' | 'separate' | 'ticks'>

export type Compare = typeof compareVersion

/**
 * Plans of one review, each state worked out once. What only the draft changed goes in unless a person says otherwise;
 * what a person changed stays unless they do. A packet is compared again when it changed, and it alone.
 */
export const reviewPlans = (compare: Compare = compareVersion): ((decided: Decided) => ReviewPlan) => {
  let last: { decided: Decided; plan: ReviewPlan } | null = null
  const compared = new WeakMap<Packet, { notes: string; differences: readonly Difference[] }>()
  /** `packet` of the review settles into `theirs` by the notes of lines without a place, nothing else. */
  const differencesOf: CompareOnce = (known, packet, theirs) => {
    const notes = theirs.notes.map(({ id }) => id).join(' ')
    const before = compared.get(packet)
    if (before?.notes === notes) return before.differences
    const differences = compare(known, theirs)
    compared.set(packet, { notes, differences })
    return differences
  }
  return decided => {
    const { history, known, out, separate, ticks } = decided
    const isSame = last && last.decided.history.present === history.present && last.decided.known === known
      && last.decided.out === out && last.decided.separate === separate && last.decided.ticks === ticks
    if (last && isSame) return last.plan
    last = { decided, plan: planOf(decided, differencesOf) }
    return last.plan
  }
}

type CompareOnce = (known: KnownVersion, packet: Packet, theirs: Packet) => readonly Difference[]

const planOf = ({ history, known, out, separate, ticks }: Decided, compare: CompareOnce): ReviewPlan => {
  const { packets } = history.present
  const chosen = packets.map(({ id }) => id).filter(id => !out.has(id))
  const versions = known.filter(({ draftId }) => chosen.includes(draftId) && !separate.has(draftId))
  const settled = versions.length === 0 ? [] : settledPackets(history.present, [...chosen, ...known.map(({ draftId }) => draftId)])
  const byId = new Map(packets.map(packet => [packet.id, packet]))
  const settledById = new Map(settled.map(packet => [packet.id, packet]))
  const plans = versions.flatMap((version): [string, VersionPlan][] => {
    const [packet, theirs] = [byId.get(version.draftId), settledById.get(version.draftId)]
    if (!packet || !theirs) return []
    const differences = compare(version, packet, theirs)
    const isTaken = ({ id, by }: Difference): boolean => ticks.get(tickKey(version.draftId, id)) ?? by === 'draft'
    return [[version.draftId, { known: version, differences, taken: new Set(differences.filter(isTaken).map(({ id }) => id)) }]]
  })
  const isVersion = new Set(plans.map(([draftId]) => draftId))
  return { packetIds: chosen.filter(id => !isVersion.has(id)), versions: new Map(plans) }
}
