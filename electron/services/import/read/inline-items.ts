import { findDates } from '../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../shared/time/korean-time.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { hoursAscend } from './hours-apart.ts'

/** Signs that begin an item; the same one must come back. */
const SIGNS = '▲△▶▷►◆◇■□●○❍◎◈▪ㆍ•'
const ITEM = new RegExp(`(?<=^|[\\s>\\]】])([${SIGNS}])(?=\\s?[^\\s${SIGNS}])`, 'g')
/** ` 2. 장 소 : `, ` 6. 식 순 가. `: the next of numbered labels. */
const LABEL = /(?<=\s)(\d{1,2})\. (?=[가-힣](?:[ 가-힣/]{0,8}[가-힣])?\s?(?:[:：]|[가나다]\. ))|(?<=\s)([가나다라마바사])\. (?=제?\d부|[가-힣]{2,8}\s?[(:：])|(?<=\s)(?=제?\d부\s[^()]{2,24}\(\d{1,2}:\d{2})/g
/** `<11월 1일>` between the items: a day. */
const FRAME = /(?<=\s)(?=[<【〔]\s?\d{1,2}[월./][^<>【】〔〕]{1,20}[>】〕]\s)|(?<=\s[<【〔][^<>【】〔〕]{1,24}[>】〕])\s/g
const FEWEST = 3
/** Items of a programme tell hours; lists of anything else stay in their sentence. */
const HOUR = /\d{1,2}\s?(?::\s?\d{2}|시(?!장|민|도|군))|\(종일\)/
const FEWEST_HOURS = 2
/** `(13:00) 서울역 출발 → (13:50) 오송역 도착 → …`, `10:00 개회, 10:10 축사, …`: rows in one line, each begun by its hour, or each with one. */
const ARROW = /(?<!\s)\s*(?:→|⇒|➔|➡|⟶)\s*/g
const NEXT_HOUR = /(?<!\s)\s*(?:[/,;]|→|⇒|(?<=\s)[·•](?=\s))\s*(?:and\s)?(?=\(?(?:오전|오후)?\s?\d{1,2}(?: ?[:.] ?\d{2}(?: ?[ap]\.?m\.?)?|h\d{2}| ?[ap]\.?m\.?|시(?:\s?\d{1,2}분)?)[\s)~∼–-])/gi
const LABEL_AHEAD = /^\s*(?:\S{1,2} )?(?:[가-힣]{2}[가-힣 ]{0,12}|\p{Lu}[\p{L}’' -]{2,50})\s?[:：]\s*(?=\S)/u
const CLOCK = /\d{1,2}:\d{2}|\d{1,2}시(?!간|장|민|도)/

/** `8:00 am to 9:00 am Breakfast 9:00 am Business Meeting 9:55 am Keynote …`: the rows of a day that lost their line breaks. */
const HOUR_AHEAD = /(?<=^|[^\s\d–—~-]\s)(?<!\bto\s)(?=\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?:\s?(?:[-–—~]|to)\s?(?:\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?|[Nn]oon))?\s+[\p{Lu}가-힣])/gu
const FEWEST_IN_DAY = 4
/** Below a day two are enough. */
const FEWEST_OF_DAY = 2
const LONGEST_DAY = 40

/** A line that begins with its first hour needs fewer, where each hour is later than the one before it. */
const FEWEST_FROM_HOUR = 3

const splitDay = (body: string): string[] | null => {
  if (/(?:다|요|[a-z]{3,})\.$/.test(body.trim())) return null
  const parts = body.split(HOUR_AHEAD).map((part) => part.trim()).filter((part) => part !== '')
  // `장소: 운동장 (풀코스 8:30 출발 / 하프 9:30 출발 …)`: hours that a bracket adds to something else.
  if (/[(（][^()（）]*$/.test(parts[0] ?? '')) return null
  return parts.length > FEWEST_IN_DAY || (parts.length >= FEWEST_FROM_HOUR && hoursAscend(parts)) ? parts : null
}

const TIME_CELL = /^\(?\d{1,2}[:.h]?\d{2}(?: ?[ap]\.?m\.?)?(?:\s?(?:[-–—~∼]|to)\s?\d{1,2}[:.h]?\d{2}(?: ?[ap]\.?m\.?)?)?\)?$/i

/** `| 08.30 - 09.15 | Opening | 09.15 - 12.15 | Topic 1 | …`: a table that lost its line breaks; a row begins at each time, a day stands alone. */
const splitBars = (line: string): string[] | null => {
  const cells = line.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '')
  const isTimed = (cell: string, at: number): boolean => TIME_CELL.test(cell) && /\p{L}/u.test(cells[at + 1] ?? '')
  if (cells.filter(isTimed).length < FEWEST_IN_DAY) return null
  const rows: string[][] = []
  for (const cell of cells) {
    const isTime = TIME_CELL.test(cell)
    const isDay = !isTime && cell.length <= LONGEST_DAY && findDates(cell).length > 0
    // Behind time and words a sentence is no part of the row.
    const isProse = (rows.at(-1)?.length ?? 0) > 1 && /(?:\p{L}{3}|다|요)\.$/u.test(cell) && cell.length > LONGEST_DAY
    if (isTime || isDay || isProse || rows.length === 0 || rows.at(-1)?.length === 0) rows.push([cell])
    else rows.at(-1)?.push(cell)
    if (isDay) rows.push([])
  }
  return rows.filter((row) => row.length > 0).map((row) => row.join('  '))
}

/** `14:00 UTC (15:00 Geneva` … `23:00 Seoul)`: a bracket that was cut holds the hours of one row. */
const cutsBracket = (part: string): boolean => (part.match(/[(（]/g)?.length ?? 0) !== (part.match(/[)）]/g)?.length ?? 0)

/** The rows of a way that is told in one line, or `null`. */
const splitWay = (body: string): string[] | null => {
  const label = LABEL_AHEAD.exec(body)?.[0] ?? ''
  const rest = body.slice(label.length)
  const stops = rest.split(ARROW)
  const hours = rest.split(NEXT_HOUR)
  const parts = stops.length >= FEWEST && stops.every((stop) => CLOCK.test(stop)) ? stops : hours.length >= FEWEST && NEXT_HOUR.test(` / ${rest}`) && !hours.some(cutsBracket) ? hours : null
  NEXT_HOUR.lastIndex = 0
  // The full stop ends the sentence, not its last row.
  return parts && [label.trim(), ...parts.map((part, at) => (at === parts.length - 1 ? part.trim().replace(/(?<=[\p{L})])\.$/u, '') : part.trim()))].filter((part) => part !== '')
}

/** The hour of the first row, behind `19일(월)`, `Mon 19 October:`. */
const ANY_HOUR = /(?<=[\s:：=|)\]])(?=\(?(?:오전|오후)?\s?\d{1,2}(?: ?[:.] ?\d{2}(?!\d)|h\d{2}| ?[ap]\.?m|시(?![가-힣])))/gi
const DAY_ENDS = /[\s:：=|–—-]+$/
/** A row has words; `14:00 UTC (15:00 Geneva / 23:00 Seoul)` tells one moment, in a bracket or with its zones. */
const isRowOfDay = (row: string): boolean =>
  /[가-힣]{2}|\p{Ll}{3}/u.test(row) && row.split('(').length === row.split(')').length && !findTimes(row).some(({ zone }) => zone !== null)

/** `◇19일(월) 08:30 간부회의 / 10:00 국회`: the day and the rows of a day that is told in one line, or `null`. */
const splitDatedDay = (body: string): string[] | null => {
  const lead = [...body.matchAll(ANY_HOUR)].map(({ index }) => index).find((index) => index <= LONGEST_DAY && dayHeadingOf(body.slice(0, index).replace(DAY_ENDS, ''), null) !== null)
  const rows = lead === undefined ? [] : body.slice(lead).split(NEXT_HOUR).map((row) => row.trim())
  return rows.length >= FEWEST_OF_DAY && rows.every(isRowOfDay) ? [body.slice(0, lead).trim().replace(DAY_ENDS, ''), ...rows] : null
}

/** `…세미나 안내“❑ 일    시 : 2026년 …`: a sign and a label of the meeting, run into the words before them. */
const RUN_IN = /(?<=\S)(?=[□■▣◆◇❑❒❍○●]\s?(?:일\s*시|때|장\s*소|기\s*간)\s*[:：])/

/** A line that could be one item needs no parting. */
const SHORTEST = 40
const SHORTEST_LIST = 18
const LONGEST = 6_000

const cuts = (text: string): number[] => {
  const items = [...text.matchAll(ITEM)]
  const shared = Map.groupBy(items, ([, sign]) => sign)
  const often = items.filter(([, sign]) => (shared.get(sign)?.length ?? 0) >= FEWEST)
  const labels = [...text.matchAll(LABEL)]
  const hours = often.filter(({ index }, at) => HOUR.test(text.slice(index, often[at + 1]?.index)))
  if (hours.length < FEWEST_HOURS && labels.length < FEWEST) return []
  // Beside many items of one sign the few of another are items too.
  return [...items, ...labels, ...text.matchAll(FRAME)].map(({ index }) => index)
}

const withoutLastBar = (raw: string): string => (raw.trimEnd().endsWith('|') ? raw.trimEnd().slice(0, -1).trimEnd() : raw)

/**
 * `<11월 1일> ▲골프대회(종일) ▲평의원회(18시) …`: the items of a list that lost its line breaks, one by one; a line
 * that is no such list stays whole. A bar that closed its cell is dropped with the list's own shape.
 */
export const splitInlineItems = (raw: string): string[] => {
  const [quote = ''] = /^(?:\s{0,3}> ?)+/.exec(raw) ?? []
  if (quote !== '') return splitInlineItems(raw.slice(quote.length)).map((part) => quote + part)
  if (raw.length < SHORTEST_LIST || raw.length > LONGEST || raw.includes('\t')) return [raw]
  const bars = raw.includes('|') && raw.length >= SHORTEST ? splitBars(raw) : null
  if (bars) return bars
  if (RUN_IN.test(raw)) return raw.split(RUN_IN).map((part) => part.trim())
  const body = withoutLastBar(raw)
  if (body.includes('|')) return [raw]
  const way = body.length < SHORTEST ? null : splitDatedDay(body) ?? splitWay(body) ?? splitDay(body)
  if (way) return way
  const at = [...new Set(cuts(body))].toSorted((a, b) => a - b).filter((index) => body.slice(0, index).trim() !== '')
  if (at.length < FEWEST - 1) return [raw]
  return [0, ...at].map((start, index) => body.slice(start, at[index]).trim()).filter((part) => part !== '')
}
