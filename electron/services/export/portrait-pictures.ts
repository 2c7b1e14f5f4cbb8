import type { OfficeDocument, OfficePicture } from '../../../shared/export/office-document.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { type FileBytes, readPortraits } from '../book/portraits.ts'
import { isPng } from '../pdf/picture/read-png.ts'

/**
 * The portraits that a document can hold as they are. A photograph that lies on its side is left out: programs differ in
 * whether they turn it.
 */
export const portraitPictures = async (packets: readonly Packet[], files: FileBytes): Promise<OfficeDocument['pictures']> => {
  const { pictures } = await readPortraits(packets, files, (_sha256, read) => read())
  return new Map([...pictures].flatMap(([sha256, { width, height, orientation }]): [string, OfficePicture][] => {
    const bytes = files[sha256]
    return bytes && orientation === 1 ? [[sha256, { kind: isPng(bytes) ? 'png' : 'jpg', bytes, width, height }]] : []
  }))
}
