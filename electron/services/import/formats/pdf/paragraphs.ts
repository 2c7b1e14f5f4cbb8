import { splitMarker } from '../../parse/marker.ts'
import { joinWrapped } from './join-wrapped.ts'
import { piecesOf, type TextLine, textOf, typedText, WORD_SPACE, wordsOf } from './page-text.ts'

/** Where the text of a document begins and ends across the page, in points. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** How a document sets its text. */
export interface Setting extends Edges {
  /** How far apart its lines stand, in heights of the letters; `null` where no step repeats. */
  readonly leading: number | null
  /** Do times begin its rows? Else one that begins a line may stand inside a sentence. */
  readonly timesBeginRows: boolean
}

/** A step down that is so much larger than between the lines of a paragraph is a blank line. */
const BLANK_STEP = 1.4
/** As far apart are the lines of a paragraph at most, in heights of the letters, where the document does not tell. */
const MAX_LEADING = 2
/** Part of the text's width that a line fills before the edge breaks it: a word is no longer than the rest. */
const MIN_FILLED = 0.6
/** `09:30`, `9시`, `14.20 –`: where times begin rows a line that begins with one is a row, however full the line above is. */
const BEGINS_WITH_TIME = /^[\s([{<（［〔【~∼]*(?:[01]?\d|2\d)(?:\s?[:：]\s?[0-5]\d|\s?시|[.h][0-5]\d(?!\d))/
/** `10:00 ~`, `10:00 tour;`: the range, the sentence goes on below. */
const ENDS_OPEN = /[~∼～–—,;-]\s*$/
/** A sentence that ends with its line; `Dr.`, `p.m.` end none. */
const ENDS_SENTENCE = /(?:[\p{Ll}\p{Lo}\d]{3}|[)\]])[.!?]["'”’]?\s*$/u
const BEGINS_SENTENCE = /^["'“‘([]?[\p{Lu}\p{Lo}\d]/u
/** So many times begin lines that no edge broke: they begin rows. */
const MIN_ROWS = 2
/** A rule of signs is a line of its own. */
const RULE = /^[^\p{L}\p{N}]*$/u

const rightOf = ({ fragments }: TextLine): number => fragments.at(-1)?.right ?? 0
const leftOf = ({ fragments }: TextLine): number => fragments[0]?.x ?? 0

/** Is there a blank line between two lines? */
export const isBlankBetween = (above: TextLine, line: TextLine, { leading }: Pick<Setting, 'leading'>): boolean =>
  above.y - line.y > Math.max(above.height, line.height) * (leading === null ? MAX_LEADING : leading * BLANK_STEP)

/** Did only the edge of the page break the line? The first word below would not have gone into it. */
const isBroken = (above: TextLine, line: TextLine, { left, right }: Edges): boolean => {
  const [first] = wordsOf(line.fragments)
  const isFilled = rightOf(above) - left > (right - left) * MIN_FILLED
  return first !== undefined && isFilled && rightOf(above) + first.width + above.height * WORD_SPACE > right
}

/** Do times begin the rows of a document? Where none stands but at a line that the edge broke, it is inside a sentence. */
export const timesBeginRows = (pages: readonly (readonly TextLine[])[], edges: Edges, leading: number | null): boolean =>
  pages.flatMap((lines) => lines.filter((line, index) => {
    const above = lines[index - 1]
    return BEGINS_WITH_TIME.test(textOf(line.fragments)) && (!above || isBlankBetween(above, line, { leading }) || !isBroken(above, line, edges))
  })).length >= MIN_ROWS

/** Does a line begin something, however full the line above is? */
const beginsAnew = (above: string, text: string, setting: Setting): boolean =>
  RULE.test(text) || RULE.test(above) || splitMarker(text).kind !== null
  || (ENDS_SENTENCE.test(above) && BEGINS_SENTENCE.test(text))
  || (setting.timesBeginRows && BEGINS_WITH_TIME.test(text) && !ENDS_OPEN.test(above))

/** Does a paragraph go on with the line below, on this page or over its end? */
export const goesOn = (above: TextLine, line: TextLine, setting: Setting): boolean =>
  !beginsAnew(textOf(above.fragments), textOf(line.fragments), setting)
  && Math.abs(above.height - line.height) < 1
  && piecesOf(line).length === 1
  && leftOf(line) < rightOf(above) - above.height
  && isBroken(above, line, setting)

/** Lines as paragraphs: what only the edge of the page broke stands together. */
export const groupParagraphs = (lines: readonly TextLine[], setting: Setting): TextLine[][] => {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1)
    if (above && !isBlankBetween(above, line, setting) && goesOn(above, line, setting)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** The words of a paragraph in one line, its gaps as wide as they were. */
export const paragraphText = (lines: readonly TextLine[], edges: Edges): string =>
  joinWrapped(lines.map((line, index) => ({ text: index === 0 ? typedText(line, edges.left) : textOf(line.fragments), right: rightOf(line), height: line.height })), edges.right)
