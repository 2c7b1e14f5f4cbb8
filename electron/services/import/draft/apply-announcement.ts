import type { Packet } from '../../../../shared/packet/packet.ts'
import type { DateMatch } from '../../../../shared/time/korean-date.ts'
import { findAnnouncement } from '../fields/announcement.ts'
import { readAttendance } from '../fields/head-count.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { spanOf } from '../rows/times/row-span.ts'
import { newSeed, type RowSeed } from '../rows/seed.ts'
import type { Claims } from './claims.ts'
import { fitLabel } from './fit.ts'

const SUBJECT = /^(?:제목|subject)\s*[:：]/i

/** `The workshop will take place …`: what kind of gathering it is, and no name of it. */
const KIND_ALONE = /^(?:workshop|meeting|conference|seminar|event|forum|symposium|session|visit)$/i

/** A mail's subject names the meeting where it names a gathering at all. */
const hasSubject = (facts: readonly LineFacts[], { title }: Packet): boolean =>
  facts.some(({ line }) => SUBJECT.test(line.text)) && title !== '' && meetingKindOf(title) !== 'other'

/**
 * Fills the overview of a packet from the sentences of a letter that announce its meeting, and gives the
 * seeds of the parts that they give hours of their own; `null` where they announce none. The lines that
 * state it are claimed, the others stay. `day`: of one of several meetings of the letter, which its first sentence announces.
 */
export const applyAnnouncement = (packet: Packet, facts: readonly LineFacts[], year: number | null, claims: Claims, day: DateMatch | null): RowSeed[] | null => {
  const found = findAnnouncement(facts.map(({ line }) => line), year, day)
  if (!found) return null
  const { overview } = packet
  if (!hasSubject(facts, packet) && found.title !== '' && !(packet.title === '' && KIND_ALONE.test(found.title))) packet.title = fitLabel(found.title)
  overview.date = found.date.date
  overview.endDate = found.date.endDate
  overview.start = found.time.from
  const { from, to, minutes } = found.time
  overview.end = to ?? (from !== null && minutes !== null ? from + minutes : null)
  if (overview.place === '') overview.place = fitLabel(found.place)
  if (found.participants && packet.attendance.text === '') {
    packet.attendance = { ...readAttendance(found.participants.text), text: fitLabel(found.participants.text) }
    for (const line of found.participants.lines) if (!found.lines.includes(line)) claims.claim(line, 'attendance')
  }
  for (const line of found.lines) claims.claim(line, 'overview.date')
  return found.parts.map(({ title, time, line }) => newSeed(line, spanOf(time), title, { rule: 'sentence' }))
}
