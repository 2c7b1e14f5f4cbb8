import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { MINUTES_PER_DAY } from '../../../../../shared/time/clock-time.ts'
import { addLine, type RowSeed } from '../seed.ts'

/** A lone sign or word that says a range goes on: `To`, `~`. */
const UNTIL = /^(?:to|until|till|[~∼–—-])$/i
/** `~` on a line of its own between two times. */
export const isRangeSign = (text: string): boolean => UNTIL.test(text.trim())

/** `1350 HRS` ↵ `To RESERVED` ↵ `1640 HRS`, `1650 HRS VISIT` ↵ `To` ↵ `1720 HRS`: the word of the range at the head of the words, or below them. */
const TO_IN_WORDS = /^to(?=\s|$)\s*(?!\w+ing\b)|\n(?:to|until|till|[~∼–—-])$|(?<=\n)to\s+(?=\p{Lu}[^\n]*$)/iu

/** `22:45 Music till midnight`: the last words of a row tell until when, and stay its words. */
const UNTIL_BEHIND = /\b(?:until|till)\s+((?:mid(?:night|day)|noon)|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)\s*[.)]?$/i

/** `Briefing, embargoed until 14:00`, `Talks (no photographs until 15:00)`: words of an aside have an end of their own. `Supper, until 22:00` has none. */
const ASIDE = /[,;(（]|\s[-–—]\s/
/** `Doors stay closed until 10:00`: until when something is not done. */
const NOT_DONE = /\b(?:embargo\w*|no|not|never|closed)\b|n['’]t\b/i

const isOfAnother = (words: string): boolean => {
  const asides = words.split(ASIDE).slice(1)
  return NOT_DONE.test(words) || (asides.at(-1) ?? '').trim() !== ''
}

export const withEndBehind = (seed: RowSeed): RowSeed => {
  const { span } = seed
  const [words = ''] = seed.content.split('\n', 1)
  const until = span && span.start !== null && span.end === null && span.statedMinutes === null ? UNTIL_BEHIND.exec(words) : null
  if (!span || until === null || isOfAnother(words.slice(0, until.index))) return seed
  const clock = findTimes(until[1] ?? '', { bare: true })[0]?.from ?? null
  if (clock === null) return seed
  const start = span.start ?? 0
  const end = start - clock > MINUTES_PER_DAY / 2 ? clock + MINUTES_PER_DAY : clock
  return end > start ? { ...seed, span: { ...span, end, openEnded: false } } : seed
}

/** `1045 HRS To TRANSIT (BY HELICOPTER)1055 HRS`: the words stand inside the range. */
export const withEndInWords = (seed: RowSeed): RowSeed => {
  const [, words, clock] = seed.span?.end === null ? (/^to\s+(\S.*?)\s*(\d{3,4}\s*(?:hrs|hours)|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)$/i.exec(seed.content) ?? []) : []
  const until = clock === undefined ? undefined : findTimes(clock, { bare: true })[0]?.from
  return seed.span && words !== undefined && until !== undefined && until !== null && until > (seed.span.start ?? 0)
    ? { ...seed, content: words, span: { ...seed.span, end: until, openEnded: false, text: `${seed.span.text} ${clock}` } }
    : seed
}

/** The row above with the end that the next line tells, its own words untouched: `To 1145 HRS`, `~10:30` below them. */
const endBelow = (above: RowSeed, seed: RowSeed): RowSeed | null => {
  const [first, second] = [above.span, seed.span]
  if (!first || !second || above.content === '' || first.start === null || first.end !== null || second.statedMinutes !== null) return null
  const told = second.start === null ? second.end : second.end === null ? second.start : null
  if (told === null || told <= first.start) return null
  const alone = seed.content === ''
  // `9.00 a.m. –  Business forum` ↵ `10.30 a.m.`: the sign stands with the time, the words beside it.
  const isOpen = first.openEnded && /[-–—~∼]$/.test(first.text.trim()) && seed.rule.startsWith('table') && seed.remarks.length + seed.places.length + seed.speakers.length === 0
  const isEnd = alone ? second.start === null || isOpen || TO_IN_WORDS.test(above.content) : UNTIL.test(seed.content)
  if (!isEnd) return null
  const merged = { ...above, lines: [...above.lines], content: second.start === null || !alone ? above.content : above.content.replace(TO_IN_WORDS, ''), span: { ...first, end: told, openEnded: false, text: `${first.text} ${second.text}` } }
  for (const line of seed.lines) addLine(merged, line)
  return merged
}

/** `10:00` on a line of its own, `~10:10  개회` on the next: one row whose range broke over two lines. */
export const mergeSplitRange = (above: RowSeed, seed: RowSeed): RowSeed | null => {
  if (above.content !== '') return endBelow(above, seed)
  const [first, second] = [above.span, seed.span]
  if (!first || !second || first.start === null || first.end !== null) return null
  const endsIt = second.start === null ? second.end : first.openEnded && second.end === null ? second.start : null
  // `from 21:30` above `21:30 Boarding` tells the same hour once more.
  if (endsIt === null || endsIt === first.start) return null
  const merged: RowSeed = {
    ...seed,
    lines: [...above.lines],
    span: {
      ...first,
      end: endsIt,
      openEnded: false,
      statedMinutes: second.statedMinutes ?? first.statedMinutes,
      zone: first.zone ?? second.zone,
      text: `${first.text} ${second.text}`,
    },
  }
  for (const line of seed.lines) addLine(merged, line)
  return merged
}
