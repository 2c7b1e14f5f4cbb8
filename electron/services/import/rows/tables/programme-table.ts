import { findDates } from '../../../../../shared/time/korean-date.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { attendeeColumnsOf, headsPhones } from '../../fields/attendee-columns.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { labelledOf } from '../../parse/field-label.ts'
import { splitMarker } from '../../parse/marker.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { type ColumnRole, countZones, inferRoles, roleOfHead, rolesOfHead } from './columns.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { withElapsed } from '../times/elapsed.ts'
import { isTimetable } from '../no-programme/no-programme.ts'
import { pureSpanOf } from '../times/row-span.ts'
import { withMonthFirst } from './day-before-month.ts'
import { isMinutesCell, spanOfCells } from './table-cells.ts'
import { withTranslation } from './two-languages.ts'
import { LIST_ROLES, listsBeside, oneBelowOther } from './time-pairs.ts'
import { namesTracksOf, withTracks } from './track-columns.ts'

/** A run of table rows of one shape, with the roles of its columns. */
export interface ProgrammeTable {
  readonly lines: readonly DraftLine[]
  readonly roles: readonly ColumnRole[]
  /** Indexes of the lines that are heads of columns, or rules. */
  readonly heads: ReadonlySet<number>
  readonly headCells: readonly string[]
}

const TIMED: readonly ColumnRole[] = ['time', 'start', 'minutes']
const WITHOUT_WORDS: readonly ColumnRole[] = [...TIMED, 'end', 'date', 'ordinal', 'none']

/** `07:00~09:40 서울역 → 부산역`: a narrow column let time and words run together. */
const splitRunTogether = (cells: readonly string[], roles: readonly ColumnRole[]): readonly string[] => {
  const time = roles.indexOf('time')
  const content = roles.indexOf('content')
  const cell = cells[time] ?? ''
  if (
    time < 0 ||
    content < 0 ||
    (cells[content] ?? '') !== '' ||
    pureSpanOf(cell) !== null ||
    splitMarker(cell).kind === 'note' ||
    findDates(cell)[0]?.start === 0
  )
    return cells
  const match = findTimes(cell, { bare: true })[0]
  if (!match || match.start > 2 || (match.from === null && match.to === null)) return cells
  return cells.map((text, column) =>
    column === time ? cell.slice(0, match.end) : column === content ? cell.slice(match.end).trim() : text,
  )
}

/** `Registration: | 08:30 - 17:30 in Building 3`: the row of which the hours stand among its words. */
const swapBack = (cells: readonly string[], roles: readonly ColumnRole[]): readonly string[] => {
  const [time, content] = [roles.indexOf('time'), roles.indexOf('content')]
  const [name, words] = [cells[time] ?? '', cells[content] ?? '']
  const match = time < 0 || content < 0 || !/\p{L}/u.test(name) || findTimes(name).length > 0 ? undefined : findTimes(words)[0]
  if (match?.start !== 0 || match.from === null || match.to === null) return cells
  const title = [name.replace(/\s*[:：]$/, ''), words.slice(match.end).trim()].filter((text) => text !== '').join('\n')
  return cells.map((text, column) => (column === time ? match.text : column === content ? title : text))
}

const hasClock = (cell: string): boolean => (pureSpanOf(cell)?.start ?? null) !== null

/** A cell that several rows share is in the first of them only: the others begin further left. They are told by where their time stands, or both of them. */
const realign = (line: DraftLine, roles: readonly ColumnRole[] | null): DraftLine => {
  const time = roles?.findIndex((role) => role === 'time' || role === 'start') ?? -1
  const { cells } = line
  if (time < 1 || !cells) return line
  const isPair = (at: number): boolean => roles?.[time + 1] === 'end' && hasClock(cells[at] ?? '') && hasClock(cells[at + 1] ?? '')
  const pair = isPair(time) ? time : cells.slice(0, time).findIndex((_, at) => isPair(at))
  const found = pair >= 0 ? pair : hasClock(cells[time] ?? '') ? time : cells.slice(0, time).findIndex(hasClock)
  return found < 0 || found === time ? line : { ...line, cells: [...Array.from({ length: time - found }, () => ''), ...cells] }
}

