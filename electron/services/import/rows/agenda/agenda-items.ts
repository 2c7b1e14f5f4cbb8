import type { DraftLine } from '../../parse/draft-line.ts'
import type { PlacedLine } from '../../parse/place-lines.ts'
import { splitMarker } from '../../parse/marker.ts'
import { dayHeadingOf } from '../days/day-heading.ts'
import { stepOf } from './item-words.ts'
import { isRubric, isSaid, isSentence } from './rubric.ts'
import { isTalk } from './talk.ts'
import { isDone, isFirm } from './words.ts'
import { PART_AHEAD } from '../days/halves-of-days.ts'
import { dayNamedBy, type ProgrammeWalk } from '../programme-walk.ts'
import type { RowLine } from '../lines/row-line.ts'
import { addContent, addLine, newSeed, type RowSeed } from '../seed.ts'
import { splitGaps, withoutLeaders } from '../lines/text-rows.ts'

/** Items without markers: at least so many, none longer than an item is. */
const FEWEST_PLAIN = 3
const LONGEST_PLAIN = 60
/** `Order of Ceremony`, `식순`: a heading that lists steps and nothing else; each line below it is one, also where it names who with all his posts. */
const ORDER = /^(?:order of (?:the )?(?:ceremony|service|proceedings|events|day)|running order|식\s*순|순\s*서|행사\s*순서)$/i
const LONGEST_STEP = 120

const isNotSaid = ({ line: { text } }: PlacedLine): boolean => !isSaid(text)

/** `The family invites you to a reception.` below the last step, `All are welcome to sing.` above the first: where no item is a sentence, those at the ends are said to the readers. */
const withoutSentencesAround = (lines: readonly PlacedLine[]): readonly PlacedLine[] => {
  const items = lines.slice(Math.max(0, lines.findIndex(isNotSaid)), lines.findLastIndex(isNotSaid) + 1)
  return items.length >= FEWEST_PLAIN && items.every((item, at) => isNotSaid(item) || isRubric(item.line, items[at - 1]?.line)) ? items : lines
}

/** A list of sentences under a heading is no agenda; what explains an item of a counted one may be longer (`Resolution: That …`). */
const LONGEST_ITEM = 160
const FEWEST_COUNTED = 3
const FEWEST_DAYS = 2
const LONGEST_OF_DAY = 300

/** `5. Election of the Chair (4.00 pm)`, `2. Roof and gutters (10 minutes)`: its hour, or how long it takes, behind its words. */
const tellsWhenBehind = ({ place, setApart, span }: RowLine): boolean =>
  place !== 'lead' && (span.start !== null || span.end !== null || (place === 'tail' && setApart && span.statedMinutes !== null))

/** The row that an item of an agenda is. */
export const itemSeed = ({ line, row }: PlacedLine, day: number): RowSeed => {
  const marked = splitMarker(line.text)
  const timed = row !== null && tellsWhenBehind(row) ? row : null
  // `6. Close by 8:40pm`: the word of its hour.
  const whole = timed?.content.replace(/\s+(?:at|by|from)$/i, '') ?? marked.rest
  const part = PART_AHEAD.exec(whole)?.[0] ?? ''
  const [words = '', ...others] = splitGaps(whole.slice(part.length))
  const title = marked.marker === null ? words : `${marked.marker} ${words}`
  return newSeed(line, timed?.span ?? null, title, { remarks: part === '' ? others : [part.replace(/\s*[:：–—-]\s*$/, ''), ...others], day, ordinal: marked.ordinal, rule: 'agenda-item' })
}

/** `1)` ↵ `The words of the item`: its number stood alone in a line. */
const isBareMarker = ({ content }: RowSeed): boolean => {
  const { kind, rest } = splitMarker(`${content.trim()} x`)
  return kind !== null && rest === 'x'
}

/** Where the words below dots begin that lead to who. */
const FAR_IN = 16

/** `축 사 ········ 국회의원 마도윤` ↵ `                도의회의장 설하경`: another one who does the same, below him. */
const isUnderWho = (line: DraftLine, { lines, remarks }: RowSeed): boolean =>
  remarks.length > 0 && !line.afterBlank && line.indent >= (lines[0]?.indent ?? 0) + FAR_IN && splitGaps(line.text).length === 1

