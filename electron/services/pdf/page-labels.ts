import type { Sheet } from './impose.ts'
import { pdfText } from './pdf-text.ts'

/**
 * The number tree by which a reader names pages (ISO 32000-1, 12.4.2): the number printed on each, and on a sheet
 * that holds several pages all of theirs: `1, 3, 4, 6`.
 */
export const pageLabels = (sheets: readonly Sheet[]): string => {
  const isPlain = sheets.every(({ slots }, index) => slots.length === 1 && slots[0]?.page === index)
  const labels = isPlain ? ['0<</S/D>>'] : sheets.map(({ slots }, index) => `${index}<</P${pdfText(slots.map(({ page }) => page + 1).join(', '))}>>`)
  return `/PageLabels<</Nums[${labels.join('')}]>>`
}