const isLabelTable = (bodies: readonly DraftLine[]): boolean =>
  bodies.filter((line) => labelledOf(line.text, line.cells) !== null).length * 2 >= Math.max(2, bodies.length)

/** `4`, `(4)`, `4-1`: the number of a row, or of one inside it. */
const NUMBER_CELL = /^\(?\d{1,3}(?:[-.]\d{1,2})?[.)]?$/

/** 순서 | 내용, Item | Subject: a first column that holds only numbers, or nothing, is not what the rows say, and where none is named so something says it: the next one with words. */
const withWords = (roles: readonly ColumnRole[] | null, bodies: readonly DraftLine[]): readonly ColumnRole[] | null => {
  const content = roles?.indexOf('content') ?? -1
  const filled = (column: number): string[] => bodies.map(({ cells }) => cells?.[column] ?? '').filter((cell) => cell !== '')
  if (!roles || roles.includes('track') || !filled(content).every((cell) => NUMBER_CELL.test(cell))) return roles
  const words = roles.findIndex((role, column) => (role === 'remarks' || role === 'none') && column > content && filled(column).some((cell) => !NUMBER_CELL.test(cell)))
  const left = filled(content).length === 0 ? 'none' : 'ordinal'
  return words < 0 ? roles : roles.map((role, column) => (column === content ? left : column === words ? 'content' : role))
}

const LEAST_TIMES = 2

/** `Duration` over `2:00 - 4:00 p.m.`: a column of lengths that holds hours is that of the times, where no other is. */
const withHours = (roles: readonly ColumnRole[] | null, bodies: readonly DraftLine[]): readonly ColumnRole[] | null => {
  const minutes = roles?.indexOf('minutes') ?? -1
  if (!roles || minutes < 0 || roles.includes('time') || roles.includes('start')) return roles
  const cells = bodies.map((line) => line.cells?.[minutes] ?? '').filter((cell) => cell !== '')
  return cells.filter(hasClock).length * 2 > cells.length ? roles.map((role, column) => (column === minutes ? 'time' : role)) : roles
}

/** 구분 | 내용 over `15:30~15:35` | 개회: where no head names the times, the column that holds them is theirs. */
const withTimes = (roles: readonly ColumnRole[] | null, bodies: readonly DraftLine[]): readonly ColumnRole[] | null => {
  if (!roles || roles.some((role) => TIMED.includes(role) || role === 'track')) return roles
  const first = roles.findIndex((role) => role !== 'ordinal' && role !== 'none')
  const time = roles.findIndex((_, column) => {
    if (column !== first) return false
    const cells = bodies.map((line) => line.cells?.[column] ?? '').filter((cell) => cell !== '')
    const times = cells.filter((cell) => (pureSpanOf(cell)?.start ?? null) !== null)
    return times.length >= LEAST_TIMES && times.length * 2 > cells.length
  })
  if (time < 0) return roles
  const named = roles.map((role, column): ColumnRole => (column === time ? 'time' : role))
  const words = named.includes('content') ? -1 : named.findIndex((role, column) => column > time && role !== 'none')
  return named.map((role, column) => (column === words ? 'content' : role))
}

/** Cells of rows that are longer than their head stand below none. */
const padded = (roles: readonly ColumnRole[] | null, width: number): readonly ColumnRole[] | null =>
  roles && [...roles, ...Array.from({ length: Math.max(0, width - roles.length) }, (): ColumnRole => 'none')]

/**
 * The head at `at - 1` spans the column at `at` too, which `holds` something of the time, and the others stand one too far left: the
 * last column has none, or what should say what is done holds that alone.
 */
