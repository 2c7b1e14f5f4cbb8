import { roleOf } from '../../fields/speaker-tags.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { isBlockName } from './block-name.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

/** `First panel – `, `2nd talk: `, `두 번째 발표: `: what is counted in words, and the words of it. */
const COUNTED = /^(first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th)|[첫두세네]\s?번째)\s+(\p{L}{2,12})\s*(?:[:：]|\s[–—-])\s+(\S.{3,160})$/iu
const PLACES: readonly RegExp[] = [/^(?:first|1st|첫)/i, /^(?:second|2nd|두)/i, /^(?:third|3rd|세)/i, /^(?:fourth|4th|네)/i, /^(?:fifth|5th)/i, /^(?:sixth|6th)/i]
const FEWEST = 2

interface Counted {
  readonly at: number
  readonly noun: string
  readonly place: number
}

const countedOf = ({ line, row, opens, labelled, headCell }: PlacedLine, at: number): Counted | null => {
  if (line.cells || row || opens || labelled || headCell || !line.afterBlank) return null
  const [, place = '', noun = '', words = ''] = COUNTED.exec(line.text.trim()) ?? []
  // `First speaker: …`: who is heard in the row above.
  const isWho = (roleOf(noun) !== null && !isBlockName(`${noun} 1`)) || isPersonPhrase(words)
  return place === '' || isWho ? null : { at, noun: noun.toLowerCase(), place: PLACES.findIndex((each) => each.test(place)) }
}

/**
 * `First panel – …` and `Second panel – …`, set apart as the rows with hours are that stand before and between them: rows
 * without a time, told by their count. Right above rows they are blocks instead, and without rows between them items of one.
 */
export const countedRows = (lines: readonly PlacedLine[], isRow: (placed: PlacedLine) => boolean): ReadonlySet<PlacedLine> => {
  const rows = lines.flatMap((placed, at) => (isRow(placed) ? [at] : []))
  const [first = lines.length] = rows
  const isRowAt = new Set(rows)
  const found = Map.groupBy(lines.flatMap((placed, at) => (at > first ? countedOf(placed, at) ?? [] : [])), ({ noun }) => noun)
  const lists = [...found.values()].filter((list) =>
    list.length >= FEWEST && list.every(({ place, at }, index) => place === index && !isRowAt.has(at + 1)) &&
    list.slice(1).every(({ at }, index) => rows.some((row) => row < at && row > (list[index]?.at ?? 0))))
  return new Set(lists.flat().flatMap(({ at }) => lines[at] ?? []))
}
