import { AppError } from '../../../../../shared/api/errors.ts'
import type { FormatFile, FormatReading } from '../read-bytes.ts'
import { createUnitBuilder } from '../unit-builder.ts'
import { openPdf } from './open-pdf.ts'
import { joinPages } from './join-pages.ts'
import { readPageBlocks } from './page-blocks.ts'
import { findFurniture } from './page-furniture.ts'
import { type PageRules, readRules } from './page-rules.ts'
import { type Fragment, readFragments, textOf, toLines } from './page-text.ts'
import { paragraphText } from './paragraphs.ts'
import { settingOf } from './setting.ts'

interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly fragments: readonly Fragment[]
  readonly rules: PageRules
}

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
    pages.push({ number, width: page.view[2] ?? 0, height: page.view[3] ?? 0, fragments, rules })
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

/**
 * Reads a PDF by the places of its words: tables by their lines, or by the blank strips between their
 * columns. Throws `file-scanned` where it holds pictures only, and as `openPdf` does.
 */
export const readPdf = async (file: FormatFile): Promise<FormatReading> => {
  const pages = await readPages(file)
  if (pages.every(({ fragments }) => fragments.length === 0)) {
    throw new AppError('file-scanned', `${file.name}: ${pages.length} pages without text`, { name: file.name })
  }
  const isFurniture = findFurniture(pages)
  const usual = textHeight(pages)
  const units = createUnitBuilder()
  const bodies = pages.map((page) => ({
    ...page,
    fragments: page.fragments.filter((fragment) => !isFurniture(page, fragment)),
  }))
  const setting = settingOf(bodies)
  const blocks = joinPages(
    bodies.map(({ number, fragments, rules }) => ({ number, blocks: readPageBlocks(fragments, rules, setting) })),
    setting,
  )
  for (const { page, block, continues } of blocks) {
    if (block.type === 'table') units.table(block.rows, { page, continues })
    else {
      const [first] = block.lines
      const level = (first?.height ?? 0) > usual * HEADING_SIZE ? 1 : 0
      if (block.apart) units.blank()
      units.paragraph(paragraphText(block.lines, setting), { page, level, indent: Math.round(((first?.fragments[0]?.x ?? 0) - setting.left) / POINTS_PER_COLUMN) })
    }
  }
  // Behind the text: between its pages they would cut what goes on over their ends.
  for (const page of pages) {
    for (const line of toLines(page.fragments.filter((fragment) => isFurniture(page, fragment)))) {
      units.paragraph(textOf(line.fragments), { page: page.number, kind: 'header' })
    }
  }
  // Every word that pdf.js found must stand in a unit, wherever the layout put it.
  return { ...units, loose: pages.flatMap(({ fragments }) => fragments.map(({ text }) => ({ text, kind: 'text' as const }))) }
}
