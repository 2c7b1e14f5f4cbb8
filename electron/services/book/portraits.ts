import type { Finding } from '../../../shared/checks/finding.ts'
import type { Attachment, Attendee, Packet } from '../../../shared/packet/packet.ts'
import type { PdfPicture } from '../pdf/picture/pdf-picture.ts'

/** Files by their SHA-256. */
export type FileBytes = Readonly<Record<string, Uint8Array>>

interface Portrait { readonly packet: Packet; readonly side: string; readonly attendee: Attendee; readonly file: Attachment }

const portraitsIn = (packets: readonly Packet[]): Portrait[] =>
  packets.flatMap((packet) => packet.sides.flatMap((side) => side.attendees.flatMap((attendee) => {
    const file = attendee.photo === null ? undefined : packet.attachments.find(({ id }) => id === attendee.photo)
    return file ? [{ packet, side: side.id, attendee, file }] : []
  })))

/** The files of the portraits in these packets, each once; `read` gives the bytes, `null` where they are not at hand. */
export const portraitFiles = (packets: readonly Packet[], read: (sha256: string) => Uint8Array | null): FileBytes => {
  const wanted = new Set(portraitsIn(packets).map(({ file }) => file.sha256))
  return Object.fromEntries([...wanted].flatMap((sha256) => {
    const bytes = read(sha256)
    return bytes === null ? [] : [[sha256, bytes]]
  }))
}

/** Keeps what was read of a file before. */
export type KeepPicture = (sha256: string, read: () => PdfPicture | null) => PdfPicture | null

/** The portraits that can be printed, by SHA-256, and a warning for each that can't. */
export const readPortraits = async (packets: readonly Packet[], files: FileBytes, keep: KeepPicture): Promise<{ pictures: ReadonlyMap<string, PdfPicture>; findings: Finding[] }> => {
  const pictures = new Map<string, PdfPicture>()
  const portraits = portraitsIn(packets)
  if (portraits.length === 0) return { pictures, findings: [] }
  // A book without pictures does without what reads them.
  const { readPicture } = await import('../pdf/picture/read-picture.ts')
  for (const { file: { sha256 } } of portraits) {
    const bytes = files[sha256]
    const picture = bytes && HASH.test(sha256) ? keep(sha256, () => readPicture(bytes)) : null
    if (picture) pictures.set(sha256, picture)
  }
  return { pictures, findings: unreadablePortraits(packets, pictures) }
}

/** A warning for each portrait that is not among these. */
export const unreadablePortraits = (packets: readonly Packet[], pictures: ReadonlyMap<string, unknown>): Finding[] =>
  portraitsIn(packets).filter(({ file }) => !pictures.has(file.sha256)).map(unreadable)

/** What names a picture inside the file is made of it. */
const HASH = /^[0-9a-f]{64}$/

const unreadable = ({ packet, side, attendee, file }: Portrait): Finding => ({
  code: 'picture-unreadable',
  severity: 'warning',
  packetId: packet.id,
  rowId: null,
  path: ['sides', side, 'attendees', attendee.id, 'photo'],
  params: { name: attendee.name || attendee.nameEn || attendee.title, file: file.name, title: packet.title },
  fixes: [],
  related: [],
})
