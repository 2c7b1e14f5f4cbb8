import type { DraftLine } from '../parse/draft-line.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { markerShape, splitMarker } from '../parse/marker.ts'
import { dayHeadingOf } from '../rows/days/day-heading.ts'
import { rolesOfHead } from '../rows/tables/columns.ts'
import { isUntimedLead } from '../rows/agenda/untimed-lead.ts'
import { isPartOfDay } from '../rows/lines/text-rows.ts'
import { withoutMarker } from './title-candidates.ts'

/** The first lines of a paper may stand in a table of their own, two languages side by side. */
export const headText = ({ line }: LineFacts): string | null =>
  line.cells === null
    ? line.text.trim()
    : line.cells.length <= 5 && line.index < 3 && !line.cells.some(isPartOfDay) && rolesOfHead(line.cells) === null && !isUntimedLead(line.cells[0] ?? '')
      ? line.cells.filter((cell) => cell !== '').join(' | ')
      : null

/** An item of an agenda, a time below a title, or one of several dates with times begins the programme. */
export const isFirstRow = ({ row, line }: LineFacts, titled: boolean, datedRows: number): boolean =>
  row !== null && (row.level !== undefined || (row.date === null ? titled : datedRows >= 2 || / {2}/.test(line.text)))

/** Lines in which a list that begins with 1. comes to its 3. */
const LIST_REACH = 8

/** `1. Welcome` ↵ `2. Introductions`, items of its own below each perhaps: a list begins here, and no title. */
const beginsList = (facts: readonly LineFacts[], fact: LineFacts): boolean => {
  const at = facts.indexOf(fact)
  const [own, ...below] = facts.slice(at, at + LIST_REACH).map(({ line }) => splitMarker(line.text))
  if (own?.kind !== 'number' || own.ordinal !== 1) return false
  const isNext = (ordinal: number) => (marked: ReturnType<typeof splitMarker>): boolean =>
    marked.kind === 'number' && marked.ordinal === ordinal && markerShape(marked.marker) === markerShape(own.marker)
  const second = below.findIndex(isNext(2))
  return second >= 0 && below.slice(second + 1).some(isNext(3)) && (second === 0 || !facts[at + 1]?.opens)
}

/** `▲걷기대회(종일)` above `▲평의원회(18시)`: the first of the rows behind one sign. */
const beginsRows = (facts: readonly LineFacts[], fact: LineFacts): boolean => {
  const { kind, marker } = splitMarker(fact.line.text)
  const next = facts[facts.indexOf(fact) + 1]
  return kind === 'bullet' && (next?.row ?? null) !== null && splitMarker(next?.line.text ?? '').marker === marker
}

/** `Morning - Visit to a school`: what fills a half of the day, above the rows with hours. */
const HALF_OF_DAY = /^(?:morning|afternoon|evening|오전|오후|저녁)\s*[-–—:：]\s/i
/** `Registration`, `등록 및 접수`: with it a programme begins, also where no hour stands beside it. */
const FIRST_ITEM = /^(?:(?:arrivals?|welcome coffee|coffee|breakfast)\s*(?:and|&|,)\s*)?(?:registration|check-?in)(?:\s*(?:of|for) (?:participants|delegates|guests)|\s*(?:desk|opens)|\s*(?:and|&|,)\s*(?:welcome )?(?:coffee|tea|breakfast|refreshments))?$|^(?:참가자\s*)?(?:현장\s*)?(?:등록|접수)(?:\s*(?:및|·|,)\s*(?:등록|접수|안내|입장|환영|다과))?$/i

/** Such an item above the first row or its day; a page of a site has a menu of such names. */
const beginsProgramme = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean => {
  const next = facts.slice(facts.indexOf(fact) + 1).find(({ line }) => line.kind !== 'rule')
  return FIRST_ITEM.test(withoutMarker(headText(fact) ?? '')) && next !== undefined && (next.row !== null || dayHeadingOf(next.line.text, year) !== null)
}
/** `1일차 (10.22. 목)`, `Day 2`: a day of the rows below; `2026년 연수 1일차` is named. */
export const DAY_ALONE = /^[[(<]?(?:제?\s?\d{1,2}\s?일\s?차|day \d{1,2})[\])>]?(?:\s*\([^()]*\)|\s*[:：]\s*['’‘]?\d.*)?$/i
/** `프로그램 | 대상 | 일시 |`: a row of a table that lost its shape. */
const isTableRow = (text: string): boolean => text.split(/\s\|\s/).length > 3

/** A list, rows or the heads of their table begin here, and the head of the paper ends. */
export const endsHead = (facts: readonly LineFacts[], fact: LineFacts, year: number | null): boolean =>
  fact.headCell || fact.titleOfNext || beginsList(facts, fact) || beginsRows(facts, fact) || beginsProgramme(facts, fact, year)

/** `To adopt the minutes of …`, `Session 2`: an item, and a part, of the programme. */
const ITEM_OR_PART = /^to [a-z]+ .{30}|^(?:session|part|panel) \d{1,2}$/i

/** A half of a day, an item or a part that heads the rows below it. */
export const headsRows = (line: DraftLine, text: string, titled: boolean): boolean =>
  HALF_OF_DAY.test(text) || (titled && isPartOfDay(text)) || (line.cells === null && isTableRow(text)) || ITEM_OR_PART.test(text)
