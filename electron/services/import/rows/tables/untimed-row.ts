import { roleOf } from '../../fields/speaker-tags.ts'
import type { DraftLine } from '../../parse/draft-line.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'
import { addBelow, goesOn } from '../lines/below-row.ts'
import { isBlockName } from '../blocks/block-name.ts'
import { fillingParts, lengthOfItem } from './filling-parts.ts'
import { isItemOfPart, isNamedByPart } from './named-by-part.ts'
import type { ProgrammeTable } from './programme-table.ts'
import { addContent, addLine, newSeed, type RowSeed } from '../seed.ts'
import { findTimes } from '../../../../../shared/time/korean-time.ts'
import { isBreak, isPause } from '../lines/pause.ts'
import { rangeBehind } from '../times/range-behind.ts'
import { isLength, pureSpanOf, type RowSpan, spanOf } from '../times/row-span.ts'
import { splitContinuation } from './split-cell.ts'
import { cellOf, spanOfCells, timeCellOf } from './table-cells.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'
import { isPartOfDay } from '../lines/text-rows.ts'
import { isTimeInWords, isUntimedLead } from '../agenda/untimed-lead.ts'
import { isRestOf } from '../lines/wrapped-title.ts'
import { contentOf, restCells, tableSeed, type TableWalk } from './table-seed.ts'

/** What a table row without a time says. */
interface Untimed {
  readonly content: string
  readonly remarks: readonly string[]
  readonly places: readonly string[]
  readonly speakers: readonly string[]
  readonly english: readonly string[]
}

const partsOf = (line: DraftLine, { table, seeds }: TableWalk): Untimed => {
  const cells = line.cells ?? []
  const remarks = restCells(cells, table.roles, 'remarks')
  const places = restCells(cells, table.roles, 'place')
  const speakers = restCells(cells, table.roles, 'speakers')
  const english = restCells(cells, table.roles, 'english')
  const content = contentOf(cells, table.roles, seeds.at(-1), table.headCells.length > 0)
  // A sub-item that slipped into the next column is still one.
  const slipped = content === '' && remarks.length === 1 && splitMarker(remarks[0] ?? '').kind === 'bullet'
  return slipped
    ? { content: remarks[0] ?? '', remarks: [], places, speakers, english }
    : { content, remarks, places, speakers, english }
}

/** How a programme tells untimed rows of their own from more of the row above. */
export interface RowSigns {
  /** Marker shapes of the rows that have a time. */
  readonly shapes: ReadonlySet<string>
  /** Indexes of lines in a run of single items, each with remarks of its own. */
  readonly ownItems: ReadonlySet<number>
  /** Indexes of the items whose lengths fill the time of the row above them. */
  readonly filling: ReadonlySet<number>
  /** Lines of one cell stand below each other: none of them heads the rows below it. */
  readonly inRuns: boolean
}

/** A heading and one below it may stand above rows; so many lines of one cell are items. */
const SHORTEST_RUN = 3

const isSingle = ({ cells }: DraftLine): boolean => {
  const filled = (cells ?? []).filter((cell) => cell !== '')
  return filled.length === 1 && filled[0] === cells?.[0] && !isName(filled[0] ?? '') && pureSpanOf(filled[0] ?? '') === null
}

const standInRuns = ({ lines, roles }: ProgrammeTable): boolean => {
  const all = lines.filter(({ cells }) => cells !== null)
  // What stands behind the last row with a time are notes.
  const rows = all.slice(0, all.findLastIndex(({ cells }) => spanOfCells(cells ?? [], roles) !== null))
  return rows.some((_, at) => at + SHORTEST_RUN <= rows.length && rows.slice(at, at + SHORTEST_RUN).every(isSingle))
}

/** `제1호 의안 : …`, `Bill 2: …`: a number in words. */
const NUMBERED_IN_WORDS = /^(?:제?\s?\d{1,3}\s?호\s|(?:의안|안건)\s?제?\s?\d{1,3}\s?호?[\s.:：]|(?:item|bill|resolution|paper) \d{1,3}[\s.:])/i

/** One item behind its sign or number. */
const isSingleItem = (text: string): boolean => {
  const { kind } = splitMarker(text)
  if (kind === 'bullet') return splitContinuation(text).details.length === 1
  return (kind === 'number' || NUMBERED_IN_WORDS.test(text.trim())) && !text.includes('\n')
}

