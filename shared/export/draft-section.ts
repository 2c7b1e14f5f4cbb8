import { NO_PLACE, type Block } from '../book/block.ts'
import { numberedTitle } from '../book/marks.ts'
import type { OutlineContext } from '../book/outline-context.ts'
import { paragraph } from '../book/paragraph.ts'
import { proseParagraphs } from '../book/prose.ts'
import type { Packet } from '../packet/packet.ts'
import { headBlocks } from './draft-head.ts'
import { draftOverview, whenAndWhere } from './draft-overview.ts'
import { draftProgramme } from './draft-programme.ts'
import { draftQuestions } from './draft-questions.ts'
import { attendeeTables } from './draft-sides.ts'
import { draftSpeech } from './draft-speech.ts'
import { draftTopics } from './draft-topics.ts'
import type { OfficeSection } from './office-document.ts'

/**
 * A packet in the notation in which the office writes its drafts, so that the import reads it again:
 * what it prints comes back into the same fields. `officialUse`: the paper as a whole is 대외비.
 */
export const draftSection = (packet: Packet, context: OutlineContext, officialUse: boolean): OfficeSection => ({
  name: numberedTitle(packet, context),
  blocks: [
    ...headBlocks(packet, context, officialUse),
    ...draftOverview(packet, context),
    ...attendeeTables(packet, context),
    ...draftTopics(packet, context),
    ...draftProgramme(packet, context),
    ...draftSpeech(packet, context),
    ...draftQuestions(packet, context),
    ...noteBlocks(packet, context),
  ],
})

/** The programme alone, with the title and the day that it belongs to. */
export const runOfShowSection = (packet: Packet, context: OutlineContext, officialUse: boolean): OfficeSection => ({
  name: numberedTitle(packet, context),
  blocks: [...headBlocks(packet, context, officialUse), ...whenAndWhere(packet, context), ...draftProgramme(packet, context)],
})

/** □ 참고: what has no field of its own. */
const noteBlocks = ({ notes }: Packet, { say }: OutlineContext): Block[] => {
  const lines = notes.flatMap(({ mark, text }) => proseParagraphs(text, { role: 'item', place: NO_PLACE, level: 1, flat: true })
    .map((line, index) => (index === 0 && line.marker === '' ? { ...line, marker: mark ?? '-' } : line)))
  return lines.length === 0 ? [] : [paragraph('heading', say('book.notes'), { marker: '□' }), ...lines]
}
