import { MINUTES_PER_HOUR } from '../../../../shared/time/clock-time.ts'
import { findDates } from '../../../../shared/time/korean-date.ts'
import type { PlacedLine } from '../parse/place-lines.ts'
import type { SectionKind } from '../parse/section-name.ts'
import { markerShape } from '../parse/marker.ts'
import { dayHeadingOf } from './days/day-heading.ts'
import { namedHours } from './times/named-hours.ts'
import { speaksOfHour, withoutForGuests } from './lines/for-guests.ts'
import { isOnlyWhen } from './lines/no-row.ts'
import type { RowLine } from './lines/row-line.ts'

/** Sections whose times are opening hours, phones or deadlines, never a programme. */
const NEVER: readonly (SectionKind | null)[] = ['attendees', 'bios', 'contact', 'qa', 'talking-points']
/** Bulleted lengths in a row that make an agenda where no heading says so. */
const FEWEST_LENGTHS = 3

const isClockRow = (row: RowLine): boolean => row.span.start !== null || row.span.end !== null

/** Both ends, or the sign that leaves the second one open (`15:00~`): as sure a sign of a row. */
const tellsEnd = ({ range, span }: RowLine): boolean => range || (span.openEnded && span.start !== null && /[~∼〜～]$/.test(span.text.trim()))

/** `About 45 min`: tells nothing but how long the row above takes. */
const LENGTH_ONLY = /^(?:about|approx(?:imately|\.)?|ca\.|circa|max(?:imum|\.)?|up to|약|최대|총)?\s*\d*\s*[-–~]?$/i

/** How the rows under a heading tell their times. */
interface Told {
  /** Any of them by the clock, at the head of a line or at its end. */
  readonly clocks: boolean
  /** Any of them at the head of a line. */
  readonly leads: boolean
}

/** `감사관 회의(15:00 청사)`: the bracket that holds the time closes the line. */
const endsInBracket = ({ row, line }: PlacedLine): boolean => row !== null && row.setApart && row.span.start !== null && /[([（［][^()[\]（）［］]*\d[^()[\]（）［］]*[)\]）］]$/.test(line.text.trim())

/**
 * Under a heading that says 세부 일정: every line that has a time in a row's place; in a bracket behind its words it is more of
 * the row above where rows begin with theirs. A length alone (`Q&A (25 min)` below a row) is one only with a marker, or where the
 * whole programme counts in lengths.
 */
const acceptUnderHeading = (placed: PlacedLine, { clocks, leads }: Told): boolean => {
  const { row, line } = placed
  if (row === null) return false
  if (!isClockRow(row)) return !LENGTH_ONLY.test(row.content) && ((row.marker !== null && !(row.place === 'inside' && clocks && !/[가-힣]/.test(row.content))) || line.level > 0 || (row.place !== 'inside' && !clocks))
  return row.place !== 'inside' || row.range || row.loose || (!leads && endsInBracket(placed))
}

/** `Monday 3 October: 9.00-18.00h` ↵ `Tuesday 4 October: …`: days one below the other with nothing done on them, where perhaps in a bracket, or with another day and its hours beside them, are opening hours. */
const hoursOfDays = (lines: readonly PlacedLine[], rows: readonly PlacedLine[]): ReadonlySet<PlacedLine> => {
  const empty = rows.filter(({ row }) => row?.date && (row.content === '' || /^\([^()]*\)$/.test(row.content) || isOnlyWhen(row.content)))
  const bare = new Set(empty)
  const followed = lines.filter((placed, at) => bare.has(placed) && findDates(lines[at + 1]?.line.text ?? '').length > 0)
  return followed.length >= 2 && followed.length * 2 >= empty.length ? bare : new Set()
}

const shapeOf = ({ row }: PlacedLine): string | null => markerShape(row?.marker ?? null)

const follows = (one: PlacedLine | undefined, other: PlacedLine | undefined): boolean =>
  one !== undefined && other !== undefined && one.row !== null && other.row !== null && one.line.index + 1 === other.line.index && shapeOf(one) === shapeOf(other) && one.row.ordinal !== null && one.row.ordinal + 1 === other.row.ordinal

