import type { Packet } from '../../../../shared/packet/packet.ts'
import { lengthOf, slotsOf, sumOfLengths } from '../../../../shared/run-of-show/slots.ts'
import { useText } from '../../../app/text.ts'

/** 합계: minutes of the first-level rows beside those of the meeting. Rows without both times take no part. */
export const RunOfShowSum = ({ packet: { runOfShow, overview } }: { packet: Packet }) => {
  const t = useText()
  const sum = sumOfLengths(slotsOf(runOfShow))
  const meeting = lengthOf(overview) ?? 0
  if (sum === 0) return null
  return <span>{meeting > 0 ? t('row.sum.of', { sum, meeting }) : t('row.sum', { sum })}</span>
}
