import type { DrawnPart } from './draw-part.ts'
import { pdfText } from './pdf-text.ts'

/**
 * The number tree by which a reader names pages (ISO 32000-1, 12.4.2): the number printed on each, and on a sheet
 * that holds several pages all of theirs: `1, 3, 4, 6`. `names` where pages are not called by their number; of several
 * copies in the file each begins anew, after an empty page where they are filled.
 */
export const pageLabels = (parts: readonly DrawnPart[], names: readonly string[] | null = null, copies = 1, isFilled = false): string => {
  let first = 0
  const sheets = parts.flatMap(({ sheets: own, pageCount }) => {
    const before = first
    first += pageCount
    return own.map(({ slots }) => slots.map(({ page }) => before + page))
  })
  const isPlain = names === null && sheets.every((pages, index) => pages.length === 1 && pages[0] === index)
  const labelsFrom = (from: number): string[] => (isPlain ? [`${from}<</S/D>>`]
    : sheets.map((pages, index) => `${from + index}<</P${pdfText(pages.map((page) => names?.[page] ?? page + 1).join(', '))}>>`))
  return `/PageLabels<</Nums[${Array.from({ length: copies }, (_, copy) => labelsFrom(copy * (sheets.length + Number(isFilled)))).flat().join('')}]>>`
}
