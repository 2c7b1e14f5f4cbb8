import type { Packet, TalkingPoint } from '../../../../shared/packet/packet.ts'
import { rateOf, speakingSeconds } from '../../../../shared/speech/speaking-time.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'
import { useSettings } from '../../../app/queries.ts'
import { useText, type Translate } from '../../../app/text.ts'

/** Speech runs over its slot by this much before it is called too long (as the check does). */
const TOLERANCE = 1.15
const SECONDS_PER_MINUTE = 60

const duration = (seconds: number, t: Translate): string => {
  const minutes = Math.floor(Math.round(seconds) / SECONDS_PER_MINUTE)
  const rest = Math.round(seconds) % SECONDS_PER_MINUTE
  if (minutes === 0) return t('duration.seconds', { seconds: rest })
  return rest === 0 ? t('duration.whole', { minutes }) : t('duration.minutes', { minutes, seconds: rest })
}

const interpretationAt = (packet: Packet, rowId: string | null) =>
  packet.runOfShow.find(({ id }) => id === rowId)?.interpretation ?? packet.overview.interpretation

const secondsOf = (point: TalkingPoint, packet: Packet, settings: Settings): number => {
  const speaker = packet.sides.flatMap(side => side.attendees).find(({ id }) => id === point.speakerId)
  return speakingSeconds(point.text || point.textEn, rateOf(speaker?.name ?? settings.principal.name, settings), interpretationAt(packet, point.rowId))
}

/** Seconds that the point's row leaves, `null` where it has no row or the row no length. */
const slotOf = (point: TalkingPoint, packet: Packet): number | null => {
  const row = packet.runOfShow.find(({ id }) => id === point.rowId)
  const minutes = row && (row.start !== null && row.end !== null ? row.end - row.start : row.statedMinutes)
  return minutes ? minutes * SECONDS_PER_MINUTE : null
}

/** How long the point takes to say, interpretation included; with a row, what all its points take of the slot. */
export const SpeakingTime = ({ point, packet }: { point: TalkingPoint; packet: Packet }) => {
  const t = useText()
  const settings = useSettings()
  if (point.use !== 'say' || (point.text === '' && point.textEn === '')) return null
  const slot = slotOf(point, packet)
  const together = packet.talkingPoints.filter(({ rowId, use }) => rowId === point.rowId && use === 'say')
  const seconds = (slot === null ? [point] : together).reduce((sum, one) => sum + secondsOf(one, packet, settings), 0)
  const interpreted = interpretationAt(packet, point.rowId) === 'consecutive'
  if (slot === null) return <span className="speaking-time">{t('point.time', { time: duration(seconds, t) })}</span>
  return (
    <span className={seconds > slot * TOLERANCE ? 'speaking-time over' : 'speaking-time'}>
      {t(interpreted ? 'point.time.slot.interpreted' : 'point.time.slot', { time: duration(seconds, t), slot: duration(slot, t) })}
    </span>
  )
}
