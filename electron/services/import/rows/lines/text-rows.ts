import type { DraftLine } from '../../parse/draft-line.ts'
import { roleOf } from '../../fields/speaker-tags.ts'
import { isByline } from '../../fields/title-words.ts'
import { isOrganisation } from '../../lexicon/organisations.ts'
import { isKoreanPost } from '../../lexicon/posts.ts'
import { closeColons } from '../../read/colon-gap.ts'
import { displayWidth } from '../../read/display-width.ts'
import { joinSpacedPost } from '../../read/spaced-syllables.ts'
import { markerShape, splitMarker } from '../../parse/marker.ts'
import { isBlockName, isPanelName } from '../blocks/block-name.ts'
import { tellsSubject } from './kind-and-subject.ts'
import type { RowLine } from './row-line.ts'
import { newSeed, type RowSeed } from '../seed.ts'
import { withoutSlashes } from '../tables/slash-cells.ts'
import { withEndInWords } from '../times/split-range.ts'

/** `개  회`, `폐   회`: one word drawn out to the width of a column. */
const joinDrawnOut = (text: string): string =>
  /^[가-힣](?:[ \u3000]{1,6}[가-힣]){1,2}(?=\s*[:：])/.test(text.trim()) ? text.trim().replace(/^[^:：]+/, (label) => label.replace(/(?<=[가-힣])[ \u3000]+(?=[가-힣])/g, '')) :
  /^(?:[□○ㅇ-]\s*|\d{1,2}[.)]\s*)?[가-힣](?:[ \u3000]{1,6}[가-힣]){1,3}$/.test(text.trim()) ? text.replace(/(?<=[가-힣])[ \u3000]+(?=[가-힣])/g, '') : text

/** Dots lead the eye from words to who or when: `개   회 ········ 사회자`, `Opening . . . . . Chair`. */
const LEADERS = /\s*(?:[·.…‥]{5,}|…{2,}|(?:[·.…‥] ){5,}[·.…‥]?)\s*/
/** Parts of a line between gaps (two spaces, pipes): words of the row first, remarks after. Behind `by` or `of` a gap is a slip. */
const GAPS = /(?<!\b(?:by|of|the|and|for|with) *) {2,}| \| |\s*│\s*/
/** `격  려  사`, `국 민 의 례`, `사 회 자`: syllables of one word, drawn out to the width of its column. */
const DRAWN_OUT = /^(\S{1,3}[.)]\s+|[□■○●◦ㅇ◇◆▶•-]\s*)?[가-힣](?:[ \u3000]{1,6}[가-힣]){1,5}$/

const joinSyllables = (text: string): string => (DRAWN_OUT.test(text) ? text.replace(/(?<=[가-힣])[ \u3000]+(?=[가-힣](?:[ \u3000]|$))/g, '') : text)

export const splitGaps = (printed: string): string[] => {
  const text = joinSpacedPost(printed)
  const led = text.split(LEADERS).map((part) => part.trim())
  if (led.length > 1) return led.flatMap((part) => joinSyllables(part).split(GAPS)).filter((part) => part !== '')
  const [first = '', second = '', ...others] = joinDrawnOut(closeColons(text))
    .split(GAPS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  // `폐    식      사회자`: two syllables of one word.
  const parts = /^[가-힣]$/.test(first) && /^[가-힣]$/.test(second) ? [first + second, ...others] : [first, second, ...others]
  return parts.filter((part) => part !== '')
}

/** What a line says without the dots that only fill it. */
export const withoutLeaders = (text: string): string => text.split(LEADERS).join('  ').trim()

/** `[오전]`, `<Opening>`: whatever a frame names, where rows stand right below it. */
const FRAMED_NAME = /^[<[【〔](.{1,80})[>\]】〕]$/
const PART_OF_DAY =
  /^(?:오전|오후|저녁|조찬|오찬|만찬|morning|afternoon|evening|a\.?m\.?|p\.?m\.?)(?:\s*(?:일정|세션|행사|공통|분과|순서|프로그램|sessions?|programme|program))?\s*[:：]?$/i

/** `오찬`, `만찬` head the rows around them as a half of the day does; right beside a time they are what is done then. */
const MEAL = /^[조오만]찬$/
export const isMeal = (text: string): boolean => MEAL.test(splitMarker(text).rest.trim())

/** A heading that only says which half of the day follows. */
export const isPartOfDay = (text: string): boolean =>
  PART_OF_DAY.test(splitMarker(text).rest.replace(/^[<[【(]|[>\]】)]$/g, ''))

/** `▲ 차관`, `■ 과학기술혁신본부장`: a post and no name, whose rows follow. */
const isPostAlone = (text: string): boolean => /^[\d가-힣]{2,12}$/.test(text) && isKoreanPost(text)

/** `Session 2. 연안의 관리    좌장: 피상희`: beside the name of a block, over a gap, who leads it. */
const namesBlockAndChair = (cells: readonly string[] | null): boolean => {
  const [name = '', chair = '', ...others] = (cells ?? []).filter((cell) => cell !== '')
  return others.length === 0 && isBlockName(splitMarker(name).rest) && roleOf(/^([^:：]{1,12})[:：]/.exec(chair)?.[1]?.replace(/\s/g, '') ?? '') !== null
}

/** A heading among rows that holds the rows below it; `isNext` says that they begin on the next line. */
export const isBlockHeading = (line: DraftLine, isNext: boolean): boolean => {
  const { rest, kind } = splitMarker(line.text)
  if (namesBlockAndChair(line.cells)) return true
  if (line.cells || kind === 'note' || line.text.length > 110 || isByline(rest)) return false
  const framed = FRAMED_NAME.exec(rest)?.[1]
  // `[기재부]`: whose rows they are.
  if (framed !== undefined) return isBlockName(framed) || (isNext && !(/^[가-힣\d]+$/.test(framed) && isOrganisation(framed)))
  return isBlockName(rest) || line.level > 0 || (isNext && isPanelName(rest)) || (isNext && kind === 'bullet' && isPostAlone(rest.trim()))
}

/** The row that a line of text states, set in as its time is where a day stands before that; gaps in its words set remarks apart. `headed`: below a heading that says 일정. */
export const seedOfLine = (line: DraftLine, row: RowLine, day: number, headed: boolean): RowSeed => {
  const { content, span } = withoutSlashes(row.content, row.span)
  const [kind = '', ...behind] = splitGaps(content)
  // `주제발표 Ⅱ  도시침수 대응`: which talk, and behind the gap its subject.
  const [whole, others] = tellsSubject(kind, behind[0] ?? '') ? [`${kind} ${behind[0]}`, behind.slice(1)] : [kind, behind]
  // `Doors open at 18:30`: the word belongs to the hour.
  const title = row.place === 'tail' ? whole.replace(/(?<=\S)\s+at$/i, '') : whole
  const inner = splitMarker(title)
  // `ㅇ 09:00~09:20` alone: its title stands below.
  return withEndInWords(newSeed(line, span, row.marker !== null && inner.marker === null && title !== '' ? `${row.marker} ${title}` : title, {
    remarks: others,
    places: row.room ? [row.room] : [],
    date: row.date,
    day,
    ordinal: row.ordinal,
    indent: line.indent + (row.date || row.weekday ? displayWidth(line.text.slice(0, Math.max(0, line.text.indexOf(row.span.text)))) : 0),
    rule: headed ? 'programme-line' : 'time-line',
    nested: row.level === undefined ? null : row.level === 2,
    shape: line.level > 0 ? `#${line.level}` : markerShape(row.marker ?? inner.marker),
  }))
}
