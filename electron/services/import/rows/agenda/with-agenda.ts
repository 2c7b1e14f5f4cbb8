import { findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import type { LineFacts } from '../../parse/line-facts.ts'
import { type AgendaRow, agendasOf, lastLineOf } from './agendas.ts'
import { explainedOf, forWhatOf, lengthAhead, lengthBehind, NOTED_BEHIND, wordsOf } from './item-words.ts'
import { NAME_LINES } from './lead.ts'
import { isClock } from './weigh.ts'

/** A paper with hours has another programme. */
const MOST_CLOCKS = 1

/** `25 October 2027  09:30 – 12:30  Lunch  14:00 – 17:00`: the hours at which a meeting of several days sits. */
const isSitting = ({ line: { text } }: LineFacts): boolean => findDates(text).length === 1 && findTimes(text).filter(({ from, to }) => from !== null && to !== null).length > 1

const tellsHour = ({ row }: LineFacts): boolean => row !== null && (row.place === 'lead' || row.marker !== null) && row.span.start !== null && row.content !== ''

const isClockRow = (fact: LineFacts): boolean => tellsHour(fact) && !isSitting(fact)

const NO_SPAN = { start: null, end: null, statedMinutes: null, openEnded: false, zone: null, twelveHour: false, text: '' }

const tellsWhen = ({ labelled }: LineFacts): boolean => labelled?.field === 'when'

/** `Exchange of views (11.00 am)`; `(Romans 8:1)` is a verse. */
const standsApart = ({ row, line: { text } }: LineFacts): boolean => row !== null && /(?:[([（［]| {2}|[-–—,:])\s*$/.test(text.slice(0, Math.max(0, text.indexOf(row.span.text))))

const withRow = (fact: LineFacts, { item: { marker, ordinal, rest }, level }: AgendaRow): LineFacts => {
  const [, own = rest, note = ''] = NOTED_BEHIND.exec(rest.trim()) ?? []
  const length = lengthAhead(own) ?? lengthBehind(own)
  const timed = isClock(fact) && standsApart(fact) ? fact.row : null
  const explained = explainedOf(own)
  const apart = forWhatOf(own)
  const content = [explained?.step ?? wordsOf(length?.words ?? timed?.content ?? apart?.words ?? own), explained?.sentence ?? apart?.forWhat ?? '', note].filter((part) => part !== '').join('  ')
  return { ...fact, opens: null, labelled: null, row: { marker, ordinal: marker === null ? null : ordinal, span: length?.span ?? timed?.span ?? NO_SPAN, place: 'lead', range: false, setApart: true, told: false, loose: false, date: null, content, level } }
}

const SHORTEST_NAME = 8

/** `The business of the Annual General Meeting will be:` below `1:15 - 3:15 Annual General Meeting`: is the agenda that of the row above it, the last one with an hour? */
const isOfRow = (facts: readonly LineFacts[], [first]: readonly AgendaRow[], clocks: readonly number[]): boolean => {
  const from = first?.item.at ?? 0
  const title = facts[clocks.at(-1) ?? -1]?.row?.content.trim().toLowerCase() ?? ''
  return clocks.every((at) => at < from) && title.length >= SHORTEST_NAME && facts.slice(Math.max(0, from - NAME_LINES), from).some(({ line }, offset) => !clocks.includes(Math.max(0, from - NAME_LINES) + offset) && line.text.toLowerCase().includes(title))
}

/** An agenda as the rows of a meeting, of a row of it, or (where hours tell another programme) none. */
const readBeside = (facts: readonly LineFacts[], rows: readonly AgendaRow[], clocks: readonly number[]): AgendaRow[][] =>
  isOfRow(facts, rows, clocks) ? [rows.map(({ item }): AgendaRow => ({ item, level: 2 }))] : clocks.length > MOST_CLOCKS ? [] : [[...rows]]

/** `일시 : …` of a further meeting parts a paper: the lines from the last one above the agenda on, up to the next one. */
const meetingOf = (whens: readonly number[], [first]: readonly AgendaRow[]): readonly [number, number] => {
  const from = first?.item.at ?? 0
  return [whens.findLast((at) => at < from) ?? 0, whens.find((at) => at > from) ?? Infinity]
}

/** The lines from the first item to the last one, with what is said of them. */
const reachOf = (agenda: readonly AgendaRow[]): number[] => {
  const first = agenda[0]?.item.at ?? 0
  return Array.from({ length: lastLineOf(agenda) - first + 1 }, (_, offset) => first + offset)
}

/**
 * The agenda of a meeting, the order of a service or a ceremony that gives no times: of all lists of a paper those that
 * the words above them, their ends and their items tell (`weigh.ts`). Their items are marked as rows, what stands between as said of them.
 */
export const withAgenda = (facts: LineFacts[]): LineFacts[] => {
  const agendas = agendasOf(facts)
  const own = new Set(agendas.flatMap(reachOf))
  const clocks = facts.flatMap((fact, at) => (isClockRow(fact) && !own.has(at) ? [at] : []))
  const whens = facts.flatMap((fact, at) => (tellsWhen(fact) && /\d/.test(fact.labelled?.value ?? '') && !own.has(at) ? [at] : [])).slice(1)
  const read = agendas.flatMap((rows) => {
    const [from, to] = meetingOf(whens, rows)
    return readBeside(facts, rows, clocks.filter((at) => at > from && at < to))
  })
  const rows = new Map(read.flat().map((row) => [row.item.at, row]))
  const between = new Set(read.flatMap(reachOf))
  // When it is, told nowhere above the agenda, is the meeting's also between its items.
  const keepsWhen = between.has(facts.findIndex(tellsWhen))
  return facts.map((fact, at) => {
    const row = rows.get(at)
    if (row) return withRow(fact, row)
    // The hours of its sittings are no rows where its agenda is told.
    if (read.length > 0 && isSitting(fact)) return { ...fact, row: null, line: { ...fact.line, cells: null } }
    if (!between.has(at) || (keepsWhen && tellsWhen(fact))) return fact
    return { ...fact, opens: null, labelled: fact.labelled?.field === 'chair' ? fact.labelled : null, explains: true }
  })
}
