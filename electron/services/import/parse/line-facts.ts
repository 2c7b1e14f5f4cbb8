import { withBareLengths } from '../rows/times/bare-lengths.ts'
import { headRun } from '../rows/tables/cell-run.ts'
import { withAgenda } from '../rows/agenda/with-agenda.ts'
import { itemsUnderHours } from '../rows/agenda/under-hours.ts'
import { rolesOfHead } from '../rows/tables/columns.ts'
import { readRowLine, type RowLine } from '../rows/lines/row-line.ts'
import { isPlaceLike } from '../fields/head-line.ts'
import { withBracketsBelow } from './brackets-below.ts'
import { withNotedSteps } from './council-minutes.ts'
import { dottedTimes, hoursWithColons } from './dotted-times.ts'
import type { DraftLine } from './draft-line.ts'
import { gluedLabelOf, isGluedWhen, type Labelled, labelledOf, loneLabelOf } from './field-label.ts'
import { markerShape, splitMarker } from './marker.ts'
import { isUnfinished } from './unfinished.ts'
import { withoutSecondClocks } from './second-clock.ts'
import { type SectionName, sectionNameOf } from './section-name.ts'
import { withHourBelowDay, withStartOfAll } from './start-line.ts'
import { isTimeAlone, LONGEST_TITLE_ABOVE, markTitlesAbove } from './titles-above.ts'

/** What a line is by itself, read once. */
export interface LineFacts {
  readonly line: DraftLine
  /** The section that it opens. */
  readonly opens: SectionName | null
  readonly labelled: Labelled | null
  /** The row that its text states; cells of tables are read with their table. */
  readonly row: RowLine | null
  /** First of several heads of columns that stand one to a line. */
  readonly headCell: boolean
  /** Holds the value of the label on the line above. */
  readonly valueOf: Labelled | null
  /** Title of the time that stands alone on the next line. */
  readonly titleOfNext: boolean
  /** The line of a mail's head that tells when it was sent. */
  readonly sent: boolean
  /** Stands between the items of an agenda without times, and says something of the one above. */
  readonly explains: boolean
}

const singleCell = (line: DraftLine): string | null => {
  if (line.cells === null) return line.text
  const filled = line.cells.filter((cell) => cell !== '')
  return filled.length === 1 ? (filled[0] ?? null) : null
}

/** The row that the line states with the dots of a clock, `timed` being the line with colons for them; its words and its time stay as printed. */
const readDotted = (line: DraftLine, timed: string, year: number | null): RowLine | null => {
  const row = readRowLine(timed, year)
  const at = row ? timed.indexOf(row.span.text) : -1
  return row && at >= 0 && line.text.includes(row.content) ? { ...row, span: { ...row.span, text: line.text.slice(at, at + row.span.text.length) } } : readRowLine(line.text, year)
}

const factOf = (line: DraftLine, year: number | null, dotted: ReadonlyMap<number, string> | null): LineFacts => {
  const alone = singleCell(line)
  const isHead = line.cells !== null && rolesOfHead(line.cells) !== null
  const printed = isHead ? null : labelledOf(line.text, line.cells)
  const tellsHours = dotted !== null && (printed?.field === 'when' || printed?.field === 'when-where')
  const labelled = printed && tellsHours ? { ...printed, value: hoursWithColons(printed.value, year) } : printed
  const opens = alone === null || (labelled !== null && labelled.value !== '') ? null : sectionNameOf(alone)
  const timed = dotted?.get(line.index)
  const row = line.kind === 'rule' || opens ? null : timed === undefined ? readRowLine(line.text, year) : readDotted(line, timed, year)
  return { line, opens, labelled: opens ? null : labelled, row, headCell: false, valueOf: null, titleOfNext: false, sent: false, explains: false }
}

/** Lines below a glued 일시 whose labels are read the same way. */
const GLUED_REACH = 6

