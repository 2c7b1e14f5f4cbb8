import type { DrawnPart, DrawnSheet } from './draw-part.ts'
import type { ObjectWriter } from './object-writer.ts'
import type { PartNumbers } from './part-numbers.ts'
import { pdfNumber } from './pdf-text.ts'
import type { CopiesInFile } from './write-book.ts'
import { contentsOf, type PartContext, resourcesOf } from './write-part.ts'

type Around = PartContext['around']

/** The streams of a file's copies that lie over and under its pages. */
export interface CopyLayers {
  /** Copies after the first one, by their place. */
  readonly further: readonly number[]
  around(copy: number): Around
  write(objects: ObjectWriter): void
}

const BARE = { under: '', over: '' }

/** Numbers the streams; without copies there are none. They come before everything else, so that files of one copy each have the same numbers. */
export const copyLayers = (inFile: CopiesInFile | undefined, reserve: (count: number) => number): CopyLayers => {
  if (!inFile) return { further: [], around: () => () => BARE, write: () => {} }
  const { drawn: { shapes, shapeOf }, copies } = inFile
  const numbers = copies.map(() => ({ over: reserve(shapes), under: reserve(shapes) }))
  return {
    further: copies.slice(1).map((_, index) => index + 1),
    around: (nth) => (sheet) => {
      const [copy, number, shape] = [copies[nth], numbers[nth], shapeOf(sheet)]
      if (!copy || !number) return BARE
      return { under: copy.under ? `${number.under + shape} 0 R ` : '', over: ` ${number.over + shape} 0 R` }
    },
    write: (objects) => copies.forEach(({ over, under }, nth) => {
      const number = numbers[nth]
      if (!number) return
      over.forEach((bytes, shape) => objects.stream(number.over + shape, '', bytes, 'deflate'))
      under?.forEach((bytes, shape) => objects.stream(number.under + shape, '', bytes, 'deflate'))
    }),
  }
}

/** The pages of one more copy: the content of the parts, with layers of its own. Returns their numbers. */
export const writePages = (
  objects: ObjectWriter, reserve: (count: number) => number, { pageTree, ...resources }: Pick<PartContext, 'pageTree' | 'resources' | 'fonts'>,
  parts: readonly DrawnPart[], numbers: readonly PartNumbers[], around: Around,
): number[] => parts.flatMap((part, index) => part.sheets.map((drawn: DrawnSheet, at) => {
  const page = reserve(1)
  const own = numbers[index] as PartNumbers
  objects.put(page, `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${pdfNumber(drawn.width)} ${pdfNumber(drawn.height)}]/Resources ${resourcesOf(drawn, part, own, resources)}`
    + `/Contents[${contentsOf(drawn, own, at, around(drawn))}]>>`)
  return page
}))

/** A back on which nothing is printed, as large as the last sheet. */
export const writeEmptyPage = (objects: ObjectWriter, page: number, { pageTree }: { readonly pageTree: number }, parts: readonly DrawnPart[]): number => {
  const { width = 0, height = 0 } = parts.at(-1)?.sheets.at(-1) ?? {}
  objects.put(page, `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]/Resources<<>>>>`)
  return page
}
