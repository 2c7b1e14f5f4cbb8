import type { DraftDocument } from '../import/draft.ts'
import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { IsoDate } from '../time/calendar-date.ts'
import { checkAliases } from './alias.ts'
import { checkAbsent, checkSpeakersPresent } from './attendee-absent.ts'
import { checkAttendance } from './attendance-mismatch.ts'
import type { CheckContext, PacketCheck } from './check-context.ts'
import type { Finding } from './finding.ts'
import { checkInterpretation } from './interpretation-conflict.ts'
import { askedOnce, asNote, checkAccess, checkDate, checkResponsible, checkTitle } from './packet-head.ts'
import { checkPressBeforeEnd } from './press-before-end.ts'
import { checkPrincipalOverlaps } from './principal-overlap.ts'
import { checkPromises } from './promised-item-missing.ts'
import { checkRunOfShow } from './run-of-show.ts'
import { checkSeats } from './seats.ts'
import { checkSpeakersDecided } from './speaker-undecided.ts'
import { checkSpeakersListed } from './speaker-unlisted.ts'
import { checkSpeakersFit } from './speakers-do-not-fit.ts'
import { checkSpeechMissing } from './speech-missing.ts'
import { checkSpeechLength } from './speech-too-long.ts'
import { checkPressWeekdays, checkWeekdays } from './weekday-mismatch.ts'
import { checkYearElsewhere } from './year-missing.ts'

/** What each packet is checked for by itself, in the order of its sections. */
const PACKET_CHECKS: readonly PacketCheck[] = [
  checkTitle,
  checkDate,
  checkWeekdays,
  checkInterpretation,
  checkPromises,
  checkAttendance,
  checkRunOfShow,
  checkSpeakersFit,
  checkSpeakersDecided,
  checkSpeakersListed,
  checkSpeakersPresent,
  checkSpeechMissing,
  checkSpeechLength,
  checkSeats,
  checkPressBeforeEnd,
]

/** Packets that are checked together, and what is known around them. */
export interface CheckInput {
  readonly packets: readonly Packet[]
  readonly documents: readonly DraftDocument[]
  readonly settings: Settings
  /** The packets were just read: what lacks in many is asked once, and spellings are compared. */
  readonly importing: boolean
  /** The day of the check. */
  readonly today?: IsoDate | undefined
}

/** What a packet says wrong by itself, whatever stands beside it. */
export const checkPacket: PacketCheck = (packet, context) => PACKET_CHECKS.flatMap(check => check(packet, context))

/**
 * All findings of `packets`, packet by packet, then what concerns several. Pure: findings that a
 * person has set aside (`Packet.dismissed`) are for the reader to leave out.
 */
export const checkPackets = ({ packets: all, documents, settings, importing, today }: CheckInput): Finding[] => {
  const packets = all.filter(packet => packet.entry === null)
  const context: CheckContext = { documents, settings, today }
  const lacking = (check: PacketCheck): Finding[] => packets.flatMap(packet => check(packet, context))
  const [access, responsible] = [lacking(checkAccess), lacking(checkResponsible)]
  return [
    ...packets.flatMap(packet => checkPacket(packet, context)),
    ...all.filter(packet => packet.entry !== null).flatMap(packet => checkDate(packet, context)),
    ...checkPrincipalOverlaps(all),
    ...(importing ? [...askedOnce(access), ...askedOnce(responsible)] : [...access.map(asNote), ...responsible]),
    ...(importing ? [...askedOnce(packets.flatMap(checkYearElsewhere)), ...packets.flatMap(checkAbsent)] : []),
    ...(importing ? checkAliases(packets, settings) : []),
    ...(importing ? checkPressWeekdays(documents, packets[0]?.overview.date ?? null) : []),
  ]
}
