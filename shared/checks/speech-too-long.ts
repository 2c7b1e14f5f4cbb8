import type { Packet, Row, TalkingPoint } from '../packet/packet.ts'
import { rowMinutes } from '../run-of-show/row-minutes.ts'
import { pointInterpretation, pointSeconds, SPEECH_TOLERANCE } from '../speech/point-seconds.ts'
import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import { newFinding, rowName } from './new-finding.ts'

const SECONDS_PER_MINUTE = 60

/** What is to be said in a row takes longer than the row. All texts of the row count together. */
export const checkSpeechLength = (packet: Packet, { settings }: Pick<CheckContext, 'settings'>): Finding[] =>
  packet.runOfShow.flatMap(row => {
    const points = packet.talkingPoints.filter(({ rowId, use }) => rowId === row.id && use === 'say')
    const slot = rowMinutes(row)
    const longest = points.toSorted((a, b) => b.text.length - a.text.length)[0]
    if (slot === null || !longest) return []
    const seconds = points.reduce((sum, point) => sum + pointSeconds(packet, point, settings), 0)
    const fits = seconds <= slot * SECONDS_PER_MINUTE * SPEECH_TOLERANCE
    return fits ? [] : [tooLong(packet, row, longest, seconds, slot)]
  })

const tooLong = (packet: Packet, row: Row, point: TalkingPoint, seconds: number, slot: number): Finding => {
  const whole = Math.round(seconds)
  const place = { packetId: packet.id, rowId: row.id, path: ['talkingPoints', point.id, 'text'] }
  return newFinding('speech-too-long', 'warning', place, {
    row: rowName(row), minutes: Math.floor(whole / SECONDS_PER_MINUTE), seconds: whole % SECONDS_PER_MINUTE, slot,
    percent: Math.round((seconds / (slot * SECONDS_PER_MINUTE) - 1) * 100),
    ...(pointInterpretation(packet, point) === 'consecutive' && { variant: 'consecutive' }),
  })
}
