/** A zone as stated beside a time (`KST`, `GMT+9`, `현지시간`), with its offsets. */
export interface ZoneMark { readonly start: number; readonly end: number; readonly zone: string }

const CODES = 'KST|JST|HKT|SGT|AEST|AEDT|IST|MSK|CEST|CET|EEST|EET|WEST|WET|BST|[ECMP][SD]T'
/** In `0800GMT-0815GMT` the sign parts two hours: an offset ends there, and is off by whole hours, halves or quarters. */
const OFFSET = '(?:GMT|UTC|gmt|utc)(?: ?[+\\-−–]\\d{1,2}(?::?(?:00|15|30|45))?(?![\\d:]| ?(?:GMT|UTC|gmt|utc)))?'
const CODE = `(?:${CODES}|${OFFSET})(?![A-Za-z])`
const WORDS = '(?:현지|한국|서울) ?시[간각]'
const LONG_WORDS = '[가-힣]{2,6} ?시[간각](?: ?기준)?|local time|[A-Z][a-z]+ time'
/** In brackets any place may give its name (`파리 시간`); without them only what can be nothing else. */
const BRACKETED = new RegExp(` ?[(（[]((?:${CODE}|${LONG_WORDS}))[)）\\]]`, 'y')
const PLAIN = new RegExp(` ?(${CODE}|${WORDS}|local time|LOCAL(?: TIME)?(?![A-Za-z]))`, 'y')
const BEFORE = [`[(（[](${CODE}|${WORDS})[)）\\]]`, `(?<![A-Za-z])(${CODE}|${WORDS})`]
  .map(source => new RegExp(`${source}[ :]{0,2}$`))
const LONGEST_BEFORE = 16

export const readZoneAfter = (text: string, at: number): ZoneMark | null => {
  for (const pattern of [BRACKETED, PLAIN]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { start: at, end: at + match[0].length, zone: match[1] ?? '' }
  }
  return null
}

export const readZoneBefore = (text: string, at: number): ZoneMark | null => {
  const from = Math.max(0, at - LONGEST_BEFORE)
  const before = text.slice(from, at)
  for (const pattern of BEFORE) {
    const match = pattern.exec(before)
    if (match) return { start: from + match.index, end: at, zone: match[1] ?? '' }
  }
  return null
}
