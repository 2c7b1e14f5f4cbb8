import type { Packet } from '../packet/packet.ts'
import { slotsOf } from '../run-of-show/slots.ts'
import { checkBlocks } from './blocks.ts'
import { withCured } from './cured-by-fix.ts'
import type { Finding } from './finding.ts'
import { asRelated, inPacket, newFinding } from './new-finding.ts'
import { checkOpenEnded, checkReversed, checkUntimed } from './odd-rows.ts'
import { checkOutsideMeeting } from './outside-meeting.ts'
import { checkSequence } from './sequence.ts'
import { checkStatedMinutes } from './stated-minutes.ts'

/** All that the clock can tell about a programme. Notes are folded to one line a meeting. */
export const checkRunOfShow = (packet: Packet): Finding[] => {
  const { mismatches, rest } = checkStatedMinutes(packet, checkTimes)
  const loud = [...mismatches, ...rest.filter(({ severity }) => severity !== 'info')]
  return [...loud, ...fold(packet, rest.filter(({ severity }) => severity === 'info'))]
}

/** What depends on the times of the rows, and so on what a remedy would change. */
const checkTimes = (packet: Packet): Finding[] => withCured(packet, checkClock(packet), checkClock)

const checkClock = (packet: Packet): Finding[] => {
  const slots = slotsOf(packet.runOfShow)
  return [
    ...checkReversed(packet),
    ...checkSequence(packet, slots),
    ...checkBlocks(packet, slots),
    ...checkOutsideMeeting(packet, slots),
    ...checkUntimed(packet, slots),
    ...checkOpenEnded(packet),
  ]
}

const fold = (packet: Packet, notes: readonly Finding[]): Finding[] => {
  if (notes.length < 2) return [...notes]
  const related = notes.flatMap(asRelated)
  return [newFinding('minor-times', 'info', inPacket(packet, 'runOfShow'), { count: related.length }, { related })]
}
