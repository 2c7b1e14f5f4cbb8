import type { Packet, Row } from '../packet/packet.ts'
import { MINUTES_PER_DAY, type Minutes } from '../time/clock-time.ts'

/** Words of a row in which somebody speaks to the meeting; 주요 인사 are persons, not a greeting. */
const SPEAKING = new RegExp([
  '환영사|축사|건배|개회사|폐회사|격려사|기념사|답사|치사|연설|강연|말씀|발언|발제',
  '(?<!주요 ?|초청 ?)인사(?:말|$|[ ,·(]|및)',
  '\\b(?:speech|remarks|toast|address|keynote)',
].join('|'), 'i')

/** Does the principal speak in this row? */
export const isPrincipalSpeaking = (row: Row): boolean =>
  row.principal && (SPEAKING.test(row.title) || SPEAKING.test(row.titleEn) || SPEAKING.test(row.remarks))

/** One moment of the principal's own way through a meeting. Minutes count from the packet's first midnight. */
export interface TrackItem {
  readonly kind: 'row' | 'cue' | 'action'
  readonly rowId: string | null
  readonly at: Minutes | null
  readonly until: Minutes | null
  readonly text: string
}

/**
 * What the principal does and when: his rows, the cues inside them, and the action plan, in order of
 * time; what has no time stays behind the item it was written after.
 */
export const principalTrack = ({ runOfShow, actionPlan }: Pick<Packet, 'runOfShow' | 'actionPlan'>): TrackItem[] => {
  const rows = runOfShow.filter(row => row.principal).flatMap(itemsOfRow)
  const actions = actionPlan.map((action): TrackItem => {
    const day = runOfShow.find(row => row.id === action.rowId)?.day ?? 0
    return { kind: 'action', rowId: action.rowId, at: onDay(action.at, day), until: null, text: action.text }
  })
  return [...keyed(actions), ...keyed(rows)].toSorted((a, b) => a.key - b.key || 0).map(({ item }) => item)
}

const itemsOfRow = (row: Row): TrackItem[] => [
  { kind: 'row', rowId: row.id, at: onDay(row.start, row.day), until: onDay(row.end, row.day), text: row.title },
  ...row.cues.map(({ at, text }): TrackItem =>
    ({ kind: 'cue', rowId: row.id, at: onDay(at, row.day), until: null, text })),
]

const onDay = (at: Minutes | null, day: number): Minutes | null => (at === null ? null : at + day * MINUTES_PER_DAY)

/** The time to sort by: an item without one takes that of the item before it. */
const keyed = (items: readonly TrackItem[]): { item: TrackItem; key: number }[] => {
  let last = -Infinity
  return items.map(item => {
    last = item.at ?? last
    return { item, key: last }
  })
}