const withGluedLabels = (facts: LineFacts[]): LineFacts[] => {
  const at = facts.findIndex(({ line }) => line.cells === null && isGluedWhen(line.text))
  return at < 0 ? facts : facts.map((fact, index) => {
    const isNear = index > at && index <= at + GLUED_REACH && !fact.labelled && !fact.opens && fact.line.cells === null
    const labelled = isNear ? gluedLabelOf(fact.line.text) : null
    return labelled ? { ...fact, labelled, row: null } : fact
  })
}

const WHEN: readonly Labelled['field'][] = ['when', 'when-where', 'starts', 'ends']

/** `9:00 Opening by the` ↵ `Chair`: the last word of a broken title is no label. */
const endsBroken = (above: LineFacts | undefined, line: DraftLine): boolean =>
  above?.row?.place === 'lead' && !line.afterBlank && isUnfinished(above.row.content)

/** `Location` ↵ `Dear colleagues,`: below a label that nobody filled in a letter begins. */
const SALUTATION = /^(?:(?:dear|hello|good (?:morning|afternoon))\b|hi[ ,]|안녕하(?:세요|십니까))/i

const plain = (fact: LineFacts): LineFacts => ({ ...fact, opens: null, labelled: null })

/** Reads every line by itself, and what only neighbours tell: heads one to a line, labels above their values. */
export const readFacts = (lines: readonly DraftLine[], year: number | null): LineFacts[] => {
  const dotted = dottedTimes(lines)
  const facts = withGluedLabels(lines.map((line) => factOf(line, year, dotted)))
  let headsUntil = 0
  let isCell = false
  lines.forEach((line, at) => {
    const heads = headRun(lines, at)
    heads?.forEach((_, offset) => {
      const fact = facts[at + offset]
      if (fact) facts[at + offset] = { ...plain(fact), headCell: offset === 0 }
    })
    if (heads) headsUntil = at + heads.length
    // Below such heads a word alone is a cell (사회자), and no label.
    isCell = heads !== null || (isCell && !facts[at]?.opens)
    if (at < headsUntil || (isCell && !/[:：]\s*$/.test(line.text))) return
    const [fact, next] = [facts[at], facts[at + 1]]
    const label = line.cells !== null || fact?.opens || fact?.labelled || endsBroken(facts[at - 1], line) ? null : loneLabelOf(line.text)
    if (
      !fact ||
      !next ||
      !label ||
      next.line.cells !== null ||
      next.opens ||
      next.labelled ||
      next.line.kind === 'rule' ||
      SALUTATION.test(next.line.text) ||
      (!WHEN.includes(label.field) && next.row?.place === 'lead' && next.row.span.start !== null && next.row.content !== '')
    )
      return
    facts[at] = { ...fact, labelled: { ...label, value: next.line.text } }
    facts[at + 1] = { ...next, row: null, valueOf: label }
  })
  return withStartOfAll(withBracketsBelow(withHourBelowDay(markTitlesAbove(markHalls(withTitlesBelow(withoutItemHeads(withoutListed(withBrokenLines(withoutMailHeads(withNotedSteps(withAgenda(withBareLengths(withoutSecondClocks(facts))), year)))))))))))
}

/** `가. 재원` ↵ `나. 일정` ↵ `4. 폐회 (5분)`: the last item of a list that began right above it, with nothing below before the next number, opens no section. */
const withoutListed = (facts: LineFacts[]): LineFacts[] => {
  const numbers = facts.map(({ line }) => {
    const { kind, marker, ordinal } = line.cells === null ? splitMarker(line.text) : { kind: null, marker: null, ordinal: null }
    return kind === 'number' && ordinal !== null ? { shape: markerShape(marker), ordinal } : null
  })
  return facts.map((fact, at) => {
    const [above, own, below] = [numbers[at - 1], numbers[at], numbers[at + 1]]
    if (!fact.opens || !above || !own || above.shape !== own.shape || above.ordinal !== own.ordinal - 1) return fact
    const isPlain = facts[at - 1]?.opens === null && facts[at - 1]?.labelled === null && !fact.line.afterBlank
    const isEmpty = at + 1 === facts.length || (below !== null && below !== undefined && numbers.slice(0, at + 1).some((number) => number?.shape === below.shape))
    return isPlain && isEmpty ? plain(fact) : fact
  })
}

