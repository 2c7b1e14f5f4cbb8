/** `19~21일 09:00 …`, `8∼9일(월∼화) …`: the days that something takes, in a month told elsewhere. */
const DAYS_AHEAD = /^((\d{1,2})일?\s?[-–~∼～]\s?(\d{1,2})일(?:\s?\([월화수목금토일][^()]{0,6}\))?)[\s,:]+(?=\S)/

/** The days before the words of a line, and the first of them; `null` where none stand there. */
export const daysAheadOf = (text: string): { text: string; first: number; rest: string } | null => {
  const [whole = '', days = '', first = '', last = ''] = DAYS_AHEAD.exec(text) ?? []
  const isRange = whole !== '' && Number(first) >= 1 && Number(first) <= 31 && Number(last) >= 1 && Number(last) <= 31 && first !== last
  return isRange ? { text: days, first: Number(first), rest: text.slice(whole.length) } : null
}
