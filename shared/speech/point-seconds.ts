import type { Packet, TalkingPoint } from '../packet/packet.ts'
import { interpretationOf } from '../run-of-show/row-interpretation.ts'
import type { Settings } from '../settings/settings.ts'
import { rateOf, speakingSeconds } from './speaking-time.ts'

/** Speaking time is an estimate: up to here a text still fits its slot. */
export const SPEECH_TOLERANCE = 1.15

/** Seconds a text takes where it is said, by its speaker's rate; English counts where there is no Korean text. */
export const pointSeconds = (packet: Packet, point: TalkingPoint, settings: Settings): number => {
  const text = point.text.trim() === '' ? point.textEn : point.text
  return speakingSeconds(text, rateOf(speakerName(packet, point, settings), settings), pointInterpretation(packet, point))
}

/** The mode of interpretation while the text is said. */
export const pointInterpretation = (packet: Packet, { rowId }: TalkingPoint): Packet['overview']['interpretation'] => {
  const row = packet.runOfShow.find(({ id }) => id === rowId)
  return row ? interpretationOf(packet, row) : packet.overview.interpretation
}

const speakerName = ({ sides }: Packet, { speakerId }: TalkingPoint, { principal }: Settings): string => {
  if (speakerId === null) return principal.name
  return sides.flatMap(({ attendees }) => attendees).find(({ id }) => id === speakerId)?.name ?? ''
}
