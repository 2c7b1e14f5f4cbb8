import type { DrawnPart } from './draw-part.ts'
import { pdfText } from './pdf-text.ts'

/**
 * The number tree by which a reader names pages (ISO 32000-1, 12.4.2): the number printed on each, and on a sheet
 * that holds several pages all of theirs: `1, 3, 4, 6`.
 */
export const pageLabels = (parts: readonly DrawnPart[]): string => {
  let first = 0
  const sheets = parts.flatMap(({ sheets: own, pageCount }) => {
    const before = first
    first += pageCount
    return own.map(({ slots }) => slots.map(({ page }) => before + page))
  })
  const isPlain = sheets.every((pages, index) => pages.length === 1 && pages[0] === index)
  const labels = isPlain ? ['0<</S/D>>'] : sheets.map((pages, index) => `${index}<</P${pdfText(pages.map((page) => page + 1).join(', '))}>>`)
  return `/PageLabels<</Nums[${labels.join('')}]>>`
}
