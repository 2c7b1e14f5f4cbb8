import { splitMarker } from '../parse/marker.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import { paperKindOf } from './paper-kinds.ts'
import { HALF, isNamedProgramme, shareOf, tellsActs, titleOf } from './programme-signs.ts'
import { pureSpanOf } from './row-span.ts'
import type { RowSeed } from './seed.ts'

const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|[월화수목금토일]요일|[월화수목금토일](?=[\\s~∼·,–-]|$)|평일|주말|공?휴일|weekdays?|weekends?|(?:public |bank )?holidays?|daily|every day|매일|연중무휴'
/** `Tuesday – Friday`, `토요일 및 공휴일`: days of a week where a row would say what is done. */
const ONLY_DAYS = new RegExp(`^(?:${DAY})(?:\\s*(?:[-–—~∼,·/&]|to|and|및|,)?\\s*(?:${DAY}))*\\s*[:：]?$`, 'i')
const HOURS_WORDS = /^(?:점심\s?시간|(?:접수|진료|운영|이용|관람|영업|근무|상담)\s?시간|첫차|막차|last admission|\d조$|(?:[주야]간|심야)\s?(?:조|근무)$|(?:당직|숙직|일직)(?:$|[(:])|(?:day|night|early|late|morning) shift$|open(?:s|ing hours)?\s*$|open (?:daily|until)|closed|휴[진관무점])/i
/** Opening hours: as many rows tell on which days as tell what is done. */
const tellsHours = (seeds: readonly RowSeed[]): boolean => {
  const timed = seeds.filter(({ span }) => span !== null)
  const hours = timed.map(titleOf).filter((title) => ONLY_DAYS.test(title) || HOURS_WORDS.test(title))
  return hours.length > 0 && hours.length * 2 >= timed.length
}

/** `1. 오전: 09:00~12:00`: a part of the day, and nothing done in it. */
const ONLY_PART = /^(?:오전|오후|야간|주간|심야|새벽|저녁|mornings?|afternoons?|evenings?|nights?)반?$/i
/** `일·화·목`, `매일` beside a row: on which days of every week. */
const EVERY_WEEK = /^(?:[월화수목금토일](?:[·,/]\s?[월화수목금토일])+|매일|every day|daily|weekdays)$/i

/** Hours at which something can be had, of a part of the day or on days of every week: as many rows tell them as tell anything else. */
const tellsParts = (rows: readonly RowSeed[]): boolean =>
  shareOf(rows, ({ content, remarks }) =>
    (ONLY_PART.test(splitMarker(content).rest.trim()) && remarks.length === 0) || remarks.some((text) => EVERY_WEEK.test(text.trim()))) >= HALF

const KINDS_OF_ROOM = '실|관|홀|공간|센터|창구|매장|카페|식당|[장풀]|room|desk|counter|hall|gallery|museum|library|office|shop|pool|gym|centre|center|kitchen'
const ROOM = new RegExp(`^[\\p{L}\\d·/, -]{0,24}(?:${KINDS_OF_ROOM})(?:[\\s·][\\p{L}·]{1,8})?$|^(?:caf[eé]|bar|restaurant|kiosk|shop)\\b.{0,24}$`, 'iu')
const HOURS_OF = /휴[관무진점장](?!식)|(?:이용|운영|개관|관람|개방|영업)\s?시간|이용료|opening (?:hours|times)|\bclosed\b|last (?:entry|admission)|open daily/i

/** `열람실 09:00~22:00` ↵ `어린이실 09:00~18:00`: rooms that are open side by side, and nothing done in them, in a paper that tells when they are closed; a tour goes from one to the next. */
const tellsRooms = (seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  const rooms = seeds.filter((seed) => seed.span !== null && seed.span.end !== null && seed.remarks.length + seed.speakers.length === 0 && ROOM.test(titleOf(seed)))
  const atOnce = rooms.slice(1).filter(({ span }, at) => (span?.start ?? 0) < (rooms[at]?.span?.end ?? 0))
  return rooms.length * 2 >= seeds.length && atOnce.length > 0 && atOnce.length * 2 >= rooms.length - 1 && lines.some(({ line }) => HOURS_OF.test(line.text))
}

/** The seconds of a log, with its levels or dates; a run of show may count seconds too, but not from a day. */
const STAMPED = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ,]+\d{1,2}:\d{2}:\d{2}/

const isLog = (seeds: readonly RowSeed[]): boolean => {
  const stamped = seeds.filter(({ lines: [first] }) => STAMPED.test(first?.text ?? ''))
  return stamped.length > 0 && stamped.length * 2 >= seeds.length
}

/** `10:51:44 – A neighbour calls.`, `09:02:11 출입`, `09:02:54 출입`: a clock's own seconds beside whole sentences, or the same few words; a run of show counts in fives, and names what is done. */
const tellsSeconds = (seeds: readonly RowSeed[]): boolean => {
  const stamps = seeds.flatMap((seed) => {
    const second = /^\W*\d{1,2}:\d{2}:(\d{2})(?!\d)/.exec(seed.lines[0]?.text ?? '')?.[1]
    return second === undefined ? [] : [{ isUneven: Number(second) % 5 > 0, title: titleOf(seed) }]
  })
  const isSaid = stamps.filter(({ title }) => /[a-z가-힣][.。]$/i.test(title)).length * 2 >= stamps.length
  const isRepeated = new Set(stamps.map(({ title }) => title)).size * 3 <= stamps.length * 2
  return stamps.length > 2 && stamps.length * 2 >= seeds.length && stamps.some(({ isUneven }) => isUneven) && (isSaid || isRepeated)
}

