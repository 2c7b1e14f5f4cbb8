import { type FileBytes, portraitFiles } from '../../../../electron/services/book/portraits.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { completeFile } from './complete-file.ts'

/** The invented sample, which has a value in every field. */
export const completePackets = (): Packet[] => completeFile().packets

/** Its drawn portraits. */
export const completeFiles = (): FileBytes => {
  const { packets, files } = completeFile()
  return portraitFiles(packets, (sha256) => Buffer.from(files[sha256] ?? '', 'base64'))
}
