import { splitMarker } from '../../parse/marker.ts'
import { joinWrapped } from './join-wrapped.ts'
import { piecesOf, type TextLine, textOf, typedText, WORD_SPACE, wordsOf } from './page-text.ts'

/** Where the text of a document begins and ends across the page, in points. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** A step down that is so much larger than between the lines of a paragraph is a blank line. */
const BLANK_STEP = 1.4
/** As far apart are the lines of a paragraph at most, in heights of the letters, where the document does not tell. */
const MAX_LEADING = 2
/** Part of the text's width that a line fills before the edge breaks it: a word is no longer than the rest. */
const MIN_FILLED = 0.6
/** `09:30`, `9시`, `14.20 –`: a line that begins with a time is a row, however full the line above is. */
const BEGINS_WITH_TIME = /^[\s([{<（［〔【~∼]*(?:[01]?\d|2\d)(?:\s?[:：]\s?[0-5]\d|\s?시|[.h][0-5]\d(?!\d))/
/** `10:00 ~`, `10:00 tour;`: the range, the sentence goes on below. */
const ENDS_OPEN = /[~∼～–—,;-]\s*$/
/** A rule of signs is a line of its own. */
const RULE = /^[^\p{L}\p{N}]*$/u

const rightOf = ({ fragments }: TextLine): number => fragments.at(-1)?.right ?? 0
const leftOf = ({ fragments }: TextLine): number => fragments[0]?.x ?? 0

/** Is there a blank line between two lines? `leading`: how far apart the document's lines stand. */
export const isBlankBetween = (above: TextLine, line: TextLine, leading: number | null): boolean =>
  above.y - line.y > Math.max(above.height, line.height) * (leading === null ? MAX_LEADING : leading * BLANK_STEP)

/** Did only the edge of the page break the line? The first word below would not have gone into it. */
const isBroken = (above: TextLine, line: TextLine, { left, right }: Edges): boolean => {
  const [first] = wordsOf(line.fragments)
  const isFilled = rightOf(above) - left > (right - left) * MIN_FILLED
  return first !== undefined && isFilled && rightOf(above) + first.width + above.height * WORD_SPACE > right
}

/** Does a paragraph go on with the line below, on this page or over its end? */
export const goesOn = (above: TextLine, line: TextLine, edges: Edges): boolean => {
  const text = textOf(line.fragments)
  const begins = RULE.test(text) || RULE.test(textOf(above.fragments)) || splitMarker(text).kind !== null || (BEGINS_WITH_TIME.test(text) && !ENDS_OPEN.test(textOf(above.fragments)))
  return !begins
    && Math.abs(above.height - line.height) < 1
    && piecesOf(line).length === 1
    && leftOf(line) < rightOf(above) - above.height
    && isBroken(above, line, edges)
}

/** Lines as paragraphs: what only the edge of the page broke stands together. */
export const groupParagraphs = (lines: readonly TextLine[], edges: Edges, leading: number | null): TextLine[][] => {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1)
    if (above && !isBlankBetween(above, line, leading) && goesOn(above, line, edges)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** The words of a paragraph in one line, its gaps as wide as they were. */
export const paragraphText = (lines: readonly TextLine[], edges: Edges): string =>
  joinWrapped(lines.map((line, index) => ({ text: index === 0 ? typedText(line, edges.left) : textOf(line.fragments), right: rightOf(line), height: line.height })), edges.right)