/** Runs of two or more untimed lines that are one item each and each say who: talks of their own. */
const ownItemsOf = ({ lines, roles }: ProgrammeTable): Set<number> => {
  const found = new Set<number>()
  const isOwn = (cells: readonly string[]): boolean => spanOfCells(cells, roles) === null && isSingleItem(cellOf(cells, roles, 'content')) &&
    (['remarks', 'speakers', 'place'] as const).some((role) => restCells(cells, roles, role).length > 0)
  let run: number[] = []
  let complete = true
  const close = (): void => {
    if (complete && run.length >= 2) run.forEach((index) => found.add(index))
    run = []
    complete = true
  }
  for (const { cells, index } of lines) {
    if (!cells || spanOfCells(cells, roles) !== null) {
      close()
      continue
    }
    run.push(index)
    complete &&= isOwn(cells)
  }
  close()
  // `ㅇ (보고 제1호) …` alone below its row: behind the sign of such talks, and with who gives it, it is one more.
  const shapeOfLine = (cells: readonly string[]): string | null => markerShape(splitMarker(cellOf(cells, roles, 'content')).marker)
  const shapes = new Set(lines.flatMap(({ cells, index }) => (cells && found.has(index) ? shapeOfLine(cells) ?? [] : [])))
  for (const { cells, index } of lines) if (cells && isOwn(cells) && shapes.has(shapeOfLine(cells) ?? '')) found.add(index)
  return found
}

export const rowSignsOf = (table: ProgrammeTable): RowSigns => {
  const shapes = new Set<string>()
  for (const { cells } of table.lines) {
    if (!cells || spanOfCells(cells, table.roles) === null) continue
    const shape = markerShape(splitMarker(cellOf(cells, table.roles, 'content')).marker)
    if (shape) shapes.add(shape)
  }
  return { shapes, ownItems: ownItemsOf(table), filling: fillingParts(table), inRuns: standInRuns(table) }
}

const isRowOfItsOwn = (
  line: DraftLine,
  { content, remarks, places, speakers }: Untimed,
  { shapes, ownItems }: RowSigns,
): boolean => {
  const shape = markerShape(splitMarker(content).marker)
  if (ownItems.has(line.index)) return true
  if (shape !== null) return shapes.has(shape)
  return shapes.size === 0 && remarks.length + places.length + speakers.length > 0
}

/** (i), (a), b): items of a row, wherever their line begins. */
const isLowerItem = (text: string): boolean => /^\(?(?:[a-z]|[ivx]{2,4})\)\s/.test(text.trim())

