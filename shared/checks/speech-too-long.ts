import type { Packet, Row, TalkingPoint } from '../packet/packet.ts'
import { interpretationOf } from '../run-of-show/row-interpretation.ts'
import { rowMinutes } from '../run-of-show/row-minutes.ts'
import type { Settings } from '../settings/settings.ts'
import { rateOf, speakingSeconds } from '../speech/speaking-time.ts'
import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import { newFinding, rowName } from './new-finding.ts'

const SECONDS_PER_MINUTE = 60
/** Speaking time is an estimate: up to here it is silent. */
const TOLERANCE = 1.15

/** What is to be said in a row takes longer than the row. All texts of the row count together. */
export const checkSpeechLength = (packet: Packet, { settings }: Pick<CheckContext, 'settings'>): Finding[] =>
  packet.runOfShow.flatMap(row => {
    const points = packet.talkingPoints.filter(({ rowId, use }) => rowId === row.id && use === 'say')
    const slot = rowMinutes(row)
    const longest = points.toSorted((a, b) => b.text.length - a.text.length)[0]
    if (slot === null || !longest) return []
    const seconds = points.reduce((sum, point) => sum + secondsOf(packet, row, point, settings), 0)
    return seconds <= slot * SECONDS_PER_MINUTE * TOLERANCE ? [] : [tooLong(packet, row, longest, seconds, slot)]
  })

/** Seconds a text takes in its row, by its speaker's rate; English counts where there is no Korean text. */
export const secondsOf = (packet: Packet, row: Row, point: TalkingPoint, settings: Settings): number => {
  const speaker = point.speakerId === null ? settings.principal.name : attendeeName(packet, point.speakerId)
  const text = point.text.trim() === '' ? point.textEn : point.text
  return speakingSeconds(text, rateOf(speaker, settings), interpretationOf(packet, row))
}

const attendeeName = ({ sides }: Packet, id: string): string =>
  sides.flatMap(({ attendees }) => attendees).find(attendee => attendee.id === id)?.name ?? ''

const tooLong = (packet: Packet, row: Row, point: TalkingPoint, seconds: number, slot: number): Finding => {
  const whole = Math.round(seconds)
  const place = { packetId: packet.id, rowId: row.id, path: ['talkingPoints', point.id, 'text'] }
  return newFinding('speech-too-long', 'warning', place, {
    row: rowName(row), minutes: Math.floor(whole / SECONDS_PER_MINUTE), seconds: whole % SECONDS_PER_MINUTE, slot,
    percent: Math.round((seconds / (slot * SECONDS_PER_MINUTE) - 1) * 100),
    ...(interpretationOf(packet, row) === 'consecutive' && { variant: 'consecutive' }),
  })
}