const LOW_BULLET = /^[-–·ㆍ•◦‧∙]$/
const LINES_BETWEEN = 12

/** `4. 기타 (시간이 남는 만큼)` between `3. 질의응답 (10분)` and `5. 폐회 (5분)`: the number that its neighbours among the rows leave to it. */
const isBetweenNumbers = (facts: readonly LineFacts[], at: number): boolean => {
  const own = splitMarker(facts[at]?.line.text ?? '')
  const neighbour = (fact: LineFacts | undefined): number | null => (fact?.row ? splitMarker(fact.line.text).ordinal : null)
  const isAlike = ({ line }: LineFacts): boolean => splitMarker(line.text).kind === 'number' && markerShape(splitMarker(line.text).marker) === markerShape(own.marker)
  return own.kind === 'number' && own.ordinal !== null && neighbour(facts.slice(0, at).findLast(isAlike)) === own.ordinal - 1 && neighbour(facts.slice(at + 1).find(isAlike)) === own.ordinal + 1
}

/** `· Objectives`, `[Participants]` below `09.00 Elaboration of the proposal` and above the next row: items of the row, no sections. */
const withoutItemHeads = (facts: LineFacts[]): LineFacts[] => {
  // `6. Questions and Answers` in a list of which some items have an hour alone above them.
  const listed = itemsUnderHours(facts)
  const isRow = ({ row }: LineFacts): boolean => row?.place === 'lead' && row.span.start !== null
  return facts.map((fact, at) => {
    if (fact.opens && isBetweenNumbers(facts, at)) return plain(fact)
    const isItem = fact.opens && fact.opens.kind !== 'overview' && fact.opens.kind !== 'schedule' && (LOW_BULLET.test(splitMarker(fact.line.text).marker ?? '') || (/^\[[^[\]]+\]$/.test(fact.line.text.trim()) && !fact.line.afterBlank))
    return listed.has(fact) || (isItem && facts.slice(Math.max(0, at - LINES_BETWEEN), at).some(isRow) && facts.slice(at + 1, at + 1 + LINES_BETWEEN).some(isRow)) ? plain(fact) : fact
  })
}

/** `10.00 Working groups on the basis for action of the` ↵ `Programme`: the last word of a broken line opens no section. */
const withBrokenLines = (facts: LineFacts[]): LineFacts[] =>
  facts.map((fact, at) => {
    const above = facts[at - 1]
    const isRest = fact.opens && above?.row && !fact.line.afterBlank && fact.line.level === 0 && fact.line.cells === null && splitMarker(fact.line.text).kind === null
    return isRest && isUnfinished(above.row.content) ? plain(fact) : fact
  })

/** `OPENING SEGMENT` ↵ `9:00 a.m. – 10:00 a.m. | GA Hall`: rows of which the words only tell where have their titles above them. */
const markHalls = (facts: LineFacts[]): LineFacts[] => {
  const isHall = ({ row }: LineFacts): boolean => row !== null && row.range && row.place === 'lead' && isPlaceLike(row.content)
  const isTitle = (fact: LineFacts | undefined): boolean =>
    fact !== undefined && !fact.row && !fact.opens && !fact.labelled && fact.line.cells === null && fact.line.text.length <= LONGEST_TITLE_ABOVE
  const rows = facts.filter(({ row }) => row !== null)
  const halls = facts.flatMap((fact, at) => (isHall(fact) && isTitle(facts[at - 1]) ? [at] : []))
  if (halls.length < 2 || halls.length < rows.length) return facts
  const titles = new Set(halls.map((at) => at - 1))
  return facts.map((fact, at) => (titles.has(at) ? { ...fact, titleOfNext: true } : fact))
}

