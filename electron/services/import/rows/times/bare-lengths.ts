import type { LineFacts } from '../../parse/line-facts.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'
import { isStep } from '../agenda/words.ts'

/** `## Key update (Chairs) (15)`, `3. 경과 보고 (10)`: a number and no unit, in a bracket of its own behind the words. */
const NUMBER_BEHIND = /^(.*\S)\s*[([（［](\d{1,3})[)\]）］]$/
/** `Numbers in parentheses are minutes of time allocated.`, `※ 괄호 안은 소요시간(분)`, `단위: 분`: then any number is one. */
const SAYS_SO = /^.{0,60}\b(?:numbers?|figures?|times?|durations?|lengths?)\b.{0,40}\b(?:minutes|time allocated)\b|괄호.{0,30}(?:시간|분)|단위\s*[:：]?\s*분/i
const PROGRAMME = /\b(?:agenda|programme|program|schedule|timetable)\b|식순|회순|순서|일정|프로그램|시간표/i
/** Numbers of anything may stand behind the items of a list: so many items, and the steps in which programmes count. */
const FEWEST = 3
const STEP = 5
const LONGEST = 180

interface Item { readonly at: number; readonly words: string; readonly minutes: number | null }

/** Lines of one kind: headings of a level, or the items of a list behind one sign and as far in. */
const kindOf = ({ line }: LineFacts): string | null => {
  const { kind, marker } = splitMarker(line.text)
  if (line.level > 0) return `#${line.level}`
  return line.cells === null && (kind === 'number' || kind === 'bullet') ? `${markerShape(marker)} ${line.indent}` : null
}

/** `announcements (0-5min)`, `ideas (10 min)` above the bullets that explain it: how long it takes, with its unit. */
const LENGTH_BEHIND = /^(.*\S)\s*[([（［](?:(\d{1,3})\s?[-–~]\s?)?(\d{1,3})\s?(?:min(?:ute)?s?\.?|분|['’′])[)\]）］]$/i

/** Lines without a sign over bullets, each of them with its length: the rows of an outline. */
const outlined = (facts: readonly LineFacts[]): Item[] => {
  const plain = facts.flatMap(({ line }, at) => (line.cells === null && line.level === 0 && splitMarker(line.text).kind === null ? [at] : []))
  const items = plain.map((at): Item => {
    const [, words = '', from, minutes = ''] = LENGTH_BEHIND.exec(facts[at]?.line.text.trim() ?? '') ?? []
    return { at, words, minutes: minutes === '' ? null : from === undefined ? Number(minutes) : 0 }
  })
  const first = items.findIndex(({ minutes }) => minutes !== null)
  const list = first < 0 ? [] : items.slice(first, items.findLastIndex(({ minutes }) => minutes !== null) + 1)
  const isOutline = list.length >= FEWEST && list.every(({ minutes }) => minutes !== null) && list.filter(({ at }) => splitMarker(facts[at + 1]?.line.text ?? '').kind === 'bullet').length * 2 > list.length
  return isOutline ? list : []
}

const itemOf = ({ line, row }: LineFacts, at: number): Item => {
  const [, words = '', number = ''] = row ? [] : (NUMBER_BEHIND.exec(line.text.trim()) ?? [])
  return { at, words, minutes: number === '' ? null : Number(number) }
}

/** From the first item with a number to the last: minutes where none lacks one. Of classes with so many seats none is the step of a meeting. */
const isCounted = (items: readonly Item[], said: boolean): boolean =>
  items.length >= FEWEST && (said || items.some(({ words }) => isStep(splitMarker(words).rest))) && items.every(({ minutes }) => minutes !== null && minutes > 0 && minutes <= LONGEST && (said || minutes % STEP === 0))

/** `## Intro (Chairs) (10)` ↵ `## Group SAFE (Jane Doe) (15)`: where all items of an agenda end with a number in a bracket, they are its rows and the numbers their minutes. */
export const withBareLengths = (facts: readonly LineFacts[]): LineFacts[] => {
  const said = facts.some(({ line }) => SAYS_SO.test(line.text))
  const named = said || facts.some(({ line, opens }, at) => opens?.kind === 'schedule' || ((line.level > 0 || at < FEWEST) && PROGRAMME.test(line.text)))
  const kinds = named ? Map.groupBy(facts.map(itemOf), ({ at }) => kindOf(facts[at] as LineFacts)) : new Map<string | null, Item[]>()
  const counted = [...kinds].filter(([kind]) => kind !== null).flatMap(([, items]) => {
    const first = items.findIndex(({ minutes }) => minutes !== null)
    const list = first < 0 ? [] : items.slice(first, items.findLastIndex(({ minutes }) => minutes !== null) + 1)
    return isCounted(list, said) ? list : []
  })
  const found = new Map([...counted, ...outlined(facts)].map((item) => [item.at, item]))
  return facts.map((fact, at) => {
    const item = found.get(at)
    if (!item) return fact
    const { marker, ordinal, rest } = splitMarker(item.words)
    const span = { start: null, end: null, statedMinutes: item.minutes === 0 ? null : item.minutes, openEnded: false, zone: null, twelveHour: false, text: fact.line.text.trim().slice(item.words.length).trim() }
    const row = { marker, ordinal, span, place: marker === null && fact.line.level === 0 ? ('lead' as const) : ('tail' as const), range: false, setApart: true, told: false, loose: false, date: null, content: rest }
    return { ...fact, opens: null, labelled: null, row }
  })
}
