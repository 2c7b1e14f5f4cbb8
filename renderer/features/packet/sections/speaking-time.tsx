import type { Packet, TalkingPoint } from '../../../../shared/packet/packet.ts'
export const SpeakingTime = (_: { point: TalkingPoint; packet: Packet }) => null
