import { findTimes } from '../../../../shared/time/korean-time.ts'

const CLOCK = String.raw`(?:오전\s?|오후\s?)?\d{1,2}:[0-5]\d`
const RANGE = new RegExp(String.raw`(?<![\d:])(${CLOCK})\s?[-–~∼]{1,2}\s?(${CLOCK})(?!\d)`, 'g')
/** `이날 회의는 운영위원회가 `: what the sentence is about, and what is done first. */
const FIRST = /^(.*[은는,]\s|)([^\s,][^,]{0,30}[^\s,])[이가]\s$/
/** `, 총회가 `: what is done next. */
const NEXT = /^\s?[,/·]\s?([^\s,][^,]{0,30}[^\s,])[이가]\s$/
/** What will be done; what was is told. */
const ANNOUNCES = /^(?:에|까지)?\s?(?:각각\s)?(?:[가-힣]{2,4}\s)?(?:예정(?:이다|임|입니다)?|계획(?:이다|임|입니다)?|[가-힣]{0,3}[한된린진]다|[가-힣]{0,3}[합됩립집]니다)\.?$/
const FEWEST = 3

/** Does each begin when the one before it is over? */
const follow = (ranges: readonly string[]): boolean => {
  const times = ranges.map((range) => findTimes(range)[0])
  return times.every((time, at) => time !== undefined && time.from !== null && time.to !== null && time.from < time.to && time.from >= (times[at - 1]?.to ?? 0))
}

/**
 * `이날 회의는 운영위원회가 16:00~16:30, 총회가 16:40~17:40, 만찬이 18:00~19:00에 예정이다.`: a programme told in one sentence. Gives
 * what is left of the sentence and then its rows, or `null`.
 */
export const splitSentenceRows = (line: string): string[] | null => {
  const ranges = [...line.matchAll(RANGE)]
  const [first] = ranges
  if (!first || ranges.length < FEWEST) return null
  const ends = ranges.map(({ index, 0: range }) => index + range.length)
  const rest = line.slice(ends.at(-1))
  const [, about = '', opening] = FIRST.exec(line.slice(0, first.index)) ?? []
  const titles = [opening, ...ranges.slice(1).map(({ index }, at) => NEXT.exec(line.slice(ends[at], index))?.[1])]
  const hours = ranges.map(([, from, to]) => `${from}~${to}`)
  if (titles.includes(undefined) || !ANNOUNCES.test(rest.trim()) || !follow(hours)) return null
  return [`${about}… ${rest.trim()}`, ...titles.map((title, at) => `${hours[at]} ${title}`)]
}
