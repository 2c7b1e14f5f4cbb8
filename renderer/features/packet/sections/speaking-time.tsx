import type { Packet, TalkingPoint } from '../../../../shared/packet/packet.ts'
import { rowMinutes } from '../../../../shared/run-of-show/row-minutes.ts'
import { pointInterpretation, pointSeconds, SPEECH_TOLERANCE } from '../../../../shared/speech/point-seconds.ts'
import { useSettings } from '../../../app/queries.ts'
import { useText, type Translate } from '../../../app/text.ts'

const SECONDS_PER_MINUTE = 60

const duration = (seconds: number, t: Translate): string => {
  const minutes = Math.floor(Math.round(seconds) / SECONDS_PER_MINUTE)
  const rest = Math.round(seconds) % SECONDS_PER_MINUTE
  if (minutes === 0) return t('duration.seconds', { seconds: rest })
  return rest === 0 ? t('duration.whole', { minutes }) : t('duration.minutes', { minutes, seconds: rest })
}

/** Seconds that the point's row leaves, `null` where it has no row or the row no length. */
const slotOf = (point: TalkingPoint, packet: Packet): number | null => {
  const row = packet.runOfShow.find(({ id }) => id === point.rowId)
  const minutes = row && rowMinutes(row)
  return minutes ? minutes * SECONDS_PER_MINUTE : null
}

/** How long the point takes to say, interpretation included; with a row, what all its points take of the slot. */
export const SpeakingTime = ({ point, packet }: { point: TalkingPoint; packet: Packet }) => {
  const t = useText()
  const settings = useSettings()
  if (point.use !== 'say' || (point.text === '' && point.textEn === '')) return null
  const slot = slotOf(point, packet)
  const together = packet.talkingPoints.filter(({ rowId, use }) => rowId === point.rowId && use === 'say')
  const seconds = (slot === null ? [point] : together).reduce((sum, one) => sum + pointSeconds(packet, one, settings), 0)
  const interpreted = pointInterpretation(packet, point) === 'consecutive'
  if (slot === null) return <span className="speaking-time">{t('point.time', { time: duration(seconds, t) })}</span>
  return (
    <span className={seconds > slot * SPEECH_TOLERANCE ? 'speaking-time over' : 'speaking-time'}>
      {t(interpreted ? 'point.time.slot.interpreted' : 'point.time.slot', { time: duration(seconds, t), slot: duration(slot, t) })}
    </span>
  )
}
