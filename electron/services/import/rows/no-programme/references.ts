import type { PlacedLine } from '../../parse/place-lines.ts'
import type { RowSeed } from '../seed.ts'

/** `제2조(운영시간)`, `Article 4`, `## [4.2.1] - 2026-09-03`: heads of a law's articles, or of a product's versions. */
export const ARTICLE = /^제\s?\d{1,3}\s?조(?:의\d+)?\s?[(（[]|^article \d{1,3}\. \S.*[.:]$/i
export const VERSION = /^(?:\[\d{1,3}(?:\.\d{1,3}){1,2}\]|v ?\d{1,3}(?:\.\d{1,3}){1,2}|\d{1,3}(?:\.\d{1,3}){2})(?:\s+[-–—(]|\s*$).*\d{4}[-.]\s?\d{1,2}[-.]\s?\d{1,2}/i
const FEWEST_HEADS = 3

const lastAbove = ({ lines: [first] }: RowSeed, lines: readonly PlacedLine[]): number => lines.findLast(({ line }) => line.index < (first?.index ?? 0))?.line.index ?? -1

/** All rows stand below such heads: hours that a law gives, items of a release. A programme above, or below a heading of its own, is one. */
export const isUnder = (heads: RegExp, seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  const found = lines.filter(({ line }) => heads.test(line.text.trim()))
  const opens = lines.filter(({ opens: section }) => section?.kind === 'schedule')
  return found.length >= FEWEST_HEADS && seeds.every((seed) => lastAbove(seed, found) > lastAbove(seed, opens))
}

/** `3:1-21`, `1:19-51`: a chapter and its verses; no clock has one digit of minutes, nor 51 hours; `10:00-45` counts in fives. */
const VERSES = /(?<![\d:])\d{1,3}:\d{1,3}\s?[-–—]\s?\d{1,3}(?![\d:.]|\s?[ap]\.?m)/g
const LAST_HOUR = 24

const isNoRange = (verses: string): boolean => {
  const [, from = '', to = ''] = /:(\d+)\D+(\d+)$/.exec(verses) ?? []
  return from.length === 1 || (Number(to) > LAST_HOUR && Number(from) % 5 + Number(to) % 5 > 0)
}

/** Is the first pair of figures in the line a chapter and its verses? Behind an hour they are what is read. */
const hasVerses = ({ text }: { readonly text: string }): boolean => {
  const first = /\d{1,3}:\d/.exec(text)
  return [...text.matchAll(VERSES)].some(({ 0: verses, index }) => index === first?.index && isNoRange(verses))
}

const FEWEST_VERSES = 3

/** Chapters and verses of a book, which look like hours. */
export const tellsVerses = (seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  const pairs = seeds.flatMap(({ lines: [first] }) => (first && /\d:\d/.test(first.text) ? [first] : []))
  return lines.filter(({ line }) => hasVerses(line)).length >= FEWEST_VERSES && pairs.length > 0 && pairs.filter(hasVerses).length * 2 >= pairs.length
}

const YEARS = /^(?:19|20)\d{2}\s?[-–—~]\s?(?:19|20)\d{2}$/
/** A year that no clock shows at an end of a range, or today. */
const NO_CLOCK = /(?<!\d)(?:19|20)[6-9]\d\s?[-–—~]|[-–—~]\s?(?:(?:19|20)[6-9]\d(?!\d)|present|today|현재)/i

/** `2016–2021`, `1998–2003`, `2021–present`: the years of a life, read as hours; an evening's `1900-1930` has none that a clock does not show. */
export const tellsYears = (seeds: readonly RowSeed[]): boolean => {
  const timed = seeds.filter(({ span }) => span !== null)
  return timed.length > 1 && timed.every(({ span }) => YEARS.test(span?.text.trim() ?? '')) && seeds.some(({ lines, remarks }) => [...lines.map(({ text }) => text), ...remarks].some((text) => NO_CLOCK.test(text)))
}

const SECTION = /^\W*(\d{1,2})\.(\d{2})(?!\d|\.\d|\s?[ap]\.?m)/i
const FEWEST_SECTIONS = 3

/** `1.10 Duties` ↵ `1.11 Payment` ↵ `1.12 Liability`: the sections of a paper, counted on one by one as no programme counts its minutes. `5.17.(월) 10:00` ↵ `5.18.(화) 14:00` are days. */
export const tellsSections = (seeds: readonly RowSeed[]): boolean => {
  const numbers = seeds.flatMap(({ lines: [first], span, date }) => {
    const [, chapter, section] = (span?.end === null && date === null ? SECTION.exec(first?.text ?? '') : null) ?? []
    return chapter === undefined ? [] : [Number(chapter) * 100 + Number(section)]
  })
  const next = numbers.slice(1).filter((number, at) => number === (numbers[at] ?? 0) + 1).length
  return numbers.length >= FEWEST_SECTIONS && numbers.length * 2 >= seeds.length && next * 3 >= (numbers.length - 1) * 2
}
