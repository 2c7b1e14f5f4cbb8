import { looksLikePacketFile } from '../../shared/packet/looks-like-packet-file.ts'
import type { PacketFile } from '../../shared/packet/packet-file.ts'
import { problemIn } from '../../shared/packet/packet-file-problem.ts'
import { isWholePacketFile } from '../../shared/packet/whole-packet-file.ts'
import type { SourceFile } from './read-file.ts'

const HEAD_BYTES = 1_024

/** As a text decoder would have it, which takes longer to load than a small book to read. */
const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8').replace(/^\uFEFF/, '')

export const isPacketFile = ({ bytes }: SourceFile): boolean => looksLikePacketFile(textOf(bytes.subarray(0, HEAD_BYTES)))

/** Reads a packet file whole or refuses it whole, as `parsePacketFile` does, which is loaded for all that is not plainly right. Its attachments' bytes may lie elsewhere. */
export const readPacketFile = async ({ bytes }: SourceFile, bytesElsewhere = false): Promise<PacketFile> => {
  const text = textOf(bytes)
  return wholePacketFile(text, bytesElsewhere) ?? (await import('../../shared/packet/packet-file.ts')).parsePacketFile(text, bytesElsewhere)
}

const wholePacketFile = (text: string, bytesElsewhere: boolean): PacketFile | null => {
  try {
    const json: unknown = JSON.parse(text)
    return isWholePacketFile(json) && problemIn(json, bytesElsewhere) === null ? json : null
  } catch {
    return null
  }
}
