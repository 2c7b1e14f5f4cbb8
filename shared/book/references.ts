import type { Attachment, Packet } from '../packet/packet.ts'
import { attachmentKey, attachmentSectionId } from './attachment-section.ts'
import type { Block } from './block.ts'
import { noteParagraphs } from './note-paragraphs.ts'
import type { OutlineContext } from './outline-context.ts'
import { paragraph, paragraphIf } from './paragraph.ts'

/** 참고 and 붙임: what has no place of its own, the lines that the import could place nowhere among it. A portrait stands beside its biography. */
export const referenceBlocks = (packet: Packet, { say, pictures, attached }: OutlineContext): Block[] => {
  const notes = noteParagraphs(packet.notes, packet.id, ['notes'])
  const portraits = new Set(packet.sides.flatMap(({ attendees }) => attendees.map(({ photo }) => photo)))
  const isPrinted = ({ id, sha256 }: Attachment): boolean => portraits.has(id) && pictures.has(sha256)
  const attachments = packet.attachments.filter((attachment) => !attachment.source && !isPrinted(attachment)).flatMap((attachment) => paragraphIf(
    'item', attachment.name,
    { marker: '-', level: 1, ...(attached.has(attachmentKey(packet.id, attachment.id)) && { linkTo: attachmentSectionId(packet.id, attachment.id) }), place: { packetId: packet.id, rowId: null, path: ['attachments', attachment.id, 'name'] } },
  ))
  const tags = packet.tags.filter((tag) => tag.trim() !== '')
  return [
    ...(notes.length === 0 ? [] : [paragraph('heading', say('book.notes'), { marker: '□' }), ...notes]),
    ...(attachments.length === 0 ? [] : [paragraph('heading', say('book.attachments'), { marker: '□' }), ...attachments]),
    ...paragraphIf('note', tags.length === 0 ? '' : `${say('book.tags')}: ${tags.join(', ')}`,
      { place: { packetId: packet.id, rowId: null, path: ['tags'] } }),
  ]
}