const isSpannedAt = (roles: readonly ColumnRole[], at: number, bodies: readonly DraftLine[], holds: (cell: string) => boolean): boolean => {
  const filled = (column: number): string[] => bodies.map((line) => line.cells?.[column] ?? '').filter((cell) => cell !== '')
  const cells = filled(at)
  const isShort = roles.at(-1) === 'none' || (roles[at] === 'content' && filled(at + 1).some((cell) => /\p{L}/u.test(cell)))
  return at > 0 && at < roles.length - 1 && isShort && cells.length > 1 && cells.every(holds)
}

const withColumn = (roles: readonly ColumnRole[], at: number, role: ColumnRole): readonly ColumnRole[] => [...roles.slice(0, at), role, ...roles.slice(at, -1)]

const isLengthCell = (cell: string): boolean => isMinutesCell(cell) && /\D/.test(cell)
const isHourAlone = (cell: string): boolean => hasClock(cell) && pureSpanOf(cell)?.end === null

/** 시간 | 내용 | 비고 over `15:00` | `20'` | words | where, over `15:00` | `15:20` | words, or over all three: what one head of the times spans. */
const withSpan = (named: readonly ColumnRole[] | null, bodies: readonly DraftLine[]): readonly ColumnRole[] | null => {
  const time = named?.indexOf('time') ?? -1
  if (!named || time < 0) return named
  const isPaired = !named.includes('end') && isSpannedAt(named, time + 1, bodies, isHourAlone) && bodies.every(({ cells }) => (cells?.[time] ?? '') === '' || isHourAlone(cells?.[time] ?? ''))
  const roles = isPaired ? withColumn(named.map((role, column) => (column === time ? 'start' : role)), time + 1, 'end') : named
  const minutes = isPaired ? time + 2 : time + 1
  return !roles.includes('minutes') && isSpannedAt(roles, minutes, bodies, isLengthCell) ? withColumn(roles, minutes, 'minutes') : roles
}

/** A column without a head that holds lengths is the minutes; one that holds words still says something. */
const nameRest = (roles: readonly ColumnRole[] | null, bodies: readonly DraftLine[]): readonly ColumnRole[] | null =>
  roles &&
  roles.map((role, column) => {
    const cells = bodies.map((line) => line.cells?.[column] ?? '').filter((cell) => cell !== '')
    // A head that spans two columns stands over the lengths, whatever it names: 시간 | 내용 over `15:00` | `20'` | words.
    const isMinutes = !roles.includes('minutes') && cells.length > 0 && cells.every(isMinutesCell)
    if (isMinutes && (role === 'none' || (cells.length > 1 && cells.every((cell) => /\D/.test(cell))))) return 'minutes'
    return role === 'none' && cells.length > 0 ? 'remarks' : role
  })

/** `경기 일정 및 시간 | 종별 | 비고` above `일자 | 시작 | 종료`: heads that span those below them, and no row. */
const spansHeads = ({ cells }: DraftLine): boolean =>
  (cells ?? []).filter((cell) => cell !== '').length > 1 && (cells ?? []).some((cell) => roleOfHead(cell) !== null) && !(cells ?? []).some((cell) => /\d/.test(cell))

const KEPT_HOURS = /^(?:근무|운영|운행|이용|관람|영업|진료|상담|개방|당직|배차)\s?시간$|^(?:opening|office|business|working|visiting) hours$/i

/** `dep. Ostry | arr. Fennelholm`, `부산 출발 | 제주 도착`: the same way at every hour, for the heads name both its ends. */
const LEAVES = /^(?:dep(?:art(?:s|ures?|ing)?)?|leav(?:es?|ing))[.:]?\s+(?!times?\b)\S|^\S+\s?출발$/i
const COMES = /^(?:arr(?:iv(?:es?|als?|ing))?)[.:]?\s+(?!times?\b)\S|^\S+\s?도착$/i
const isWay = (cells: readonly string[]): boolean => cells.some((cell) => LEAVES.test(cell)) && cells.some((cell) => COMES.test(cell))

