import type { Packet } from '../packet/packet.ts'
import { attendeeBlocks, bioBlocks } from './attendees.ts'
import type { Section } from './block.ts'
import { actionBlocks, scenarioBlocks, seatingBlocks } from './conduct.ts'
import { headMarks, numberedTitle } from './marks.ts'
import { momentText, type OutlineContext } from './outline-context.ts'
import { overviewBlocks } from './overview.ts'
import { packetTitle } from './packet-title.ts'
import { questionBlocks } from './questions.ts'
import { referenceBlocks } from './references.ts'
import { runOfShowBlocks } from './run-of-show.ts'
import { talkingPointBlocks } from './talking-points.ts'
import { topicBlocks } from './topics.ts'

export const packetSectionId = (packetId: string): string => `packet:${packetId}`

/** All that the principal's book holds of one meeting, in reading order. */
export const packetSection = (packet: Packet, context: OutlineContext): Section => ({
  id: packetSectionId(packet.id),
  packetId: packet.id,
  bookmark: numberedTitle(packet, context),
  head: { text: numberedTitle(packet, context), marks: headMarks(packet, context) },
  foot: packet.asOf === null ? '' : context.say('book.as-of', { time: momentText(context, packet.asOf) }),
  numbered: true,
  onePage: false,
  blocks: [
    ...packetTitle(packet, context),
    ...overviewBlocks(packet, context),
    ...attendeeBlocks(packet, context),
    ...runOfShowBlocks(packet, context),
    ...topicBlocks(packet, context),
    ...talkingPointBlocks(packet, context),
    ...questionBlocks(packet, context),
    ...actionBlocks(packet, context),
    ...scenarioBlocks(packet, context),
    ...seatingBlocks(packet, context),
    ...bioBlocks(packet, context),
    ...referenceBlocks(packet, context),
  ],
})