/** `가. 재원 (20분)` ↵ `나. 제도 (30분)`: lengths that are counted one below the other are items of the row above. */
const countedFrom1 = (lengths: readonly PlacedLine[]): PlacedLine[] => {
  const starts = lengths.flatMap((placed, at) => (placed.row?.ordinal === 1 && follows(placed, lengths[at + 1]) ? [at] : []))
  return starts.flatMap((start) => {
    const end = lengths.findIndex((placed, at) => at > start && !follows(lengths[at - 1], placed))
    return lengths.slice(start, end < 0 ? lengths.length : end)
  })
}

/** Without such a heading one time proves nothing: two of a kind do, or one range with words. */
const acceptInferred = (lines: readonly PlacedLine[]): Set<PlacedLine> => {
  const rows = lines.filter((placed) => placed.row !== null && !NEVER.includes(placed.section))
  const all = rows.filter(({ row }) => row?.place === 'lead' && isClockRow(row))
  // `2318 Rayburn House Office Building`: four digits alone are a time only beside others.
  const bare = all.filter(({ row }) => /^\d{4}$/.test(row?.span.text.trim() ?? ''))
  // `2019. 4. 12. 12:48` alone among rows without dates: when the page was put up.
  const stamps = all.filter(({ row }) => (row?.date?.date ?? null) !== null && row?.content === '' && !row.range)
  const dated = all.filter(({ row }) => row?.date)
  const hours = hoursOfDays(lines, all)
  // `- from Friday to Wednesday,` ↵ `between 9:00 and 12:00 and …`: a sentence goes on with its hours.
  const goingOn = new Set(all.filter((placed) => /^(?:between|from)\s/.test(placed.line.text) && /[,;]$/.test(lines[lines.indexOf(placed) - 1]?.line.text.trim() ?? '')))
  const leads = all.filter((placed) => !hours.has(placed) && !goingOn.has(placed) && !(bare.length === 1 && placed === bare[0]) && !(dated.length === 1 && placed === stamps[0]))
  const tails = rows.filter(
    ({ row, line }) => row !== null && row.place !== 'lead' && isClockRow(row) && (tellsEnd(row) || row.setApart || row.loose || line.level > 0),
  )
  // `Remarks by the Ambassador of Korea 8:45 p.m.`: words so long that no leader fits, between rows that have one.
  const between = rows.filter(
    (placed) => placed.row?.place === 'tail' && placed.row.span.start !== null && !speaksOfHour(placed) && !tails.includes(placed) &&
      tails.some((tail) => tail.line.index === placed.line.index - 1) && tails.some((tail) => tail.line.index === placed.line.index + 1),
  )
  const lengths = rows.filter(({ row, line }) => row !== null && !isClockRow(row) && row.setApart && (row.marker !== null || row.place === 'lead' || line.level > 0))
  const single = leads.length === 1 && leads[0]?.row?.range === true && leads[0].row.content !== ''
  return new Set([
    ...(leads.length >= 2 || single ? leads : []),
    ...(tails.length >= 2 ? [...tails, ...between] : []),
    ...namedHours(rows),
    ...(lengths.length >= FEWEST_LENGTHS ? lengths : leads.length >= 2 || tails.length >= 2 ? countedFrom1(lengths) : []),
  ])
}

/** Rows of one block whose words stand apart from their times; fewer could be hours of anything. */
const FEWEST_APART = 3
const isApart = ({ row, line }: PlacedLine): boolean => row?.place === 'lead' && isClockRow(row) && row.content !== '' && /\d\S*(?: [ap]\.?m\.?)? {2}\S/i.test(line.text)

/** `Morning session (0930–1230)` directly above a programme's table: the hours of the whole are in brackets behind its name. */
const headsTable = ({ row, line }: PlacedLine, tables: ReadonlySet<number>): boolean =>
  row !== null && row.place === 'tail' && row.range && row.setApart && tables.has(line.index + 1)

