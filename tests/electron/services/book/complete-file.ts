import { readFileSync } from 'node:fs'
import { type PacketFile, parsePacketFile } from '../../../../shared/packet/packet-file.ts'

const SAMPLE = new URL('../../../../assets/samples/complete.json', import.meta.url)

/** The invented sample with its day's entries. */
export const completeFile = (): PacketFile => parsePacketFile(readFileSync(SAMPLE, 'utf8'))
