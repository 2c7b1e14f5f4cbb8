import { AppError } from '../../../../../shared/api/errors.ts'
import type { FormatFile } from '../read-bytes.ts'
import { createUnitBuilder, type UnitBuilder } from '../unit-builder.ts'
import { openPdf } from './open-pdf.ts'
import { type PageBlock, readPageBlocks } from './page-blocks.ts'
import { findFurniture } from './page-furniture.ts'
import { type PageRules, readRules } from './page-rules.ts'
import { type Fragment, readFragments, textOf, toLines } from './page-text.ts'

interface Page { readonly number: number; readonly height: number; readonly fragments: readonly Fragment[]; readonly rules: PageRules }

/** Letters this much larger than the text are a heading. */
const HEADING_SIZE = 1.25
/** Points of indent that are one display column. */
const POINTS_PER_COLUMN = 5

const readPages = async (file: FormatFile): Promise<Page[]> => {
  const document = await openPdf(file)
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [fragments, rules] = [await readFragments(page), await readRules(page)]
    pages.push({ number, height: page.view[3] ?? 0, fragments, rules })
    page.cleanup()
    file.onProgress(number, document.numPages)
  }
  return pages
}

/** The commonest height of letters, by the length of what it sets. */
const textHeight = (pages: readonly Page[]): number => {
  const lengths = new Map<number, number>()
  for (const { height, text } of pages.flatMap(({ fragments }) => fragments)) {
    const rounded = Math.round(height * 2) / 2
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length)
  }
  return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

const sameCells = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, column) => cell.replace(/\s/g, '') === other[column]?.replace(/\s/g, ''))

/** A table right under another one with as many columns goes on with it, where its head or an open cell says so. */
const goesOn = (above: PageBlock | null, { rows }: PageBlock & { type: 'table' }): boolean => {
  if (above?.type !== 'table') return false
  const [head = []] = above.rows
  const [first = []] = rows
  return sameCells(head, first) || (head.length === first.length && first[0] === '')
}

/**
 * Reads a PDF by the places of its words: tables by their lines, or by the blank strips between their
 * columns. Throws `file-scanned` where it holds pictures only, and as `openPdf` does.
 */
export const readPdf = async (file: FormatFile): Promise<UnitBuilder> => {
  const pages = await readPages(file)
  if (pages.every(({ fragments }) => fragments.length === 0)) {
    throw new AppError('file-scanned', `${file.name}: ${pages.length} pages without text`, { name: file.name })
  }
  const isFurniture = findFurniture(pages)
  const usual = textHeight(pages)
  const units = createUnitBuilder()
  let above: PageBlock | null = null
  for (const page of pages) {
    const place = { page: page.number }
    const furniture = page.fragments.filter((fragment) => isFurniture(page, fragment))
    const body = page.fragments.filter((fragment) => !isFurniture(page, fragment))
    const left = Math.min(...body.map(({ x }) => x))
    for (const line of toLines(furniture)) units.paragraph(textOf(line.fragments), { ...place, kind: 'header' })
    for (const block of body.length === 0 ? [] : readPageBlocks(body, page.rules)) {
      if (block.type === 'table') units.table(block.rows, { ...place, continues: goesOn(above, block) })
      else {
        const level = block.height > usual * HEADING_SIZE ? 1 : 0
        units.paragraph(block.text, { ...place, level, indent: Math.round((block.x - left) / POINTS_PER_COLUMN) })
      }
      above = block
    }
  }
  return units
}