/** `0800GMT Platform opens` above rows in columns, `10.15am : Launch` and its like below them: a single space kept them out of their table, or its name stands between. */
const besideTable = (lines: readonly PlacedLine[], tables: ReadonlySet<number>): ReadonlySet<PlacedLine> => {
  const found = new Set<PlacedLine>()
  const look = (placed: PlacedLine, step: 1 | -1, near: Set<number>): void => {
    const { row, line, section } = placed
    const isNear = near.has(line.index + step) ? step === 1 || row?.content !== '' : step === 1 && isApart(placed) && near.has(line.index + 2)
    if (row?.place !== 'lead' || !isClockRow(row) || NEVER.includes(section) || !isNear) return
    near.add(line.index)
    found.add(placed)
  }
  const [below, above] = [new Set(tables), new Set(tables)]
  for (const placed of lines) look(placed, -1, below)
  for (const placed of lines.toReversed()) look(placed, 1, above)
  return found
}

/** `09:00 – 09:15  Opening`, set apart from the table of its programme by a heading: a range with its words in a column. */
const isRangeApart = (placed: PlacedLine): boolean => isApart(placed) && placed.row?.range === true && !placed.row.date && (placed.section === null || placed.section === 'schedule')

/** `09:00-10:00` ↵ `Plenary`: times alone, each with its words below. */
const isAbove = (placed: PlacedLine, next: PlacedLine | undefined): boolean =>
  placed.row?.place === 'lead' && isClockRow(placed.row) && placed.row.content === '' && !placed.row.date &&
  next !== undefined && next.row === null && next.opens === null && !next.line.afterBlank && !NEVER.includes(placed.section)

/** `12:00 p.m. | Lunch`: a row of such a table that other lines cut off. */
const isCutOff = ({ row, line, section }: PlacedLine): boolean =>
  row?.place === 'lead' && isClockRow(row) && row.content !== '' && /^[^|]{3,30}\s\|\s[^|]+$/.test(line.text) && !NEVER.includes(section)

/** Beside a programme in tables: the rows of a day that was too short, or too uneven, to make one. */
const acceptUnderDays = (lines: readonly PlacedLine[], tables: ReadonlySet<number>): Set<PlacedLine> => {
  let underDay = false
  const apart = Map.groupBy(lines.filter(isApart), ({ line }) => line.block)
  const above = new Set(lines.filter((placed, at) => isAbove(placed, lines[at + 1])))
  const beside = besideTable(lines, tables)
  return new Set(lines.filter((placed) => {
    if (placed.opens) underDay = false
    else if (placed.row === null) underDay ||= dayHeadingOf(placed.line.text, null) !== null
    if (headsTable(placed, tables) || beside.has(placed) || isRangeApart(placed) || isCutOff(placed) || (above.size >= FEWEST_APART && above.has(placed))) return true
    if (isApart(placed) && (apart.get(placed.line.block)?.length ?? 0) >= FEWEST_APART) return !NEVER.includes(placed.section)
    return underDay && placed.row?.place === 'lead' && isClockRow(placed.row) && placed.row.content !== '' && !NEVER.includes(placed.section)
  }))
}

/**
 * The lines of text that are rows; `lines` are those outside tables. `headed`: the meeting has a heading
 * for its programme; `tables`: the indexes of the lines in tables that hold it.
 */
export const acceptRows = (lines: readonly PlacedLine[], headed: boolean, tables: ReadonlySet<number>): Set<PlacedLine> => {
  const own = lines.filter(({ line }) => line.kind !== 'comment')
  const rows = new Set([...withSiblings(own, acceptAmong(own, headed, tables)), ...own.filter(({ row }) => row?.level !== undefined)])
  // A mail that only quotes the programme it answers.
  return rows.size > 0 || tables.size > 0 ? rows : acceptAmong(lines, headed, tables)
}

/** `· 환영사(10:05, 원장)` right beside `· 국민의례(10:00)`: the same sign, and a time in the same bracket. */
const withSiblings = (lines: readonly PlacedLine[], rows: ReadonlySet<PlacedLine>): Set<PlacedLine> => {
  const found = new Set(rows)
  const isSibling = (placed: PlacedLine, other: PlacedLine | undefined): boolean =>
    other !== undefined && found.has(other) && other.row?.place !== 'lead' && shapeOf(other) !== null && shapeOf(other) === shapeOf(placed) && Math.abs(other.line.index - placed.line.index) === 1
  lines.forEach((placed, at) => {
    const fits = placed.row?.place === 'inside' && placed.row.span.start !== null
    if (fits && (isSibling(placed, lines[at - 1]) || isSibling(placed, lines[at + 1]))) found.add(placed)
  })
  return found
}