/** `가. 제1부 (합동위령제)` above `◆ 개제선언`: a part of a ceremony holds its steps. */
const PART_OF_CEREMONY = /^(?:\S{1,3}\s+)?(?:제\s?)?\d\s?부(?:\s|[(:：]|$)/
const holdsItems = (seeds: readonly RowSeed[]): boolean => PART_OF_CEREMONY.test(seeds.findLast(({ nested }) => !nested)?.content ?? '')

/** `종목 : 줄다리기, 공굴리기`, `신청은 당일까지 받습니다.`: more of the part, and no step of it. */
const explains = (text: string): boolean => {
  const { rest } = splitMarker(text)
  return isSentence(rest) || (/^[^:：]{1,12}[:：]\s/.test(rest) && !isDone(stepOf(rest)) && !isFirm(stepOf(rest)))
}

/**
 * The items of an agenda that gives no times: numbered lines (or, where none is numbered, those with the
 * first bullet; or plain short lines) under its heading, day by day where days head them. What stands between them belongs to the item above.
 */
export const collectItems = (lines: readonly PlacedLine[], walk: ProgrammeWalk): RowSeed[] => {
  const whole = withoutSentencesAround(lines.filter(
    ({ section, opens, line, labelled }) => section === 'schedule' && !opens && (!labelled || labelled.field === 'chair') && line.kind !== 'rule',
  ))
  const isDay = ({ line }: PlacedLine): boolean => line.cells === null && dayHeadingOf(line.text, walk.year) !== null && splitMarker(line.text).kind !== 'number'
  const items = whole.filter((placed) => !isDay(placed))
  const first = items
    .map(({ line }) => ({ line, ...splitMarker(line.text) }))
    .find(({ kind }) => kind === 'number' || kind === 'bullet')
  // Below the days of a week each line is an item, however much it says.
  const hasDays = whole.length - items.length >= FEWEST_DAYS
  // `※ …` below them explains.
  const steps = lines.some(({ opens }) => opens?.kind === 'schedule' && ORDER.test(opens.name)) && !items.some(({ line }, at) => isSentence(line.text) && !isRubric(line, items[at - 1]?.line))
  const longest = hasDays ? LONGEST_OF_DAY : steps ? LONGEST_STEP : LONGEST_PLAIN
  const plain = !first && items.length >= FEWEST_PLAIN && items.every(({ line }) => splitMarker(line.text).kind === 'note' || withoutLeaders(line.text).length <= longest)
  const seeds: RowSeed[] = []
  const numbered = items.filter(({ line }) => splitMarker(line.text).kind === 'number')
  const counted = first?.kind === 'number' ? numbered : []
  // Where the items are the steps of any meeting, sentences may explain them.
  const last = items.findLastIndex((placed) => counted.includes(placed))
  const own = counted.length >= FEWEST_COUNTED ? items.filter((placed, at) => counted.includes(placed) || (placed.line.afterBlank && at < last)) : items
  if (own.some(({ line }) => withoutLeaders(line.text).length > (hasDays ? LONGEST_OF_DAY : LONGEST_ITEM))) return seeds
  // What somebody does with a thing, told item by item, is no agenda.
  if (numbered.length > 0 && numbered.every(({ line }) => isSentence(line.text))) return seeds
  for (const placed of whole) {
    const { line } = placed
    if (isDay(placed)) {
      walk.day = dayNamedBy(walk, line.text) ?? walk.day
      walk.structure.push(line)
      continue
    }
    const { kind, marker } = splitMarker(line.text)
    const isFirstBullet =
      kind === 'bullet' && first?.kind === 'bullet' && marker === first.marker && line.indent <= first.line.indent
    const above = seeds.at(-1)
    if (line.level > 0) seeds.push(newSeed(line, null, line.text, { block: true, day: walk.day }))
    else if (placed.labelled) {
      // `* 사회 : 민지훈 교수` set in below an item: who leads it.
      if (!above) continue
      addLine(above, line)
      above.remarks.push(`${placed.labelled.label.replace(/\s/g, '')}: ${placed.labelled.value}`)
    } else if (plain && above && isUnderWho(line, above)) {
      addLine(above, line)
      above.remarks.push(line.text.trim())
    } else if (above && kind === null && !line.afterBlank && isBareMarker(above)) {
      addLine(above, line)
      above.content = `${above.content.trim()} ${line.text.trim()}`
    } else if (plain && isRubric(line, above?.lines[0])) addContent(above as RowSeed, line, line.text)
    else if ((plain && kind !== 'note') || kind === 'number' || isFirstBullet) seeds.push(itemSeed(placed, walk.day))
    else if (above && kind === 'bullet' && (isTalk(line.text) || (holdsItems(seeds) && !explains(line.text)))) seeds.push({ ...itemSeed(placed, walk.day), nested: true })
    else if (above && (kind !== null || !line.afterBlank)) addContent(above, line, line.text)
  }
  // A heading that holds nothing is no row.
  return seeds.filter(({ block }, at) => !block || (seeds[at + 1]?.block === false))
}
