import type { Finding } from '../../../shared/checks/finding.ts'
import type { OfficeDocument, OfficePicture } from '../../../shared/export/office-document.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { type FileBytes, readPortraits, unreadablePortraits } from '../book/portraits.ts'
import type { PdfPicture } from '../pdf/picture/pdf-picture.ts'
import { isPng } from '../pdf/picture/read-png.ts'

/** The portraits that a document can hold, upright, and a warning for each that it is made without. */
export const portraitPictures = async (packets: readonly Packet[], files: FileBytes): Promise<{ pictures: OfficeDocument['pictures']; findings: Finding[] }> => {
  const read = await readPortraits(packets, files, (_sha256, readFile) => readFile())
  const pictures = new Map<string, OfficePicture>()
  for (const [sha256, picture] of read.pictures) {
    const upright = await officePicture(files[sha256] ?? new Uint8Array(), picture)
    if (upright) pictures.set(sha256, upright)
  }
  return { pictures, findings: unreadablePortraits(packets, pictures) }
}

/** A JPEG goes without its notes: nobody learns where it was taken. */
const officePicture = async (bytes: Uint8Array, { width, height, orientation, image }: PdfPicture): Promise<OfficePicture | null> => {
  if (isPng(bytes)) return { kind: 'png', bytes, width, height }
  if (orientation === 1) return { kind: 'jpg', bytes: image.bytes, width, height }
  // Few documents need what unpacks a photograph.
  const { uprightPicture } = await import('./upright-picture.ts')
  return uprightPicture(image.bytes, { width, height, orientation })
}
