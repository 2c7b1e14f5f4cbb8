import type { ObjectWriter } from './object-writer.ts'
import type { PdfPicture, PdfSamples } from './picture/pdf-picture.ts'

/** Name of a picture among a file's resources, by its SHA-256: the same in every book, so that drawn pages can be kept. */
export const pictureName = (image: string): string => `I${image.slice(0, 24)}`

/** Upright in the unit square, for each way in which a photograph may be turned (1 is upright already). */
export const TURNS: Readonly<Record<number, string>> = {
  2: '-1 0 0 1 1 0', 3: '-1 0 0 -1 1 1', 4: '1 0 0 -1 0 1', 5: '0 -1 -1 0 1 1', 6: '0 -1 1 0 0 1', 7: '0 1 1 0 0 0', 8: '0 1 -1 0 1 0',
}

/** Writes each picture once; returns their entries among the resources. */
export const writePictures = (objects: ObjectWriter, images: readonly string[], pictures: ReadonlyMap<string, PdfPicture>, next: () => number): string =>
  images.map((image) => {
    const picture = pictures.get(image)
    if (!picture) throw new Error(`no picture ${image}`)
    return `/${pictureName(image)} ${turned(objects, writeSamples(objects, picture.image, next), picture.orientation, next)} 0 R`
  }).join('')

const writeSamples = (objects: ObjectWriter, { dictionary, bytes, how }: PdfSamples, next: () => number): number => {
  const id = next()
  objects.stream(id, `/Type/XObject/Subtype/Image${dictionary}${how === 'jpeg' ? '/Filter/DCTDecode' : ''}`, bytes, how === 'jpeg' ? 'plain' : 'packed')
  return id
}

/** A form that draws a turned photograph upright, so that a page need not know of it. */
const turned = (objects: ObjectWriter, image: number, orientation: number, next: () => number): number => {
  const turn = TURNS[orientation]
  if (turn === undefined) return image
  const id = next()
  objects.stream(id, `/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</I ${image} 0 R>>>>`, Buffer.from(`${turn} cm /I Do`, 'latin1'), 'plain')
  return id
}