const AGENDA_HEAD = /^(?:(?:회의|심의|상정|부의|논의)?(?:안건|의안|의제)(?:명|내용)?|agendaitems?)$/i
/** 연번 | 안건 | 구분: the agenda of a meeting, where no column tells what became of it; 연번 | 회의명 | 안건 lists several meetings. */
const isAgendaHead = (cells: readonly string[]): boolean =>
  cells.some((cell) => AGENDA_HEAD.test(cell.replace(/\s/g, ''))) && cells.filter((cell) => roleOfHead(cell) === 'content').length === 1 && cells.some((cell) => roleOfHead(cell) === 'ordinal') && cells.every((cell) => cell === '' || roleOfHead(cell) !== null)

/** Roles for a table block: its own head, the head of the table above it (same width), or what its cells hold. */
const readTable = (
  lines: readonly DraftLine[],
  above: ProgrammeTable | null,
  inSchedule: boolean,
  year: number | null,
): ProgrammeTable | 'other' | null => {
  const rows = lines.filter(({ cells }) => cells !== null)
  // A list of people is read as such; without its head it might pass for more of the programme above.
  if (rows.some(({ cells }) => attendeeColumnsOf(cells ?? []) !== null)) return 'other'
  // 근무지 | 근무시간 | 연봉: hours that are kept every day.
  if (rows.slice(0, 2).some(({ cells }) => cells?.some((cell) => KEPT_HOURS.test(cell)) || isWay(cells ?? []))) return 'other'
  const named = rows.filter((line) => rolesOfHead(line.cells ?? []) !== null)
  const own = named[0] && rows.indexOf(named[0]) <= 1 ? rolesOfHead(named[0].cells ?? []) : null
  // 과장 | 김가온 | 내선 over `2101`: numbers to call, and no hours.
  if (!own?.some((role) => TIMED.includes(role)) && rows.slice(0, 1).some(({ cells }) => cells?.some(headsPhones))) return 'other'
  const headLines = own && named[0] !== rows[0] && rows[0] && spansHeads(rows[0]) ? [...named, rows[0]] : named
  const bodies = rows.filter((line) => !headLines.includes(line)).map((line) => realign(line, own))
  const lists = own && headLines.length === 1 ? listsBeside(headLines[0]?.cells ?? []) : null
  if (lists) return table([...lines.filter((line) => !bodies.includes(line)), ...oneBelowOther(lists, bodies)], LIST_ROLES, headLines, ['', '', ''])
  if (!own && isLabelTable(bodies)) return null
  const inZones = own !== null && countZones(headLines[0]?.cells ?? []) >= 2
  if (!inZones && isTimetable(bodies.map(({ cells }) => cells ?? []))) return 'other'
  const width = rows.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0)
  // A rule below the first line says that this table has heads of its own, whatever they mean.
  const hasHead = !own && lines[1]?.kind === 'rule'
  const inherited = above && !hasHead && above.roles.length === width ? above : null
  const grid = bodies.map((line) => line.cells ?? [])
  const roles = withElapsed(withWords(withTimes(withHours(nameRest(withTranslation(withSpan(padded(own, width), bodies), headLines[0]?.cells ?? [], bodies), bodies), bodies), bodies), bodies), grid) ?? inherited?.roles ?? withWords(inferRoles(grid), bodies)
  if (!roles) return null
  // `Day | Time`: when something is open.
  if (own && roles.every((role) => WITHOUT_WORDS.includes(role))) return 'other'
  const timed = roles.some((role) => TIMED.includes(role))
  // 시간대 | 건수 | 비율: figures by the hour.
  if (own && bodies.length > 0 && !bodies.some(({ cells }) => cells?.some((cell) => /\p{L}{2}/u.test(cell) && pureSpanOf(cell) === null))) return 'other'
  // A table with heads of its own but no times (연락처, 통계) is not read as lines of text either.
  if (!timed && !((inSchedule || isAgendaHead(headLines[0]?.cells ?? [])) && roles.includes('content'))) return own ? 'other' : null
  const whole = withMonthFirst(lines.map((line) => realign(line, roles)), roles, year).map((line) => (line.cells ? { ...line, cells: swapBack(splitRunTogether(line.cells, roles), roles) } : line))
  if (!own && !whole.some(({ cells }) => cells !== null && spanOfCells(cells, roles) !== null))
    return inherited && inSchedule ? table(whole, roles, headLines, inherited.headCells) : null
  return table(whole, roles, headLines, own ? (headLines[0]?.cells ?? []) : (inherited?.headCells ?? []))
}

