import type { Packet } from '../packet/packet.ts'
import { attendeeBlocks, bioBlocks } from './attendees.ts'
import type { Block } from './block.ts'
import { actionBlocks, scenarioBlocks, seatingBlocks } from './conduct.ts'
import type { OutlineContext } from './outline-context.ts'
import { overviewBlocks } from './overview.ts'
import type { PartName } from './part-order.ts'
import { questionBlocks } from './questions.ts'
import { referenceBlocks } from './references.ts'
import { runOfShowBlocks } from './run-of-show.ts'
import { talkingPointBlocks } from './talking-points.ts'
import { topicBlocks } from './topics.ts'

/** What makes each part of a packet in a book. */
export const PACKET_PARTS: Readonly<Record<PartName, (packet: Packet, context: OutlineContext) => Block[]>> = {
  overview: overviewBlocks,
  attendees: attendeeBlocks,
  topics: topicBlocks,
  'run-of-show': runOfShowBlocks,
  'talking-points': talkingPointBlocks,
  questions: questionBlocks,
  actions: actionBlocks,
  scenario: scenarioBlocks,
  bios: bioBlocks,
  seating: seatingBlocks,
  references: referenceBlocks,
}