const MEASURED = /\d\s?%|\d\.\d(?!\d|\.)|\d{2}\/\d{2}(?!\d|\/)/
const FIGURES = /\d+(?:[.,/]\d+)*/g

/** `개표율 2.1%` ↵ `개표율 17.4%`, `pulse 66` ↵ `pulse 74`: one thing, measured again and again. Numbers of what is done have no fractions. */
const isSeries = (seeds: readonly RowSeed[]): boolean => {
  const titles = seeds.map(titleOf)
  const isMeasured = seeds.every(({ lines, content, remarks }) => MEASURED.test([lines[0]?.text ?? '', content, ...remarks].join('\n')))
  return titles.length > 2 && isMeasured && new Set(titles.map((title) => title.replace(FIGURES, ''))).size === 1
}

/** `제2조(운영시간)`, `Article 4`, `## [4.2.1] - 2026-09-03`: heads of a law's articles, or of a product's versions. */
const ARTICLE = /^제\s?\d{1,3}\s?조(?:의\d+)?\s?[(（[]|^article \d{1,3}\. \S.*[.:]$/i
const VERSION = /^(?:\[\d{1,3}(?:\.\d{1,3}){1,2}\]|v ?\d{1,3}(?:\.\d{1,3}){1,2}|\d{1,3}(?:\.\d{1,3}){2})(?:\s+[-–—(]|\s*$).*\d{4}[-.]\s?\d{1,2}[-.]\s?\d{1,2}/i
const FEWEST_HEADS = 3

const lastAbove = ({ lines: [first] }: RowSeed, lines: readonly PlacedLine[]): number => lines.findLast(({ line }) => line.index < (first?.index ?? 0))?.line.index ?? -1

/** All rows stand below such heads: hours that a law gives, items of a release. A programme above, or below a heading of its own, is one. */
const isUnder = (heads: RegExp, seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
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
const tellsVerses = (seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  const pairs = seeds.flatMap(({ lines: [first] }) => (first && /\d:\d/.test(first.text) ? [first] : []))
  return lines.filter(({ line }) => hasVerses(line)).length >= FEWEST_VERSES && pairs.filter(hasVerses).length * 2 >= pairs.length
}

/** Nothing but a note in passing: `※ 여건에 따라 1~2시간 늦어질 수 있음`. */
const isNotes = (seeds: readonly RowSeed[]): boolean =>
  seeds.length > 0 && seeds.every(({ span, content }) => span === null && splitMarker(content).kind === 'note')

/** `-3℃`, `10%`, `@ EUR 95.00`: what was measured, or what it costs. */
const FIGURE = /^[-+±]?\d[\d.,]*\s?(?:℃|°C?|%|mm|cm|m\/s|km\/h|hPa|㎍\/㎥|[km]?Hz|kWh?|원|만원|건)$/
const PRICE = /(?:\b(?:EUR|USD|GBP|KRW)|[€$£₩])\s?\d/

const tellsFigures = (seeds: readonly RowSeed[]): boolean => {
  const figures = seeds.filter(({ content, lines: [first] }) => FIGURE.test(content.trim()) || (/^[\d@]/.test(content) && PRICE.test(first?.text ?? '')))
  return figures.length > 1 && figures.length * 2 >= seeds.length
}

/** Shapes that a programme may have too: they count where nothing says that it is one. */
const isOtherPaper = (rows: readonly RowSeed[], lines: readonly PlacedLine[]): boolean =>
  tellsRooms(rows, lines) || tellsSeconds(rows) || isSeries(rows) || tellsVerses(rows, lines) || paperKindOf(rows, lines) !== null

/** Do the rows that were found tell opening hours, what a machine wrote, or another kind of paper with hours, rather than a programme? `lines`: the whole of it. */
export const isNoProgramme = (seeds: readonly RowSeed[], lines: readonly PlacedLine[]): boolean => {
  if (tellsHours(seeds) || isLog(seeds) || tellsFigures(seeds) || isNotes(seeds)) return true
  const rows = seeds.filter(({ block }) => !block)
  if (rows.length === 0 || tellsActs(rows)) return false
  return tellsParts(rows) || isUnder(ARTICLE, rows, lines) || isUnder(VERSION, rows, lines) || (!isNamedProgramme(lines) && isOtherPaper(rows, lines))
}

const FEWEST_TIMES = 3

/** Trains, tides: rows of which most cells are times, three and more. */
export const isTimetable = (rows: readonly (readonly string[])[]): boolean => {
  const timed = rows.filter((cells) => cells.filter((cell) => (pureSpanOf(cell)?.start ?? null) !== null).length >= FEWEST_TIMES)
  return timed.length > 0 && timed.length * 2 >= rows.length
}