const table = (
  lines: readonly DraftLine[],
  roles: readonly ColumnRole[],
  headLines: readonly DraftLine[],
  headCells: readonly string[],
): ProgrammeTable => ({
  lines,
  roles,
  headCells,
  heads: new Set([...headLines, ...lines.filter(({ cells }) => cells === null)].map(({ index }) => index)),
})

export interface Tables {
  /** Tables of programmes by block. */
  readonly programmes: ReadonlyMap<number, ProgrammeTable>
  /** Blocks of tables of other kinds. */
  readonly others: ReadonlySet<number>
  /** Indexes of the lines of text that name the tracks of the table right below them. */
  readonly trackHeads: ReadonlySet<number>
}

/** `Stream 1: Water    Stream 2: People` alone above a table: one line makes no columns, but its gaps part it. */
const inCells = (placed: PlacedLine | undefined): readonly DraftLine[] =>
  placed && placed.line.cells === null && !placed.row && !placed.opens ? [{ ...placed.line, cells: placed.line.text.split(/ {2,}/) }] : []

/** `■ 폐막` between two tables: the tracks of the one above go on below a day, below no other heading. */
const endsTracks = (before: PlacedLine | undefined, above: ProgrammeTable | null): boolean =>
  above?.roles.includes('track') === true && before !== undefined && before.line.cells === null && before.line.kind !== 'rule' &&
  (before.line.level > 0 || splitMarker(before.line.text).kind === 'bullet') && dayHeadingOf(before.line.text, null) === null

/** Finds the tables among the lines of a meeting that hold a programme. */
export const findTables = (lines: readonly PlacedLine[], year: number | null): Tables => {
  const blocks = new Map<number, PlacedLine[]>()
  const firstOf = new Map<number, number>()
  for (const [at, placed] of lines.entries()) {
    const block = blocks.get(placed.line.block) ?? []
    if (block.length === 0) firstOf.set(placed.line.block, at)
    blocks.set(placed.line.block, block)
    block.push(placed)
  }
  const programmes = new Map<number, ProgrammeTable>()
  const others = new Set<number>()
  const trackHeads = new Set<number>()
  let above: ProgrammeTable | null = null
  let linesAbove: readonly DraftLine[] = []
  for (const [block, placed] of blocks) {
    if (!placed.some(({ line }) => line.cells !== null)) continue
    const own = placed.map(({ line }) => line)
    const before = lines[(firstOf.get(block) ?? 0) - 1]
    const read = readTable(own, endsTracks(before, above) ? null : above, placed[0]?.section === 'schedule', year)
    if (read === 'other') others.add(block)
    else if (read) {
      const directlyAbove = linesAbove.at(-1)?.index === (own[0]?.index ?? 0) - 1 ? linesAbove : inCells(before)
      const whole = withTracks(read, directlyAbove)
      const [first] = directlyAbove
      if (whole !== read && first && namesTracksOf(directlyAbove, whole)) {
        if (directlyAbove === linesAbove) programmes.set(first.block, table(directlyAbove, whole.roles, directlyAbove, whole.headCells))
        else trackHeads.add(first.index)
      }
      programmes.set(block, whole)
      above = read
    }
    linesAbove = own
  }
  return { programmes, others, trackHeads }
}
