import type { Packet, Row } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'

const lengthOf = ({ start, end }: Pick<Row, 'start' | 'end'>): number => start !== null && end !== null ? end - start : 0

/** 합계: minutes of the first-level rows beside those of the meeting. Rows without both times take no part. */
export const RunOfShowSum = ({ packet: { runOfShow, overview } }: { packet: Packet }) => {
  const t = useText()
  const sum = runOfShow.filter(({ parentId, openEnded }) => parentId === null && !openEnded).reduce((minutes, row) => minutes + lengthOf(row), 0)
  const meeting = lengthOf(overview)
  if (sum === 0) return null
  return <span>{meeting > 0 ? t('row.sum.of', { sum, meeting }) : t('row.sum', { sum })}</span>
}
