import { looksLikePacketFile } from '../../shared/packet/looks-like-packet-file.ts'
import type { PacketFile } from '../../shared/packet/packet-file.ts'
import { problemIn } from '../../shared/packet/packet-file-problem.ts'
import { isWholePacketFile } from '../../shared/packet/whole-packet-file.ts'
import type { SourceFile } from './read-file.ts'

const HEAD_BYTES = 1_024

export const isPacketFile = ({ bytes }: SourceFile): boolean => looksLikePacketFile(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)))

/** Reads a packet file whole or refuses it whole, as `parsePacketFile` does, which is loaded for all that is not plainly right. */
export const readPacketFile = async ({ bytes }: SourceFile): Promise<PacketFile> => {
  const text = new TextDecoder().decode(bytes)
  return wholePacketFile(text) ?? (await import('../../shared/packet/packet-file.ts')).parsePacketFile(text)
}

const wholePacketFile = (text: string): PacketFile | null => {
  try {
    const json: unknown = JSON.parse(text)
    return isWholePacketFile(json) && problemIn(json) === null ? json : null
  } catch {
    return null
  }
}
