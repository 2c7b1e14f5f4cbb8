import { readFileSync } from 'node:fs'
import { parsePacketFile } from '../../../../shared/packet/packet-file.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'

const SAMPLE = new URL('../../../../assets/samples/complete.json', import.meta.url)

/** The invented sample, which has a value in every field. */
export const completePackets = (): Packet[] => parsePacketFile(readFileSync(SAMPLE, 'utf8')).packets
