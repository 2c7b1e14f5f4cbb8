import { AppError } from '../../../shared/api/errors.ts'
import { type FilePart, findLeaks } from '../../../shared/edition/leak-check.ts'
import { newOutlineContext, type OutlineContext } from '../../../shared/book/outline-context.ts'
import { ownWords } from '../../../shared/book/own-words.ts'
import type { TextAt } from '../../../shared/edition/select-fields.ts'
import { sectionOf } from '../../../shared/packet/summarize-change.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'

export interface Secrets {
  readonly excluded: readonly TextAt[]
  readonly included: readonly TextAt[]
}

/**
 * Throws `leak` where the finished file, read back by `read`, holds a text that the edition leaves out.
 * `words` are the maker's own (title, office) and, like the program's, no secret. A product that leaves nothing
 * out is not read.
 */
export const refuseLeaks = (
  read: () => readonly FilePart[], words: readonly string[], { excluded, included }: Secrets, packets: readonly Packet[],
  { locale, principal }: Pick<Settings, 'locale' | 'principal'>,
): void => {
  if (excluded.length === 0) return
  const own = [...words, ...ownWords(principal)].map((text): TextAt => ({ path: 'book', text }))
  const leak = findLeaks(excluded, [...included, ...own], read()).find(({ byChance }) => !byChance)
  if (!leak) return
  const { say } = newOutlineContext(locale, principal)
  throw new AppError('leak', `${leak.place} holds a text of ${leak.path}, which this edition leaves out`, { ...ownerOf(leak.path, packets, say), place: placeText(leak.place, say) })
}

/** Whose text it is, as people name it. */
export const ownerOf = (path: string, packets: readonly Packet[], say: OutlineContext['say']): { packetId: string; title: string; part: string } => {
  const packet = packets.find(({ id }) => path.startsWith(`${id}.`))
  const [part = ''] = (packet ? path.slice(packet.id.length + 1) : '').split('.')
  return { packetId: packet?.id ?? '', title: packet?.title.trim() || say('book.untitled'), part: say(sectionOf(part)) }
}

/** Where in the file, as people name it. */
const placeText = (place: string, say: OutlineContext['say']): string => {
  const page = /^page (\d+)$/.exec(place)?.[1]
  if (page !== undefined) return say('book.leak.page', { page })
  return say(place === 'bookmark' ? 'book.leak.bookmark' : 'book.leak.file')
}
