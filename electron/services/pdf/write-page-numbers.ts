import type { CompiledSheet } from '../typeset/compile-sheet.ts'
import type { FontSet } from '../typeset/font/font-set.ts'
import { layoutPageNumber } from '../typeset/furniture.ts'
import { clearRun, newGlyphRun } from '../typeset/glyph-run.ts'
import { compiledLying } from '../typeset/layout-attached.ts'
import { ByteBuffer } from './byte-buffer.ts'
import type { DrawnPart } from './draw-part.ts'
import { newObjectWriter, type ObjectChunk } from './object-writer.ts'
import { drawItems } from './page-content.ts'
import { drawInSlot } from './slot-transform.ts'
import { type CidLists, newUsedCids } from './used-cids.ts'

/** Page numbers of a part: their streams, and the CIDs that they need. */
export interface WrittenNumbers { readonly chunk: ObjectChunk; readonly used: CidLists }

/** The same words in the same places of the same part are the same bytes: kept as long as the part is. */
const written = new WeakMap<DrawnPart, WrittenNumbers & { readonly key: string }>()

const FIRST_CONTENT_BYTES = 4_096

/**
 * Writes page numbers, a part at a time: a small stream a sheet, plain, since packing it would take longer than all else about it.
 * `first` is the number of the first stream; `wordsOf` says what stands on a page of the part, counted from 0.
 */
export const newPageNumberWriter = (sheet: CompiledSheet, fonts: FontSet): ((part: DrawnPart, first: number, wordsOf: (page: number) => string) => WrittenNumbers) => {
  const used = newUsedCids()
  const buffer = new ByteBuffer(FIRST_CONTENT_BYTES)
  const run = newGlyphRun()
  return (part, first, wordsOf) => {
    const { sheets } = part
    const words = sheets.map(({ numbered }) => numbered.map(({ page }) => wordsOf(page)))
    const key = `${first} ${words.join('\n')}`
    const known = written.get(part)
    if (known?.key === key) return known
    const objects = newObjectWriter(() => { throw new Error('page numbers need no object stream') })
    sheets.forEach(({ height, numbered, lying }, at) => {
      if (numbered.length === 0) return
      buffer.length = 0
      const own = lying ? compiledLying(sheet) : sheet
      numbered.forEach((slot, nth) => {
        clearRun(run)
        const { pages: [item], ...source } = layoutPageNumber(words[at]?.[nth] ?? '', own, fonts, run)
        if (item) {
          drawInSlot(buffer, slot, height, own.sheet.page, (left, above) =>
            drawItems(buffer, { ...source, tags: [], firstMark: 0 }, [{ item, y: 0, closes: false }], left, above, used))
        }
      })
      objects.stream(first + at, '', buffer.take().slice(), 'plain')
    })
    const made = { key, chunk: objects.take(), used: used.take() }
    written.set(part, made)
    return made
  }
}
