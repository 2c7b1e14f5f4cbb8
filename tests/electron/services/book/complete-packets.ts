import type { Packet } from '../../../../shared/packet/packet.ts'
import { completeFile } from './complete-file.ts'

/** The invented sample, which has a value in every field. */
export const completePackets = (): Packet[] => completeFile().packets
