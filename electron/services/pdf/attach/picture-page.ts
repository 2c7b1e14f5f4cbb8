import type { PdfPicture, PdfSamples } from '../picture/pdf-picture.ts'
import { TURNS } from '../write-pictures.ts'
import { type AttachedFile, type AttachedObject, token } from './attached-file.ts'

/** Points a pixel at the size that screens show pictures in: a small picture is never blown up. */
const PT_PER_PIXEL = 72 / 96

/** A picture as a file of one page. */
export const pictureFile = ({ width, height, orientation, image }: PdfPicture): AttachedFile => {
  const objects: AttachedObject[] = []
  const add = (object: AttachedObject): number => objects.push(object) - 1
  const picture = add(samples(image))
  const page = { width: width * PT_PER_PIXEL, height: height * PT_PER_PIXEL }
  const turn = TURNS[orientation]
  const drawing = add({
    body: `<</Type/XObject/Subtype/Form/BBox[0 0 ${page.width} ${page.height}]/Resources<</XObject<</I ${token.object(picture)}>>>>>>`,
    stream: Buffer.from(`q ${page.width} 0 0 ${page.height} 0 0 cm ${turn === undefined ? '' : `${turn} cm `}/I Do Q`, 'latin1'),
  })
  return { pages: [{ ...page, drawing, annotations: [] }], objects, bookmarks: [], form: null, layers: null, texts: [] }
}

const samples = ({ dictionary, bytes, how }: PdfSamples): AttachedObject => ({
  body: `<</Type/XObject/Subtype/Image${dictionary}/Filter/${how === 'jpeg' ? 'DCTDecode' : 'FlateDecode'}>>`,
  stream: bytes,
})