/** Sentences at their hours are rows only where most rows are none: else the text is minutes or a log. */
const withoutTold = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const leads = lines.filter(({ row }) => row?.place === 'lead' && isClockRow(row))
  const told = leads.filter(({ row }) => row?.told)
  return told.length === 0 || told.length * 2 < leads.length ? lines : lines.filter(({ row }) => !row?.told)
}

/** Lines of words, time and words that stand together: so many are a list of rows. */
const FEWEST_LOOSE = 2
/** So many words with a range, each over its own paragraph, are the heads of a list. */
const FEWEST_HEADS = 3

/** `Posters 14:30-16:00` beside `Lunch 13:05-14:30 Lounge area`: told alike, only that nothing stands behind its hours. */
const isToldAlike = ({ row }: PlacedLine): boolean => row !== null && (row.loose || (row.place === 'tail' && tellsEnd(row) && row.date === null))

const HALF_DAY = 12 * MINUTES_PER_HOUR
const spanOf = ({ row }: PlacedLine): readonly [from: number, to: number] => {
  const [from, to] = [row?.span.start ?? 0, row?.span.end ?? row?.span.start ?? 0]
  return [from, to < from ? to + HALF_DAY : to]
}

/** `Bakery 9:00-18:00 Hall A` ↵ `Cafe 8:00-20:00 Courtyard`: open at the same time, not one after another, where no heading says that it is a programme. */
const isSideBySide = (lines: readonly PlacedLine[]): boolean => {
  const spans = lines.map(spanOf)
  const over = spans.slice(1).filter(([from, to], at) => from < (spans[at]?.[1] ?? 0) && to > (spans[at]?.[0] ?? 0))
  return over.length > 0 && over.length * 2 >= spans.length - 1
}

const withoutLoose = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const loose = lines.filter(({ row, section }) => row?.loose && row.span.end !== null && row.marker === null && section !== 'schedule')
  if (isSideBySide(loose)) return lines.filter((placed) => !loose.includes(placed))
  const counts = Map.groupBy(lines.filter(isToldAlike), ({ line, row }) => `${line.block} ${row?.marker ?? ''}`)
  const sizes = Map.groupBy(lines, ({ line }) => line.block)
  const heads = lines.filter((placed) => isToldAlike(placed) && placed.line.afterBlank && placed.row?.marker === null)
  return lines.filter((placed) => {
    const { line, row, section } = placed
    if (!row?.loose) return true
    const count = counts.get(`${line.block} ${row.marker ?? ''}`)?.length ?? 0
    if (heads.length >= FEWEST_HEADS && heads.includes(placed)) return true
    return row.marker !== null || section === 'schedule' ? count >= FEWEST_LOOSE : count > FEWEST_LOOSE && count * 3 > (sizes.get(line.block)?.length ?? 0)
  })
}

/** `(Reports to be handed in by the delegations,` ↵ `presentation up to 5 minutes)`: a length in a bracket that opened a line above is none of a row. */
const withoutBracketed = (lines: readonly PlacedLine[]): readonly PlacedLine[] => lines.filter(({ line, row }, at) => {
  const above = lines[at - 1]?.line
  return row === null || isClockRow(row) || !above || line.afterBlank || above.index !== line.index - 1 || !/[(（][^()（）]*$/.test(above.text) || !/^[^()（）]*[)）]/.test(line.text)
})

const acceptAmong = (all: readonly PlacedLine[], headed: boolean, tables: ReadonlySet<number>): Set<PlacedLine> => {
  const lines = withoutForGuests(withoutBracketed(withoutLoose(withoutTold(all))), tables)
  const inTable = tables.size > 0
  if (!headed) return inTable ? acceptUnderDays(lines, tables) : acceptInferred(lines)
  const under = lines.filter(({ section }) => section === 'schedule')
  const clocks = under.some(({ row }) => row !== null && row.place !== 'inside' && isClockRow(row))
  const leads = under.some(({ row }) => row?.place === 'lead' && isClockRow(row))
  const rows = new Set(under.filter((placed) => acceptUnderHeading(placed, { clocks, leads })))
  // A heading above, and the programme under another one: the meeting has only one.
  return rows.size > 0 || inTable ? rows : acceptInferred(lines)
}
