import { AppError } from '../../../shared/api/errors.ts'
import type { Book } from '../../../shared/book/block.ts'
import { findLeaks } from '../../../shared/edition/leak-check.ts'
import type { TextAt } from '../../../shared/edition/select-fields.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { readBack } from '../pdf/read-back.ts'

export interface Secrets {
  readonly excluded: readonly TextAt[]
  readonly included: readonly TextAt[]
}

/**
 * Reads the finished file back and throws `leak` where it holds a text that the edition leaves out. The
 * book's own words (title, office) are the maker's and no secret.
 */
export const refuseLeaks = (bytes: Uint8Array, book: Book, { excluded, included }: Secrets, packets: readonly Packet[]): void => {
  if (excluded.length === 0) return
  const own = [book.title, book.author, ...book.words].map((text): TextAt => ({ path: 'book', text }))
  const leak = findLeaks(excluded, [...included, ...own], readBack(bytes)).find(({ byChance }) => !byChance)
  if (!leak) return
  const packet = packets.find(({ id }) => leak.path.startsWith(`${id}.`))
  const path = packet ? leak.path.slice(packet.id.length + 1) : leak.path
  throw new AppError('leak', `${leak.place} holds a text of ${leak.path}, which this edition leaves out`, {
    title: packet?.title ?? '', place: leak.place, path,
  })
}
