import type { Packet, Row, Speaker } from '../packet/packet.ts'
import { interpretationOf } from '../run-of-show/row-interpretation.ts'
import { rowMinutes } from '../run-of-show/row-minutes.ts'
import type { Finding } from './finding.ts'
import { inRow, newFinding, rowName } from './new-finding.ts'

/** A greeting of a minute and a half, and as long again for the interpreter. */
const LEAST_MINUTES_EACH = 3
/** Hosts and chairs lead the others through; 전체 is nobody in particular. */
const NOT_A_SPEECH = /사회|진행|좌장|주재|통역|전체/
/** Rows in which nobody makes a speech. */
const NO_SPEECHES = /소개|촬영|등록|이동|환담|공연|서명|체결|교환|시상|퀴즈|토론|토의|질의|introduc|photo|registration|discussion|Q&A/i

/** Two or more speeches in a slot that consecutive interpretation makes too short for them. */
export const checkSpeakersFit = (packet: Packet): Finding[] => packet.runOfShow.flatMap(row => {
  const minutes = rowMinutes(row)
  const count = new Set(row.speakers.filter(isSpeech).map(keyOf)).size
  const hasRows = packet.runOfShow.some(({ parentId }) => parentId === row.id)
  if (minutes === null || count < 2 || hasRows || NO_SPEECHES.test(row.title)) return []
  if (interpretationOf(packet, row) !== 'consecutive' || minutes / count >= LEAST_MINUTES_EACH) return []
  return [tooMany(packet, row, minutes, count)]
})

const tooMany = (packet: Packet, row: Row, slot: number, count: number): Finding => {
  const each = Math.floor((slot * 60) / count / 2)
  return newFinding('speakers-do-not-fit', 'warning', inRow(packet, row), {
    row: rowName(row), slot, count, minutes: Math.floor(each / 60), seconds: each % 60,
  })
}

const isSpeech = ({ role }: Speaker): boolean => !NOT_A_SPEECH.test(role ?? '')

/** The same person named twice is one speaker. */
const keyOf = ({ side, organisation, title, name, text }: Speaker): string =>
  name ?? ([side, organisation, title].filter(Boolean).join(' ') || text)
