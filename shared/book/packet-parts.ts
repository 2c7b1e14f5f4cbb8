import type { MeetingKind, Packet } from '../packet/packet.ts'
import { attendeeBlocks, bioBlocks } from './attendees.ts'
import type { Block } from './block.ts'
import { actionBlocks, scenarioBlocks, seatingBlocks } from './conduct.ts'
import type { OutlineContext } from './outline-context.ts'
import { overviewBlocks } from './overview.ts'
import { questionBlocks } from './questions.ts'
import { referenceBlocks } from './references.ts'
import { runOfShowBlocks } from './run-of-show.ts'
import { talkingPointBlocks } from './talking-points.ts'
import { topicBlocks } from './topics.ts'

type Part = (packet: Packet, context: OutlineContext) => Block[]

/** 참고: what is looked up, never what is begun with. */
const REFERENCE: readonly Part[] = [bioBlocks, seatingBlocks, referenceBlocks]

/** 면담: who sits there, about what, how it goes, what is said and answered. */
const TALKS: readonly Part[] = [
  overviewBlocks, attendeeBlocks, topicBlocks, runOfShowBlocks, talkingPointBlocks, questionBlocks, actionBlocks, scenarioBlocks, ...REFERENCE,
]

/** 회의 주재: the chair needs his exact words first, then the items. */
const CHAIRED: readonly Part[] = [
  overviewBlocks, scenarioBlocks, runOfShowBlocks, topicBlocks, talkingPointBlocks, questionBlocks, attendeeBlocks, actionBlocks, ...REFERENCE,
]

/** 행사·오만찬·방문: what it is about, then where he goes and stands before what he says there. */
const EVENT: readonly Part[] = [
  overviewBlocks, topicBlocks, runOfShowBlocks, actionBlocks, talkingPointBlocks, attendeeBlocks, questionBlocks, scenarioBlocks, ...REFERENCE,
]

/** The parts of a packet in the order in which the office reads a meeting of its kind; each holds every part. */
export const PARTS_BY_KIND: Readonly<Record<MeetingKind, readonly Part[]>> = {
  talks: TALKS,
  'chaired-meeting': CHAIRED,
  event: EVENT,
  meal: EVENT,
  visit: EVENT,
  other: TALKS,
}
