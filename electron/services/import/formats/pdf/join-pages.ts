import type { PageBlock } from './page-blocks.ts'
import { goesOn as textGoesOn, type Setting } from './paragraphs.ts'

export interface PlacedBlock {
  readonly page: number
  readonly block: PageBlock
  /** A table that goes on with the one before it. */
  readonly continues: boolean
}

type Rows = readonly (readonly string[])[]

const sameCells = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length &&
  one.every((cell, column) => cell.replace(/\s/g, '') === other[column]?.replace(/\s/g, ''))

/** A table right under another one with as many columns goes on with it, where its head or an open cell says so. */
const goesOn = (above: Rows, below: Rows): boolean => {
  const [head = []] = above
  const [first = []] = below
  return sameCells(head, first) || (head.length === first.length && first[0] === '')
}

/** The one cell of a row that the end of a page cut off, and where it stands; `null` for a row of its own. */
const cutCell = (row: readonly string[]): { column: number; text: string } | null => {
  const filled = row.flatMap((text, column) => (text === '' ? [] : [{ column, text }]))
  return filled.length === 1 && filled[0] && filled[0].column > 0 ? filled[0] : null
}

/** Gives a cell that was cut at the end of a page its rest. */
const mend = (above: Rows, below: Rows): { above: Rows; below: Rows } => {
  const at = sameCells(above[0] ?? [], below[0] ?? []) ? 1 : 0
  const cut = cutCell(below[at] ?? [])
  const last = above.at(-1)
  if (!cut || !last || above.length < 2) return { above, below }
  const joined = last.map((text, column) =>
    column === cut.column && text !== '' ? `${text}\n${cut.text}` : column === cut.column ? cut.text : text,
  )
  return { above: [...above.slice(0, -1), joined], below: below.filter((_, index) => index !== at) }
}

/** A paragraph with its rest from the top of the next page, or `null`. */
const joinedText = (above: PageBlock | undefined, block: PageBlock, setting: Setting): PageBlock | null => {
  if (above?.type !== 'paragraph' || block.type !== 'paragraph') return null
  const [last, first] = [above.lines.at(-1), block.lines[0]]
  return last && first && textGoesOn(last, first, setting) ? { ...above, lines: [...above.lines, ...block.lines] } : null
}

/** Puts the pages of a document one after another: tables and paragraphs go on over the end of a page. */
export const joinPages = (pages: readonly { number: number; blocks: readonly PageBlock[] }[], setting: Setting): PlacedBlock[] => {
  const joined: PlacedBlock[] = []
  for (const { number, blocks } of pages) {
    blocks.forEach((block, index) => {
      const before = joined.at(-1)
      const text = index === 0 ? joinedText(before?.block, block, setting) : null
      if (before && text) {
        joined[joined.length - 1] = { ...before, block: text }
        return
      }
      if (block.type !== 'table' || before?.block.type !== 'table' || !goesOn(before.block.rows, block.rows)) {
        joined.push({ page: number, block, continues: false })
        return
      }
      // Two tables on one page are two; only what the page cut is mended.
      const rows = index === 0 ? mend(before.block.rows, block.rows) : { above: before.block.rows, below: block.rows }
      joined[joined.length - 1] = { ...before, block: { ...before.block, rows: rows.above } }
      if (rows.below.length > 0) joined.push({ page: number, block: { ...block, rows: rows.below }, continues: true })
    })
  }
  return joined
}
