import { type Sfnt, type SfntTable, tableOf } from './sfnt.ts'

/** Where the outline of a TrueType glyph lies in the file, and its length: 0 for a blank one. It is loaded. */
export type OutlineOf = (glyph: number) => SfntTable

export const readOutlines = (sfnt: Sfnt): OutlineOf => {
  const { view } = sfnt
  const loca = tableOf(sfnt, 'loca').offset
  const isLong = view.getInt16(tableOf(sfnt, 'head').offset + 50) === 1
  // Not by `tableOf`: it is most of the file, and a book draws a small part of it.
  const glyf = sfnt.tables.get('glyf')
  if (!glyf) throw new Error('font has no glyf table')
  const at = (index: number): number => (isLong ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2)
  return (glyph) => {
    const [from, to] = [at(glyph), at(glyph + 1)]
    sfnt.load(glyf.offset + from, to - from)
    return { offset: glyf.offset + from, length: to - from }
  }
}
