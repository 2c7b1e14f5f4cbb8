import { newRow } from '../../../shared/packet/new-packet.ts'
import type { Row } from '../../../shared/packet/packet.ts'

/** Minutes of `09:30`. */
export const at = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** A row from `09:00~09:30`, `12:25~` or '' (untimed). */
export const row = (id: string, time: string, more: Partial<Row> = {}): Row => {
  const [start = '', end] = time.split('~')
  return {
    ...newRow(id),
    title: id,
    start: start === '' ? null : at(start),
    end: end === undefined || end === '' ? null : at(end),
    openEnded: end === '',
    ...more,
  }
}
