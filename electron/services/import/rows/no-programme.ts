import { pureSpanOf } from './row-span.ts'
import type { RowSeed } from './seed.ts'

const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|[월화수목금토일]요일|[월화수목금토일](?=[\\s~∼·,–-]|$)|평일|주말|공?휴일|weekdays?|weekends?|(?:public |bank )?holidays?|daily|every day|매일|연중무휴'
/** `Tuesday – Friday`, `토요일 및 공휴일`: days of a week where a row would say what is done. */
const ONLY_DAYS = new RegExp(`^(?:${DAY})(?:\\s*(?:[-–—~∼,·/&]|to|and|및|,)?\\s*(?:${DAY}))*\\s*[:：]?$`, 'i')
const HOURS_WORDS = /^(?:점심\s?시간|(?:접수|진료|운영|이용|관람|영업|근무|상담)\s?시간|첫차|막차|last admission|\d조$|[주야]간\s?(?:조|근무)$|(?:day|night|early|late|morning) shift$|open(?:s|ing hours)?\s*$|open (?:daily|until)|closed|휴[진관무점])/i

/** Opening hours: as many rows tell on which days as tell what is done. */
const tellsHours = (seeds: readonly RowSeed[]): boolean => {
  const timed = seeds.filter(({ span }) => span !== null)
  const titles = timed.map(({ content }) => (content.split('\n', 1)[0] ?? '').trim())
  const hours = titles.filter((title) => ONLY_DAYS.test(title) || HOURS_WORDS.test(title))
  return hours.length > 0 && hours.length * 2 >= timed.length
}

/** The seconds of a log, with its levels or dates; a run of show may count seconds too, but not from a day. */
const STAMPED = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ,]+\d{1,2}:\d{2}:\d{2}/

const isLog = (seeds: readonly RowSeed[]): boolean => {
  const stamped = seeds.filter(({ lines: [first] }) => STAMPED.test(first?.text ?? ''))
  return stamped.length > 0 && stamped.length * 2 >= seeds.length
}

/** `-3℃`, `10%`, `@ EUR 95.00`: what was measured, or what it costs. */
const FIGURE = /^[-+±]?\d[\d.,]*\s?(?:℃|°C?|%|mm|cm|m\/s|km\/h|hPa|㎍\/㎥|kWh?|원|만원|건)$/
const PRICE = /(?:\b(?:EUR|USD|GBP|KRW)|[€$£₩])\s?\d/

const tellsFigures = (seeds: readonly RowSeed[]): boolean => {
  const figures = seeds.filter(({ content, lines: [first] }) => FIGURE.test(content.trim()) || (/^[\d@]/.test(content) && PRICE.test(first?.text ?? '')))
  return figures.length > 1 && figures.length * 2 >= seeds.length
}

/** Do the rows that were found tell opening hours, or what a machine wrote, rather than a programme? */
export const isNoProgramme = (seeds: readonly RowSeed[]): boolean => tellsHours(seeds) || isLog(seeds) || tellsFigures(seeds)

const FEWEST_TIMES = 3

/** Trains, tides: rows of which most cells are times, three and more. */
export const isTimetable = (rows: readonly (readonly string[])[]): boolean => {
  const timed = rows.filter((cells) => cells.filter((cell) => (pureSpanOf(cell)?.start ?? null) !== null).length >= FEWEST_TIMES)
  return timed.length > 0 && timed.length * 2 >= rows.length
}
