import { AppError } from '../../../shared/api/errors.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { type FilePart, findLeaks } from '../../../shared/edition/leak-check.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { AttachedFile } from '../pdf/attach/attached-file.ts'
import type { PrintedAttachment } from './printed-attachments.ts'
import { ownerOf, type Secrets } from './refuse-leaks.ts'

/**
 * So many characters in a row are no chance. An attachment is a paper of its own: a name, a date or a turn of phrase that
 * it shares with a text left out says nothing; a sentence does.
 */
const SENTENCE = 24

/**
 * Throws `leak` where an attached page says, word for word, a sentence that the edition leaves out: the office chose the
 * paper, and perhaps did not know that its own answers stand in it. What an attachment says by itself is no leak, and
 * what was left out as an attachment is never read, so that no byte of it is in the file.
 */
export const refuseAttachedLeaks = (
  printed: readonly PrintedAttachment[], files: ReadonlyMap<string, AttachedFile>, { excluded, included }: Secrets, packets: readonly Packet[],
  { locale, principal }: Pick<Settings, 'locale' | 'principal'>,
): void => {
  if (excluded.length === 0) return
  for (const { attachment } of printed) {
    const parts = (files.get(attachment.sha256)?.texts ?? []).map(({ page, text }): FilePart => ({ place: String((page ?? 0) + 1), text }))
    const leak = findLeaks(excluded, included, parts).find(({ run, byChance }) => !byChance && Array.from(run).length >= SENTENCE)
    if (!leak) continue
    const { say } = newOutlineContext(locale, principal)
    throw new AppError('leak', `page ${leak.place} of the attachment ${attachment.name} holds a text of ${leak.path}, which this edition leaves out`, {
      variant: 'attachment', ...ownerOf(leak.path, packets, say), name: attachment.name, page: leak.place,
    })
  }
}
