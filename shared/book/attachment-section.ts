import type { Attachment, Packet } from '../packet/packet.ts'
import { asOfText } from './as-of.ts'
import type { Place, Section } from './block.ts'
import { headMarks, numberedTitle } from './marks.ts'
import type { OutlineContext } from './outline-context.ts'
import { paragraph } from './paragraph.ts'

/** What a book knows of an attached file: its pages, or in whole sentences why it can't hold them. */
export type AttachedContent = { readonly file: string; readonly pages: number } | { readonly missing: string }

/** By `attachmentKey`; an attachment that is not among them is named and not printed. */
export type AttachedContents = ReadonlyMap<string, AttachedContent>

export const attachmentKey = (packetId: string, attachmentId: string): string => `${packetId}/${attachmentId}`

export const attachmentSectionId = (packetId: string, attachmentId: string): string => `attachment:${attachmentKey(packetId, attachmentId)}`

/** The printed attachments of a packet, each behind the one before: its pages, or a sheet that says what is missing. */
export const attachmentSections = (packet: Packet, attached: AttachedContents, context: OutlineContext): Section[] => {
  const printed = packet.attachments.flatMap((attachment) => {
    const content = attached.get(attachmentKey(packet.id, attachment.id))
    return content === undefined ? [] : [{ attachment, content }]
  })
  return printed.map(({ attachment, content }, index) => {
    const title = attachmentTitle(attachment, printed.length === 1 ? null : index + 1, context)
    return 'missing' in content ? missingSection(packet, attachment, { title, why: content.missing }, context) : pagesSection(packet, attachment, { title, ...content }, context)
  })
}

/** `붙임 2. 좌석 배치도` */
const attachmentTitle = ({ name }: Attachment, ordinal: number | null, { say }: OutlineContext): string => {
  const bare = name.replace(/\.(?:pdf|jpe?g|png)$/i, '').trim() || name
  return ordinal === null ? say('book.attachment.only', { name: bare }) : say('book.attachment.numbered', { number: ordinal, name: bare })
}

const placeOf = (packet: Packet, { id }: Attachment): Place => ({ packetId: packet.id, rowId: null, path: ['attachments', id, 'name'] })

const frame = (packet: Packet, { id }: Attachment, context: OutlineContext): Omit<Section, 'bookmark' | 'blocks'> => ({
  id: attachmentSectionId(packet.id, id),
  packetId: packet.id,
  head: { text: numberedTitle(packet, context), marks: headMarks(packet, context) },
  foot: asOfText([packet], context),
  numbered: true,
  onePage: false,
  isInner: true,
})

const pagesSection = (
  packet: Packet, attachment: Attachment, { title, file, pages }: { title: string; file: string; pages: number }, context: OutlineContext,
): Section => ({
  ...frame(packet, attachment, context),
  bookmark: title,
  blocks: [],
  attached: { file, place: placeOf(packet, attachment), stamps: Array.from({ length: pages }, (_, page) => context.say('book.attachment.stamp', { title, page: page + 1, pages })) },
})

/** A sheet in the place of pages that can't be had. */
const missingSection = (packet: Packet, attachment: Attachment, { title, why }: { title: string; why: string }, context: OutlineContext): Section => ({
  ...frame(packet, attachment, context),
  bookmark: context.say('book.attachment.missing', { title }),
  onePage: true,
  blocks: [
    { kind: 'space', mm: 62 },
    { kind: 'rule', weight: 'heavy' },
    paragraph('cover-title', title, { place: placeOf(packet, attachment) }),
    { kind: 'rule', weight: 'light' },
    paragraph('cover-line', context.say('book.attachment.not-printed')),
    paragraph('cover-kicker', why),
    paragraph('cover-kicker', context.say('book.attachment.file', { name: attachment.name, size: sizeText(attachment.size) })),
  ],
})

/** `1.4 MB` */
export const sizeText = (bytes: number): string => {
  if (bytes < 1_000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
