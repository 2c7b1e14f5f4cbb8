import { compareVersion } from '../../../../shared/import/reimport/compare-version.ts'
import type { Difference } from '../../../../shared/import/reimport/differences.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import { settledPackets } from '../../../../shared/import/review/keep-as-notes.ts'
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

/** What only the draft changed goes in unless a person says otherwise; what a person changed stays unless they do. */
export const planOf = ({ history, known, out, separate, ticks }: Decided): ReviewPlan => {
  const { packets } = history.present
  const chosen = packets.map(({ id }) => id).filter(id => !out.has(id))
  const versions = known.filter(({ draftId }) => chosen.includes(draftId) && !separate.has(draftId))
  const settled = versions.length === 0 ? [] : settledPackets(history.present, [...chosen, ...known.map(({ draftId }) => draftId)])
  const plans = versions.flatMap((version): [string, VersionPlan][] => {
    const theirs = settled.find(({ id }) => id === version.draftId)
    if (!theirs) return []
    const differences = compareVersion(version, theirs)
    const isTaken = ({ id, by }: Difference): boolean => ticks.get(tickKey(version.draftId, id)) ?? by === 'draft'
    return [[version.draftId, { known: version, differences, taken: new Set(differences.filter(isTaken).map(({ id }) => id)) }]]
  })
  const isVersion = new Set(plans.map(([draftId]) => draftId))
  return { packetIds: chosen.filter(id => !isVersion.has(id)), versions: new Map(plans) }
}
