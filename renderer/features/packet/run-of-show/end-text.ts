import { formatClock, parseTypedClock, type Minutes } from '../../../../shared/time/clock-time.ts'

/** The end of a row: a time, open (`12:25~`) or not stated. */
export interface RowEnd { end: Minutes | null; openEnded: boolean }

const OPEN = /^[~∼〜–-]$/

export const formatEnd = ({ end, openEnded }: RowEnd): string => end !== null ? formatClock(end) : openEnded ? '~' : ''

/** A time, `~` for an open end, nothing for none; `undefined` for anything else. */
export const parseEnd = (text: string): RowEnd | undefined => {
  if (text === '') return { end: null, openEnded: false }
  if (OPEN.test(text)) return { end: null, openEnded: true }
  const end = parseTypedClock(text)
  return end === null ? undefined : { end, openEnded: false }
}
