import { leadingOf } from './leading.ts'
import { type Fragment, toLines } from './page-text.ts'
import { type Edges, type Setting, timesBeginRows } from './paragraphs.ts'

interface Page {
  readonly width: number
  readonly fragments: readonly Fragment[]
}

/** A page's text ends as far from its right edge as it begins from its left. */
const edgesOf = (pages: readonly Page[]): Edges => {
  const words = pages.flatMap(({ fragments }) => fragments.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)))
  const left = Math.min(...words.map(({ x }) => x))
  return { left, right: Math.max(...words.map(({ right }) => right), ...pages.map(({ width }) => width - left)) }
}

/** How a document sets its text, from its pages without their furniture. */
export const settingOf = (pages: readonly Page[]): Setting => {
  const lines = pages.map(({ fragments }) => toLines(fragments))
  const [edges, leading] = [edgesOf(pages), leadingOf(lines)]
  return { ...edges, leading, timesBeginRows: timesBeginRows(lines, edges, leading) }
}