const SENDER = /^(?:보낸\s*(?:사람|이)|발신자?|from)\s*[:：]/i
const MAIL_DATE = /^(?:보낸\s*(?:날짜|시간|일시)|발신일시?|날짜|일시|sent|date)\s*[:：]/i
const SPAN = /\d\s*[~∼～]\s*\d|\d{1,2}:\d{2}\s*[-–—]\s*\d{1,2}:\d{2}/
const SUBJECT = /^(?:제목|subject)\s*[:：]/i
/** Lines of a mail's head, and where it must begin. */
const MAIL_HEAD_LINES = 8

/** Where the head of a mail ends that begins at `at`: before the next blank line; `at` where none begins there. */
const mailHeadEnd = (facts: readonly LineFacts[], at: number): number => {
  if (!SENDER.test(facts[at]?.line.text ?? '')) return at
  const body = facts.findIndex(({ line }, below) => below > at && line.afterBlank)
  const end = Math.min(body < 0 ? facts.length : body, at + MAIL_HEAD_LINES)
  // Further down `From: …` may be anything; with a subject below it, it is the mail that is being answered.
  return at < MAIL_HEAD_LINES || facts.slice(at, end).some(({ line }) => SUBJECT.test(line.text)) ? end : at
}

/** The date in the head of a mail (보낸 사람, 제목, 날짜) tells when it was sent; of a mail that it answers the subject tells nothing either. */
const withoutMailHeads = (facts: readonly LineFacts[]): LineFacts[] => {
  let end = 0
  return facts.map((fact, at) => {
    end = Math.max(end, mailHeadEnd(facts, at))
    const { text } = fact.line
    // A span of hours is a meeting's, also where no blank line parts it from the head.
    const sent = at < end && MAIL_DATE.test(text) && !SPAN.test(text)
    return sent || (at < end && at >= MAIL_HEAD_LINES && SUBJECT.test(text)) ? { ...plain(fact), row: null, sent } : fact
  })
}

/**
 * A mail below the plan, with its own head, is the one that is being answered: nothing of it is the meeting's. Where
 * no plan stands above it, or one stands in it too, it is passed on to be read.
 */
export const withoutAnswered = (facts: readonly LineFacts[]): readonly LineFacts[] => {
  const isWhen = ({ labelled }: LineFacts): boolean => labelled?.field === 'when' || labelled?.field === 'when-where'
  const isRow = ({ row }: LineFacts): boolean => row !== null
  const planned = facts.findIndex((fact) => isRow(fact) || isWhen(fact))
  const answered = facts.findIndex((_, at) => {
    const end = planned >= 0 && at > planned ? mailHeadEnd(facts, at) : at
    return facts.slice(at, end).some(({ line }) => SUBJECT.test(line.text)) && facts.slice(at, end).some(({ line }) => MAIL_DATE.test(line.text))
  })
  const below = answered < 0 ? [] : facts.slice(answered)
  return answered < 0 || below.some(isWhen) || below.filter(isRow).length >= FEWEST_HELD ? facts : facts.slice(0, answered)
}

export const FEWEST_HELD = 3

/** `8:45` ↵ `Q&A`, `12:00` ↵ `Talking points`: what stands right below a time, as below others, is its title and opens no section. */
const withTitlesBelow = (facts: LineFacts[]): LineFacts[] => {
  const isTitle = (at: number): boolean => isTimeAlone(facts[at - 1]) && (facts[at]?.line.afterBlank === false || facts[at - 1]?.line.afterBlank === true) && facts[at]?.line.cells === null && facts[at].row === null
  if (facts.filter((_, at) => isTitle(at)).length < FEWEST_HELD) return facts
  return facts.map((fact, at) => (fact.opens && isTitle(at) ? { ...fact, opens: null } : fact))
}
