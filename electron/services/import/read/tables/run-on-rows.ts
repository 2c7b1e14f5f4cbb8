import { MINUTES_PER_HOUR } from '../../../../../shared/time/clock-time.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { dayHeadingOf } from '../../rows/days/day-heading.ts'

const HOUR = String.raw`(?:\d{1,2}[:.][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?|(?:오전 |오후 )?\d{1,2}시(?: ?[0-5]?\d분)?)(?:\s?[-–—~∼]\s?\d{1,2}(?:[:.][0-5]\d)?(?: ?[AaPp]\.?[Mm]\.?)?)?`
/** What parts an hour from the words of its row: `: `, ` - `, `- `. */
const PARTED = String.raw`\s?[:：–—-]\s+(?=[\p{L}"“(])`
const ROW = new RegExp(String.raw`^(\s*(?:([-–—•·*○◦▪■□])\s*)?)${HOUR}${PARTED}`, 'u')
/** `Assembly Chambers9:30 am- Prayer`: the next row, its line break lost. */
const GLUED = new RegExp(String.raw`(?<=[\p{Ll}가-힣)])(?=${HOUR}${PARTED})`, 'u')

/** `Flag ceremony – 6.15pm: Family photo`: the next row behind the sign that began the first. */
const behindSign = (sign: string): RegExp => new RegExp(String.raw`(?<=\S)\s+(?=[${sign === '-' ? '\\-' : sign}]\s*${HOUR}${PARTED})`, 'u')

/**
 * `– 6.05pm: Flag ceremony – 6.15pm: Family photo`, `• 9:00 am - Chambers9:30 am- Prayer`: rows that ran into one line, each begun as
 * the first one is, by its sign, its hour and what parts it from its words; or `null`.
 */
export const splitRunOn = (line: string): string[] | null => {
  const [, lead, sign] = ROW.exec(line) ?? []
  if (lead === undefined) return null
  const parts = line.split(GLUED).flatMap((part, at) => (at === 0 ? part : lead + part)).flatMap((part) => (sign === undefined ? [part] : part.split(behindSign(sign))))
  return parts.length > 1 ? parts : null
}

/** An hour, the dash behind it and a word of its row, behind other words; the blank before it is looked at for an hour only. */
const DASHED = new RegExp(String.raw`(?=(?:${HOUR}|[Nn]oon|[Mm]idnight|정오|자정)\s*(--|–|—|-)\s*["“]?[\p{L}])(?<=^|[^\s:：–—~∼-]\s+|[:：]\s+)`, 'gu')
/** With such a word the hour goes on with the sentence. */
const SPOKEN_OF = /(?:^|\s)(?:at|by|from|until|till|to|of|before|after|around|about|and|or|on|for|since|between|약|오전|오후)\s*$/i
const DAY_ENDS = /(?<![\s:：,–—-])[\s:：,–—-]+$/
const MIDNIGHT = 24 * MINUTES_PER_HOUR

const deeper = (text: string): number => text.split(/[(（]/).length - text.split(/[)）]/).length

/** Is each hour later than the one before it? The last may be midnight. */
const ascend = (rows: readonly string[]): boolean => {
  const starts = rows.map((row) => findTimes(row)[0]?.from ?? -1).map((start) => (start === 0 ? MIDNIGHT : start))
  return starts.every((start, at) => start > (starts[at - 1] ?? -1))
}

/**
 * `Monday, May 11: 3:00 p.m. -- Farewells (hatch closed at 3:25 p.m.) 6:15 p.m. -- Undocking …`: the rows of a day that lost their line
 * breaks, each begun by its hour and the same dash; an hour in a bracket is one of its row. The day stays with the first one.
 */
export const splitDashedRows = (line: string): string[] | null => {
  let depth = 0
  const found = [...line.matchAll(DASHED)].filter(({ index }, at, all) => {
    const before = line.slice(all[at - 1]?.index ?? 0, index)
    depth += deeper(before)
    return depth === 0 && !SPOKEN_OF.test(before)
  })
  const [first] = found
  if (!first || found.length < 2 || found.some(([, sign]) => sign !== first[1])) return null
  const lead = line.slice(0, first.index)
  if (lead.trim() !== '' && dayHeadingOf(lead.replace(DAY_ENDS, ''), null) === null) return null
  const rows = found.map(({ index }, at) => line.slice(index, found[at + 1]?.index).trim().replace(/--(?=\S)/, '-- '))
  return ascend(rows) ? rows.map((row, at) => (at === 0 ? lead + row : row)) : null
}
