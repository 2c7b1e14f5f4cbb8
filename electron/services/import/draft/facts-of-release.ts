import type { PressRelease } from '../../../../shared/import/draft.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { announcedTitle } from '../fields/announced-words.ts'
import { findHeld } from '../fields/announcement.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { stripPaperWords } from '../fields/title-words.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { newClaims } from './claims.ts'
import { fitLabel } from './fit.ts'
import { readTitles } from './read-titles.ts'

/** `「맑은 강 포럼」`: all of it a name in its signs. */
const unquote = (title: string): string => title.replace(/^[「『‘“]([^「」『』‘’“”]+)[」』’”]$/, '$1')

/** `Visit to Lake House by Ms Runa Eld, on Thursday 22 April 2027`: a headline that tells its day names the meeting. */
const fillFromHead = (packet: Packet, preamble: readonly LineFacts[], year: number | null): void => {
  const head = { ...packet }
  const { date, endDate, dateAlone } = readTitles(head, preamble, year, newClaims())
  if (date === null || dateAlone || head.title === '') return
  Object.assign(packet, { title: head.title, titleEn: head.titleEn, titleProposed: true, kind: meetingKindOf(head.title) })
  Object.assign(packet.overview, { date, endDate: packet.overview.endDate ?? endDate })
}

/**
 * Fills what the only programme of a release does not say itself from the text above it: title from the headline, day, hour
 * and place from the sentence that tells when it is held.
 */
export const fillFromRelease = (packet: Packet, press: PressRelease, preamble: readonly LineFacts[], year: number | null): void => {
  const { overview } = packet
  if (packet.title !== '' || overview.date !== null) return
  const held = findHeld(preamble.map(({ line }) => line), year, new Set(packet.runOfShow.map(({ start }) => start)))
  if (!held) {
    fillFromHead(packet, preamble, year)
    return
  }
  packet.title = fitLabel(unquote(announcedTitle(press.title) || stripPaperWords(press.title) || held.title))
  packet.titleProposed = packet.title !== ''
  packet.kind = meetingKindOf(packet.title)
  overview.date = held.date.date
  overview.endDate ??= held.date.endDate
  overview.start ??= held.time.from
  overview.end ??= held.time.to
  if (overview.place === '') overview.place = fitLabel(held.place)
}
