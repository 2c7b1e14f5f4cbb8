import type { OutlineContext } from '../../../shared/book/outline-context.ts'
import { attachmentKey, type AttachedContents } from '../../../shared/book/attachment-section.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { MOST_ATTACHED_BYTES, MOST_ATTACHED_PAGES } from '../../../shared/packet/attachment-kind.ts'
import type { Attachment, Packet } from '../../../shared/packet/packet.ts'
import type { AttachedFile, AttachmentProblem } from '../pdf/attach/attached-file.ts'

/** Attached files taken apart, or what is wrong with them, by the SHA-256 of their bytes. */
export type AttachedFiles = Readonly<Record<string, AttachedFile | AttachmentProblem>>

/** What to do about a file that can't be printed: make no book, or a sheet that says what is missing. Never nothing. */
export type MissingAttachments = 'stop' | 'sheet'

export interface PrintedAttachment { readonly packet: Packet; readonly attachment: Attachment }

/**
 * The attachments whose pages a book holds: what the edition shows (`selected`), less drafts, portraits and what is only
 * kept. A portrait is one by the whole packet (`all`), even where the edition hides the person that it is of.
 */
export const printedAttachments = (all: readonly Packet[], selected: readonly Packet[]): PrintedAttachment[] => {
  const portraits = new Map(all.map((packet) => [packet.id, new Set(packet.sides.flatMap(({ attendees }) => attendees.map(({ photo }) => photo)))]))
  return selected.flatMap((packet) => packet.attachments
    .filter(({ id, source, keepOnly }) => !source && !keepOnly && !portraits.get(packet.id)?.has(id))
    .map((attachment) => ({ packet, attachment })))
}

export interface SortedAttachments {
  readonly contents: AttachedContents
  /** Files that can be printed, by SHA-256. */
  readonly files: ReadonlyMap<string, AttachedFile>
}

/** Parts what can be printed from what can't. Throws `attachment-unprintable` where something can't, unless sheets are wanted for it. */
export const sortAttachments = (
  printed: readonly PrintedAttachment[], given: AttachedFiles, missing: MissingAttachments, say: OutlineContext['say'],
): SortedAttachments => {
  const sorted = printed.map(({ packet, attachment }) => {
    const found = given[attachment.sha256] ?? 'absent'
    return { packet, attachment, file: typeof found === 'string' ? null : found, why: typeof found === 'string' ? problemText(found, say) : '' }
  })
  const unprintable = sorted.filter(({ file }) => file === null)
  if (missing === 'stop' && unprintable.length > 0) {
    throw new AppError('attachment-unprintable', `${unprintable.length} attachments can't be printed: ${unprintable.map(({ attachment }) => attachment.name).join(', ')}`, {
      files: unprintable.map(({ attachment: { name }, why }) => say('book.attachment.named-problem', { name, why })).join(' '),
    })
  }
  return {
    contents: new Map(sorted.map(({ packet, attachment, file, why }) =>
      [attachmentKey(packet.id, attachment.id), file ? { file: attachment.sha256, pages: file.pages.length } : { missing: why }])),
    files: new Map(sorted.flatMap(({ attachment, file }) => (file ? [[attachment.sha256, file] as const] : []))),
  }
}

/** What is wrong with a file and what to do, in whole sentences. */
export const problemText = (problem: AttachmentProblem, say: OutlineContext['say']): string =>
  say(`book.attachment.problem.${problem}`, { megabytes: Math.round(MOST_ATTACHED_BYTES / 1024 / 1024), pages: MOST_ATTACHED_PAGES })
