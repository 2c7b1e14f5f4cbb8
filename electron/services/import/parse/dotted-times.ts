import type { DraftLine } from './draft-line.ts'

const CLOCK = String.raw`(?:[01]?\d|2[0-4])\.[0-5]\d`
const RANGE = new RegExp(String.raw`(?<![\d.])(${CLOCK})(\s?[~∼〜～–—-]\s?)(${CLOCK})(?![\d.]|\s?[월%년])`, 'g')
/** Alone in a bracket, at the head of a line or at its end behind a dash: `(10.00)`, `9.30 Opening`, `Lunch – 12.30`. */
const SINGLE = new RegExp(String.raw`(?<=[(（[]\s?~?|^\s*(?:\S{1,2} )?|\s[–—-]\s)(${CLOCK})(?=\s?~?\s?[)）\]]|\s?~|\s*$|\s+\p{L})(?!\.\d)`, 'gu')

/** Fewest ranges that tell, and how many of them must begin where one before ended: days and amounts don't. */
const FEWEST_RANGES = 3
const FEWEST_CHAINED = 2

/** Fewest times that tell alone, one after another; and the least hour that is no month. */
const FEWEST_SINGLES = 4
const AFTERNOON = 13

const textsOf = ({ cells, text }: DraftLine): readonly string[] => cells ?? [text]

const writesDottedTimes = (lines: readonly DraftLine[]): boolean => {
  const texts = lines.flatMap(textsOf)
  const ranges = texts.flatMap((text) => [...text.matchAll(RANGE)].map(([, from = '', , to = '']) => [from, to] as const))
  const ends = new Set(ranges.map(([, to]) => to))
  const colons = texts.filter((text) => /\d:[0-5]\d/.test(text)).length
  const chained = ranges.length >= FEWEST_RANGES && ranges.filter(([from]) => ends.has(from)).length >= FEWEST_CHAINED
  return (chained && colons < ranges.length) || (colons === 0 && followEachOther(texts.flatMap((text) => [...text.matchAll(SINGLE)].map(([time]) => Number(time)))))
}

/** `9.30`, `10.15`, … `13.00`: ascending, in steps of five minutes, over noon; dates and amounts hardly ever do. */
const followEachOther = (times: readonly number[]): boolean => {
  const steps = times.slice(1).filter((time, at) => time > (times[at] ?? 0)).length
  return times.length >= FEWEST_SINGLES && steps * 4 >= (times.length - 1) * 3 && times.every((time) => Math.round(time * 100) % 5 === 0) && times.filter((time) => time >= AFTERNOON).length * 4 >= times.length
}

/** Before it an amount (`3.50`) is likelier than an hour of a programme. */
const EARLIEST = 6

const withColons = (text: string): string =>
  text.replace(RANGE, (_, from: string, sign: string, to: string) => from.replace('.', ':') + sign + to.replace('.', ':'))
    .replace(SINGLE, (time) => (Number(time) < EARLIEST ? time : time.replace('.', ':')))

/**
 * `개회 (10.00~10.10)`, `Lunch – 12.30`: where ranges or times with dots follow on each other all over a draft, its dots are the
 * colons of a clock. As long as before, so that every place in the text stays.
 */
export const readDottedTimes = (lines: readonly DraftLine[]): readonly DraftLine[] =>
  (writesDottedTimes(lines) ? lines.map((line) => ({ ...line, cells: line.cells?.map(withColons) ?? null, text: withColons(line.text) })) : lines)
