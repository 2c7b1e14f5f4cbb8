import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib'
import { AttachmentError } from './attachment-error.ts'
import { type Copier, soundContents } from './copy-objects.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { ForeignPage } from './page-tree.ts'
import { dictOf, itemsOf } from './values.ts'

/** Writes what a page draws as one form (ISO 32000-1, 8.10), turned upright and cropped; returns its object. */
export const drawingOf = async ({ dict, inherited }: ForeignPage, { toSeen, box }: PageGeometry, copier: Copier): Promise<number> => {
  const index = copier.reserve()
  const { entries, bytes } = await contentsOf(dict, copier)
  const resources = inherited('Resources')
  const group = dictOf(dict, 'Group')
  copier.put(index, `<</Type/XObject/Subtype/Form/BBox[${box.join(' ')}]/Matrix[${toSeen.join(' ')}]`
    + `/Resources ${resources instanceof PDFDict ? copier.text(resources) : '<<>>'}${group ? `/Group ${copier.text(group)}` : ''}${entries}>>`, bytes)
  return index
}

/** One stream is taken as it is; several are joined, for they may part anywhere between two words. */
const contentsOf = async (page: PDFDict, copier: Copier): Promise<{ entries: string; bytes: Uint8Array }> => {
  const contents = page.lookup(PDFName.of('Contents'))
  if (page.has(PDFName.of('Contents')) && contents === undefined) throw new AttachmentError('damaged', 'the content of a page is missing')
  const streams = contents instanceof PDFArray ? itemsOf(contents) : contents === undefined ? [] : [contents]
  const [only] = streams
  if (streams.length === 1 && only instanceof PDFRawStream) return { entries: copier.entries(only.dict, new Set(['Length', 'Type'])), bytes: await soundContents(only) }
  const parts = await Promise.all(streams.map(decoded))
  return { entries: '/Filter /FlateDecode', bytes: deflateSync(Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))) }
}

const decoded = async (stream: PDFObject | undefined): Promise<Uint8Array> => {
  if (!(stream instanceof PDFRawStream)) throw new AttachmentError('damaged', 'the content of a page is missing')
  await soundContents(stream)
  try {
    return decodePDFRawStream(stream).decode()
  } catch (cause) {
    throw new AttachmentError('damaged', 'the content of a page can’t be unpacked', { cause })
  }
}
