import { outlineProduct } from '../../../../shared/book/outline-product.ts'
import type { BookInput } from '../../../../shared/book/book-input.ts'
import type { Product } from '../../../../shared/book/product.ts'
import { compileSheet } from '../../../../electron/services/typeset/compile-sheet.ts'
import { openFonts } from '../../../../electron/services/typeset/font/font-set.ts'
import { layoutBook } from '../../../../electron/services/typeset/layout-book.ts'
import { sheetOf } from '../../../../electron/services/typeset/styles/sheets.ts'
import { FONTS_PATH } from '../pdf/fonts-dir.ts'

/** Line and page breaks of a product as text: a line a line, cells of a row behind each other, a rule of signs a page. */
export const layoutText = (product: Product, input: BookInput): string => {
  const { book } = outlineProduct(product, input)
  return layoutBook(book, { fonts: openFonts(FONTS_PATH), attached: new Map(), sheet: compileSheet(sheetOf(book)) }, sheetOf(book)).sections.map(({ section, run, pages }) => pages.map((items, page) => {
    const lines = items.flatMap(({ item, y }) => [...item.lines, ...item.drawing?.texts ?? []].map(({ line, x, baseline }) => ({
      y: Math.round(y + baseline), x: Math.round(x), text: String.fromCharCode(...run.units.subarray(line.from, line.to)),
    }))).toSorted((a, b) => a.y - b.y || a.x - b.x)
    const rows = Map.groupBy(lines, ({ y }) => y)
    return [`=== ${section.id} ${page + 1}/${pages.length}`, ...[...rows.values()].map((row) => row.map(({ text }) => text).join(' | '))].join('\n')
  }).join('\n')).join('\n') + '\n'
}
