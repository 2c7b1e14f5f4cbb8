import { message, type MessageKey } from '../../../../shared/messages/catalogue.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { formatClock } from '../../../../shared/time/clock-time.ts'

const letters = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()

/** Tells the head of a table of our own: its columns' names, in either language. */
export const headTest = (keys: readonly MessageKey[]): ((cells: readonly string[]) => boolean) => {
  const heads = (['ko', 'en'] as const).map((locale) => keys.map((key) => letters(message(locale, key))).join('|'))
  // A sheet is as wide as its widest table.
  return (cells) => heads.includes(cells.map(letters).join('|').replace(/\|+$/, ''))
}

/** The lines of a cell. */
export const linesOf = (cell: string | undefined): string[] => (cell ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')

const PHONE = /(?:^|\s)(\+?\(?\d[\d\s().~/-]{6,}(?:[,/]\s*\S+@\S+)?)\s*$/

/** The telephone number at a text's end, and the text before it. */
export const takePhone = (text: string): { readonly rest: string; readonly phone: string } => {
  const phone = PHONE.exec(text)?.[1] ?? ''
  return phone === '' ? { rest: text, phone } : { rest: text.slice(0, text.lastIndexOf(phone)).trim(), phone: phone.trim() }
}

const REFERENCE = /^\((.+)\)$/s

/** `(10:02~10:07 우리 측 모두말씀)` at a cell's end names the row that it belongs to: the other lines, and the row's id. */
export const takeRowReference = (packet: Packet, lines: readonly string[]): { readonly lines: readonly string[]; readonly rowId: string | null } => {
  const inside = REFERENCE.exec(lines.at(-1) ?? '')?.[1]
  if (inside === undefined) return { lines, rowId: null }
  const row = packet.runOfShow.find(({ title, start }) => letters(inside).endsWith(letters(title)) && title !== '' && (start === null || inside.startsWith(formatClock(start))))
  return row ? { lines: lines.slice(0, -1), rowId: row.id } : { lines, rowId: null }
}
