import type { PDFPageProxy } from 'pdfjs-dist'
import { displayWidth } from '../../read/display-width.ts'

/** Words at a place; points from the lower left corner of the page. `y` is the baseline. */
export interface Fragment {
  readonly x: number
  readonly y: number
  readonly right: number
  readonly height: number
  readonly text: string
}

/** Fragments that stand on one baseline, from left to right. */
export interface TextLine {
  readonly y: number
  readonly height: number
  readonly fragments: readonly Fragment[]
}

/** Part of the height by which baselines of one line may differ (superscripts, other fonts). */
const SAME_BASELINE = 0.4
/** Gap between words, and between columns, in heights of the letters. */
const WORD_GAP = 0.12
export const COLUMN_GAP = 0.7
/** A Korean word space, in heights of the letters. */
export const WORD_SPACE = 0.3

/** The fragments of a page. pdf.js gives one per run of one font; blank ones only move on. */
export const readFragments = async (page: PDFPageProxy): Promise<Fragment[]> => {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x, y] = item.transform as number[]
    return x === undefined || y === undefined
      ? []
      : [{ x, y, right: x + item.width, height: item.height || 1, text: item.str }]
  })
}

const joinLine = (fragments: readonly Fragment[]): TextLine => {
  const sorted = fragments.toSorted((a, b) => a.x - b.x)
  return { y: sorted[0]?.y ?? 0, height: Math.max(...sorted.map(({ height }) => height)), fragments: sorted }
}

/** Fragments by baseline, from the top of the page down. */
export const toLines = (fragments: readonly Fragment[]): TextLine[] => {
  const lines: Fragment[][] = []
  for (const fragment of fragments.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && first.y - fragment.y <= Math.max(first.height, fragment.height) * SAME_BASELINE)
      line.push(fragment)
    else lines.push([fragment])
  }
  return lines.map(joinLine)
}

/** The words of fragments on one line; a gap that no letter explains is a space, a wide one two. */
export const textOf = (fragments: readonly Fragment[]): string =>
  fragments.reduce((text, fragment, index) => {
    const before = fragments[index - 1]
    if (!before) return fragment.text
    const gap = (fragment.x - before.right) / Math.max(before.height, fragment.height)
    const space = gap > 2 ? '  ' : gap > WORD_GAP && !/\s$/.test(text) && !/^\s/.test(fragment.text) ? ' ' : ''
    return text + space + fragment.text
  }, '')

/** Groups of fragments with column gaps between them. */
export const piecesOf = ({ fragments, height }: TextLine): Fragment[][] => {
  const pieces: Fragment[][] = []
  for (const fragment of fragments) {
    const before = pieces.at(-1)?.at(-1)
    if (before && fragment.x - before.right < height * COLUMN_GAP) pieces.at(-1)?.push(fragment)
    else pieces.push([fragment])
  }
  return pieces
}

/** A display column, in heights of the letters. */
const COLUMN_WIDTH = 0.5

/** A line as somebody would have typed it: its gaps as spaces, so that columns stand below each other. */
export const typedText = (line: TextLine, left: number): string =>
  piecesOf(line).reduce((text, piece) => {
    const column = Math.round(((piece[0]?.x ?? left) - left) / (line.height * COLUMN_WIDTH))
    const blank = Math.max(column - displayWidth(text), text === '' ? 0 : 2)
    return text + ' '.repeat(blank) + textOf(piece)
  }, '')

/** The words of fragments, and how wide each is. */
export const wordsOf = (fragments: readonly Fragment[]): { readonly text: string; readonly width: number }[] =>
  fragments.flatMap(({ text, x, right }) => {
    const columns = displayWidth(text)
    return text.split(/\s+/).filter((word) => word !== '').map((word) => ({ text: word, width: ((right - x) * displayWidth(word)) / columns }))
  })
