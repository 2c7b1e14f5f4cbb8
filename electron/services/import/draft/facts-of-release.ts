import type { PressRelease } from '../../../../shared/import/draft.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { announcedTitle } from '../fields/announced-words.ts'
import { findHeld } from '../fields/announcement.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { stripPaperWords } from '../fields/title-words.ts'
import type { DraftLine } from '../parse/draft-line.ts'
import { fitLabel } from './fit.ts'

/** `「맑은 강 포럼」`: all of it a name in its signs. */
const unquote = (title: string): string => title.replace(/^[「『‘“]([^「」『』‘’“”]+)[」』’”]$/, '$1')

/**
 * Fills what the only programme of a release does not say itself from the text above it: title from the headline, day, hour
 * and place from the sentence that tells when it is held.
 */
export const fillFromRelease = (packet: Packet, press: PressRelease, lines: readonly DraftLine[], year: number | null): void => {
  const { overview } = packet
  if (packet.title !== '' || overview.date !== null) return
  const held = findHeld(lines, year, new Set(packet.runOfShow.map(({ start }) => start)))
  if (!held) return
  packet.title = fitLabel(unquote(announcedTitle(press.title) || stripPaperWords(press.title) || held.title))
  packet.titleProposed = packet.title !== ''
  packet.kind = meetingKindOf(packet.title)
  overview.date = held.date.date
  overview.endDate ??= held.date.endDate
  overview.start ??= held.time.from
  overview.end ??= held.time.to
  if (overview.place === '') overview.place = fitLabel(held.place)
}