/** `(Break: 10 min.)`, `휴식 (10분)` across the table: a row that tells its length only. */
const pauseOf = (text: string): { title: string; span: RowSpan } | null => {
  const framed = /^[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(text.trim())?.[1]
  if (framed === undefined && !isPause(text)) return null
  const inner = framed ?? text.trim()
  const length = findTimes(inner).at(-1)
  if (!length || !isLength(length) || inner.slice(length.end).trim() !== '') return null
  const title = inner.slice(0, length.start).replace(/[\s:：,(–-]+$/, '')
  return title === '' ? null : { title, span: spanOf(length) }
}

/** `휴식` alone, set in between rows that leave time for it. */
const pauseInGap = (line: DraftLine, only: string, { table: { lines, roles }, seeds }: TableWalk): { title: string; span: null } | null => {
  const end = seeds.at(-1)?.span?.end ?? null
  const next = isBreak(only.trim()) && !/\s/.test(only.trim()) ? lines[lines.indexOf(line) + 1] : undefined
  const start = spanOfCells(next?.cells ?? [], roles)?.start ?? null
  return end !== null && start !== null && start > end ? { title: only.trim(), span: null } : null
}

const isSetIn = (line: DraftLine, { lines: [first] }: RowSeed): boolean => first !== undefined && !line.afterBlank && line.indent >= first.indent + 2

const isName = (words: string): boolean => !words.includes('\n') && isBlockName(splitMarker(words).rest)

const CHAIRS: readonly (string | null)[] = ['사회', '좌장', '주재']
/** `좌장 : …`, `Chair: …`, and nothing else beside the name. */
const namesChair = (text: string): boolean => CHAIRS.includes(roleOf(/^([^:：]{1,14})[:：]\s*\S/.exec(text)?.[1] ?? ''))
const tellsChair = ({ content, remarks, speakers, places }: Untimed): boolean => {
  const [beside = '', ...others] = [...speakers, ...remarks]
  return content === '' && others.length + places.length === 0 && namesChair(beside)
}

/** `| | Session 2: Energy | Chair: … |` above rows with times: the block that holds them. In the place of a time any name is one whose chair is told. */
const headsRows = (line: DraftLine, content: string, parts: Untimed, { table: { lines, roles }, seeds, year }: TableWalk): boolean => {
  const isTimed = (other: DraftLine | undefined): boolean => spanOfCells(other?.cells ?? [], roles) !== null
  const wordsOf = (other: DraftLine | undefined): string => cellOf(other?.cells ?? [], roles, 'content')
  const at = lines.indexOf(line)
  const before = lines.slice(0, at).findLast(({ cells }) => cells !== null)
  const next = lines.slice(at + 1).find(({ cells }) => cells !== null)
  const above = seeds.at(-1)
  // Below one another they are parallel sessions of the row above, and so is one set in below it; above a break it says more of the row too.
  const isOfRow = (!isTimed(before) && isName(wordsOf(before))) || (above && isSetIn(line, above))
  return !isOfRow && (isName(content) || (tellsChair(parts) && !isTimeInWords(content) && !isPartOfDay(content))) && rangeBehind(content, year) === null && isTimed(next)
}

/** More of the row above, column by column. */
const addMore = (above: RowSeed, line: DraftLine, parts: Untimed): void => {
  addLine(above, line)
  // A line in two languages stays whole: its English stands beside it.
  if (parts.content !== '' && parts.english.length > 0 && above.content !== '' && !goesOn(above, line, parts.content)) addContent(above, line, parts.content)
  else if (parts.content !== '') addBelow(above, line, parts.content)
  above.remarks.push(...parts.remarks)
  above.places.push(...parts.places)
  above.speakers.push(...parts.speakers)
  above.titleEn = [above.titleEn, ...parts.english].filter((text) => text !== '').join('\n')
}

/** `Measuring tides | Room 1` ↵ `Hanna Berg | second floor`, `in the north | Fens Institute`: of a row in columns made of spaces the second line says who, or goes on with what the first one began. */
const goesOnBelow = ({ content }: RowSeed, below: Untimed): boolean =>
  content !== '' && below.remarks.length + below.places.length + below.speakers.length > 0 && splitMarker(below.content).kind === null && (/^\p{Ll}/u.test(below.content) || (isPersonPhrase(below.content) && !isPersonPhrase(content)))

/** A row whose name stands in the place of its time. */
const withoutCell = (line: DraftLine, name: string): DraftLine => ({ ...line, cells: line.cells?.map((cell) => (cell === name ? '' : cell)) ?? null })

/** `Session 2: Energy | Chair: …` in a table whose first column tells the time: a row of two cells, its name where the time would stand, or `null`. */
const besideChair = (line: DraftLine, { content, remarks, places, speakers }: Untimed, timeCell: string, walk: TableWalk): RowSeed | null => {
  const isPair = timeCell !== '' && timeCell === line.cells?.[0] && namesChair(content) && remarks.length + places.length + speakers.length === 0
  if (!isPair || isPartOfDay(timeCell) || isTimeInWords(timeCell) || isUntimedLead(timeCell)) return null
  const { lines, roles } = walk.table
  const own = rangeBehind(timeCell, walk.year)
  const next = lines.slice(lines.indexOf(line) + 1).find(({ cells }) => cells !== null)
  const bare = { ...line, cells: line.cells.map(() => '') }
  const seed = tableSeed(bare, own?.span ?? null, own?.content ?? timeCell, walk)
  return { ...seed, lines: [line], speakers: [content], block: own === null && spanOfCells(next?.cells ?? [], roles) !== null, nested: own === null ? null : false, indent: 0 }
}

const FRAMED = /^[<[【〔][^<>[\]【】〔〕]+[>\]】〕]$/

/** A row without a time: a day, a heading over the table, a row of its own, or more of the row above. */
export const readUntimedRow = (line: DraftLine, walk: TableWalk, signs: RowSigns): void => {
  const cells = line.cells ?? []
  const [first = '', ...others] = cells.filter((cell) => cell !== '')
  const only = first !== '' && others.length === 0 ? line.text : null
  // `< 2일차 : 10. 20.(화) >  ★ 차관 참석`: beside a day in a frame something may be noted.
  const day = only !== null || FRAMED.test(first) ? walk.dayOf(only ?? first) : null
  if (day !== null) {
    walk.day = day
    return
  }
  const above = walk.seeds.at(-1)
  const parts = partsOf(line, walk)
  if (above && timeCellOf(cells, walk.table.roles) === '' && !line.afterBlank && !above.content.includes('\n') && isRestOf(above.content, parts.content.split('\n', 1)[0] ?? '')) {
    addMore(above, line, parts)
    return
  }
  // In columns made of spaces a line set in below a row says more of it, whatever column its words fell in.
  const timeCell = timeCellOf(cells, walk.table.roles)
  if (above?.span && isSetIn(line, above) && timeCell !== '' && !isPartOfDay(timeCell) && !isUntimedLead(timeCell)) {
    addBelow(above, line, line.text)
    return
  }
  const chaired = besideChair(line, parts, timeCell, walk)
  if (chaired) {
    walk.seeds.push(chaired)
    return
  }
  // `세션 1. 교통 | | 좌장 : …`: the name may fill the place of the time.
  const name = parts.content === '' && timeCell === cells[0] ? timeCell : parts.content
  if (headsRows(line, name, parts, walk)) {
    walk.seeds.push({ ...tableSeed(name === timeCell ? withoutCell(line, timeCell) : line, null, name, walk), lines: [line], block: true })
    return
  }
  if (above?.span && isSetIn(line, above) && timeCell === '' && goesOnBelow(above, parts)) {
    if (/^\p{Ll}/u.test(parts.content) && !above.content.includes('\n')) above.content += ` ${parts.content}`
    else above.speakers.push(parts.content)
    addMore(above, line, { ...parts, content: '' })
    return
  }
  const pause = only === null ? null : (pauseOf(only) ?? pauseInGap(line, only, walk))
  // `<1부> 개회식 (13:30~13:55) | | 사회 : …`: the name of a part may fill the place of the time.
  const lead = only ?? (parts.content === '' && timeCell === cells[0] ? timeCell : '')
  const own = rangeBehind(lead, walk.year)
  const isInPart = above !== undefined && (above === walk.ofPart || isNamedByPart(above, walk.table.roles))
  const isOfPart = isInPart && timeCell === '' && cellOf(cells, walk.table.roles, 'category') === '' && isItemOfPart(parts.content)
  // In columns made of spaces it is a line below the row, unless such lines fill its time.
  const isLengthItem = lengthOfItem(parts.content) !== null && (!(above && isSetIn(line, above)) || signs.filling.has(line.index))
  if (above && only !== null && isUntimedLead(only)) {
    addLine(above, line)
    above.remarks.push(only)
  } else if (pause) walk.seeds.push(newSeed(line, pause.span, pause.title, { day: walk.day, indent: 0 }))
  else if (own) walk.seeds.push({ ...tableSeed(withoutCell(line, lead), own.span, own.content, walk), lines: [line], indent: 0 })
  else if (above && only !== null && goesOn(above, line, only)) addBelow(above, line, only)
  else if (only !== null && (timeCell !== '' || cells[0] === only) && !/^(?:※|\*|[▷▹▸·•-]\s?)/.test(only) && !isLowerItem(only)) {
    walk.seeds.push(newSeed(line, null, only, { block: !signs.inRuns || isName(only), day: walk.day, indent: 0 }))
  } else if (!above || (parts.content !== '' && !(only !== null && isLowerItem(only)) && (timeCell !== '' || isOfPart || isLengthItem || isRowOfItsOwn(line, parts, signs)))) {
    const words = parts.content === '' ? (only ?? '') : parts.content
    // Below rows with signs a number in words stands for a lower one.
    const isLower = isOfPart || (above !== undefined && signs.shapes.size > 0 && NUMBERED_IN_WORDS.test(words.trim()))
    const seed = { ...tableSeed(line, null, words, walk), nested: isLower || null }
    walk.seeds.push(seed)
    if (isOfPart) walk.ofPart = seed
  } else {
    if (parts.content === '' && only !== null && parts.remarks.length + parts.places.length + parts.speakers.length === 0) addBelow(above, line, only)
    addMore(above, line, parts)
  }
}
