import type { Packet } from '../packet/packet.ts'
import type { Finding } from './finding.ts'
import { inRow, leadOf, newFinding, rowName } from './new-finding.ts'

/** The words by which a draft leaves open who speaks. */
export const UNDECIDED = /\s또는\s|\s혹은\s|미정|추후|조율 ?중|섭외 ?중|\bor\b|\bTB[ACD]\b/i

/** `K-QICO 또는 KE-QSTCC`, `미정`: who speaks is still to be decided. One question a meeting. */
export const checkSpeakersDecided = (packet: Packet): Finding[] => {
  const open = packet.runOfShow.flatMap(row => row.speakers.filter(({ text }) => UNDECIDED.test(text)).map(speaker => {
    const params = { row: rowName(row), speaker: speaker.text }
    return newFinding('speaker-undecided', 'question', inRow(packet, row, 'speakers', speaker.id), params)
  }))
  return open.length === 0 ? [] : [leadOf(open)]
}
