import { titleOf } from './programme-signs.ts'
import type { RowSeed } from '../seed.ts'

/** The seconds of a log, with its levels or dates; a run of show may count seconds too, but not from a day. */
const STAMPED = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ,]+\d{1,2}:\d{2}:\d{2}/

export const isLog = (seeds: readonly RowSeed[]): boolean => {
  const stamped = seeds.filter(({ lines: [first] }) => STAMPED.test(first?.text ?? ''))
  return stamped.length > 0 && stamped.length * 2 >= seeds.length
}

/** A share, a fraction, `128/82`. */
const MEASURED = /\d\s?%|\d\.\d(?!\d|\.)|\d{2}\/\d{2}(?!\d|\/)/

/** `10:51:44 – A neighbour calls.`, `09:02:11 출입`, `09:02:54 출입`: a clock's own seconds beside whole sentences, the same few words, or measures; a run of show counts in fives, and names what is done. */
export const tellsSeconds = (seeds: readonly RowSeed[]): boolean => {
  const stamps = seeds.flatMap((seed) => {
    const second = /^\W*\d{1,2}:\d{2}:(\d{2})(?!\d)/.exec(seed.lines[0]?.text ?? '')?.[1]
    return second === undefined ? [] : [{ isUneven: Number(second) % 5 > 0, title: titleOf(seed), isMeasured: MEASURED.test(seed.lines[0]?.text ?? '') }]
  })
  const isSaid = stamps.filter(({ title }) => /[a-z가-힣][.。]$/i.test(title)).length * 2 >= stamps.length
  const isMeasured = stamps.filter((stamp) => stamp.isMeasured).length * 2 >= stamps.length
  const isRepeated = new Set(stamps.map(({ title }) => title)).size * 3 <= stamps.length * 2
  return stamps.length > 2 && stamps.length * 2 >= seeds.length && stamps.some(({ isUneven }) => isUneven) && (isSaid || isRepeated || isMeasured)
}

const FIGURES = /\d+(?:[.,/]\d+)*/g

/** `개표율 2.1%` ↵ `개표율 17.4%`, `pulse 66` ↵ `pulse 74` beside `128/82`: one thing, measured again and again. Numbers of what is done have no fractions. */
export const isSeries = (seeds: readonly RowSeed[]): boolean => {
  const titles = seeds.map(titleOf)
  const isMeasured = seeds.every(({ lines, content, remarks }) => MEASURED.test([lines[0]?.text ?? '', content, ...remarks].join('\n')))
  return titles.length > 2 && isMeasured && new Set(titles.map((title) => title.replace(FIGURES, ''))).size === 1
}

/** `-3℃`, `10%`, `@ EUR 95.00`: what was measured, or what it costs. */
const FIGURE = /^[-+±]?\d[\d.,]*\s?(?:℃|°C?|%|mm|cm|m\/s|km\/h|hPa|㎍\/㎥|[km]?Hz|kWh?|원|만원|건)$/
const PRICE = /(?:\b(?:EUR|USD|GBP|KRW)|[€$£₩])\s?\d/

/** `Viewers: 2.61 million, share: 0.6`: what was counted, one figure after another. */
const COUNTED = /^[^:：]{1,30}[:：]\s*\d+[.,]\d[^:：]{0,30}[,;]\s*[^:：]{1,20}[:：]\s*\d/

/** Figures stand on half of the lines below the row's hour, and more: it tells what was measured then. */
const isCounted = ({ content }: RowSeed): boolean => {
  const lines = content.split('\n')
  return lines.filter((line) => COUNTED.test(line)).length * 2 >= lines.length
}

export const tellsFigures = (seeds: readonly RowSeed[]): boolean => {
  const figures = seeds.filter((seed) => FIGURE.test(seed.content.trim()) || (/^[\d@]/.test(seed.content) && PRICE.test(seed.lines[0]?.text ?? '')) || isCounted(seed))
  return figures.length > 1 && figures.length * 2 >= seeds.length
}
