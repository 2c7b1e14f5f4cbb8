import { type FileBytes, portraitFiles } from '../../../../electron/services/book/portraits.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { completeFile } from './complete-file.ts'

/** The invented sample, which has a value in every field; its attached files are named only, their pages are tried elsewhere. */
export const completePackets = (): Packet[] =>
  completeFile().packets.map((packet) => ({ ...packet, attachments: packet.attachments.map((attachment) => ({ ...attachment, keepOnly: true })) }))

/** Its drawn portraits. */
export const completeFiles = (): FileBytes => {
  const { packets, files } = completeFile()
  return portraitFiles(packets, (sha256) => Buffer.from(files[sha256] ?? '', 'base64'))
}
