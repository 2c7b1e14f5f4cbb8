import { MINUTES_PER_HOUR, type Minutes } from '../../../../shared/time/clock-time.ts'
import type { DraftLine } from './draft-line.ts'
import { splitMarker } from './marker.ts'
import { isUnfinished } from './unfinished.ts'

const RANGE = String.raw`(?:\s?[-–—~∼]\s?\d{1,2}[:.][0-5]\d)?`
/** ` 15.00 Family photo` behind other words. */
const RUN_IN = new RegExp(String.raw`^(.*?\S)\s+(?=(\d{1,2})([:.])([0-5]\d)(?: ?[ap]\.?m\.?)?${RANGE}\s+(?:[(（]|[\p{Lu}가-힣]))`, 'u')
const LEAD = new RegExp(String.raw`^(\d{1,2})([:.])([0-5]\d)(?: ?[ap]\.?m\.?)?${RANGE}(?=\s|$)`)
/** With such a word the time goes on with the sentence. */
const SPOKEN_OF = /(?:^|\s)(?:at|by|from|until|till|to|of|before|after|around|about|and|or|on|for|since|between|,|-|–|—|~|약|오전|오후)$/i
/** A tail that is repeated has at least so many words. */
const FEWEST_REPEATED = 2
/** Rows beside such a line stand no further away. */
const REACH = 4

interface Lead { readonly at: Minutes; readonly sign: string }

const minutesOf = (hour: string | undefined, minute: string | undefined): Minutes => Number(hour) * MINUTES_PER_HOUR + Number(minute)

const leadOf = ({ text, cells }: DraftLine): Lead | null => {
  const match = cells === null ? LEAD.exec(splitMarker(text).rest) : null
  return match && { at: minutesOf(match[1], match[3]), sign: match[2] ?? '' }
}

/** Do rows that tell their hours alike stand above and below, and does this hour lie between theirs? */
const isBetween = (lines: readonly DraftLine[], index: number, { at, sign }: Lead): boolean => {
  const above = lines.slice(Math.max(0, index - REACH), index).map(leadOf).findLast((lead) => lead !== null)
  const below = lines.slice(index + 1, index + 1 + REACH).map(leadOf).find((lead) => lead !== null)
  return above?.sign === sign && below?.sign === sign && above.at < at && at < below.at
}

/** The words before a time that run into a line: the line above ends with them (`isRepeated`), or goes on in them. */
const runInto = (lines: readonly DraftLine[], index: number): { readonly head: string; readonly rest: string; readonly isRepeated: boolean } | null => {
  const [line, above] = [lines[index], lines[index - 1]]
  if (!line || !above || line.cells !== null || above.cells !== null || line.level > 0) return null
  const [, head = '', hour, sign = '', minute] = RUN_IN.exec(line.text) ?? []
  if (head === '' || SPOKEN_OF.test(head)) return null
  const rest = line.text.slice(head.length).trim()
  if (head.split(/\s+/).length >= FEWEST_REPEATED && above.text.trimEnd().endsWith(` ${head}`)) return { head, rest, isRepeated: true }
  const goesOn = !line.afterBlank && (/^\p{Ll}/u.test(head) || isUnfinished(above.text))
  return goesOn && isBetween(lines, index, { at: minutesOf(hour, minute), sign }) ? { head, rest, isRepeated: false } : null
}

/**
 * `… 3rd floor – for photographers only` ↵ `floor – for photographers only 15.00 Family photo`: a converter wrote the tail of a line
 * again, and the next row into it; or broke a line late, the next row behind its last words. The row gets a line of its own, and a
 * tail that stands above already is not read twice.
 */
export const splitRunInTimes = (lines: readonly DraftLine[]): readonly DraftLine[] => {
  const parted = lines.flatMap((line, index): DraftLine[] => {
    const found = runInto(lines, index)
    if (!found) return [line]
    const row = { ...line, text: found.rest }
    return found.isRepeated ? [row] : [{ ...line, text: found.head }, { ...row, afterBlank: false }]
  })
  return parted.map((line, index) => (line.index === index ? line : { ...line, index }))
}
