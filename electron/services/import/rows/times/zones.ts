/** IANA zones for the abbreviations that programmes use. Summer and winter names fall to the place that uses both. */
const ZONES: Readonly<Record<string, string>> = {
  KST: 'Asia/Seoul',
  JST: 'Asia/Tokyo',
  HKT: 'Asia/Hong_Kong',
  SGT: 'Asia/Singapore',
  IST: 'Asia/Kolkata',
  MSK: 'Europe/Moscow',
  GMT: 'Etc/GMT',
  UTC: 'Etc/UTC',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  한국: 'Asia/Seoul',
  서울: 'Asia/Seoul',
  일본: 'Asia/Tokyo',
  도쿄: 'Asia/Tokyo',
  영국: 'Europe/London',
  런던: 'Europe/London',
  파리: 'Europe/Paris',
  프랑스: 'Europe/Paris',
  독일: 'Europe/Berlin',
  베를린: 'Europe/Berlin',
  브뤼셀: 'Europe/Brussels',
  제네바: 'Europe/Zurich',
  뉴욕: 'America/New_York',
  베트남: 'Asia/Ho_Chi_Minh',
  하노이: 'Asia/Ho_Chi_Minh',
  싱가포르: 'Asia/Singapore',
  중국: 'Asia/Shanghai',
  베이징: 'Asia/Shanghai',
}

const OFFSET = /^(?:GMT|UTC)\s?([+\-−–])(\d{1,2})(?::?00)?$/

/** The IANA zone of a stated one, or `null` where it names no zone we know (현지시간, GMT+5:30). */
export const zoneOf = (stated: string | null): string | null => {
  if (stated === null) return null
  const named = ZONES[stated.toUpperCase()] ?? ZONES[stated.replace(/\s?시[간각].*$/, '').trim()]
  if (named) return named
  const offset = OFFSET.exec(stated)
  if (!offset) return null
  // GMT+9 is Etc/GMT-9: POSIX counts the other way.
  return offset[1] === '+' && offset[2] === '9'
    ? 'Asia/Seoul'
    : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`
}

const CODE = '([A-Z]{2,4}|(?:GMT|UTC)\\s?[+\\-−–]\\d{1,2}(?::?00)?)'
const PLACE = '([가-힣]{2,5})'
/** What says a zone and nothing else; the words before the code are those with which programmes introduce it. */
const ALONE: readonly RegExp[] = [
  /^[([]?([A-Z]{3,4}|(?:GMT|UTC)\s?[+\-−–]\d{1,2}(?::?00)?)[)\]]?$/,
  new RegExp(`^(?:all )?(?:times|hours)\\b[^\\d.;]{0,60}?\\(?\\b${CODE}\\)?\\.?$`, 'i'),
  new RegExp(`^(?:time\\s?zone|기준\\s?(?:시간|시각))\\s?[:：]\\s?${CODE}$`, 'i'),
  new RegExp(`^(?:time|시간|시각)\\s?[([]${CODE}[)\\]]$`, 'i'),
  new RegExp(`^(?:(?:모든|아래|이하|상기)?\\s*(?:시간|시각|일정)[은는]?\\s*)?${PLACE}\\s?시[간각]\\s?기준(?:임|입니다)?\\.?$`),
]
/** `CDT`, `(한국시간)`, `[Local time]` alone in a line: the zone of the rows below it, as stated. */
const OF_ROWS = /^[([<【]?\s*([A-Z]{2,4}|(?:GMT|UTC)\s?[+\-−–]\d{1,2}(?::?00)?|[가-힣]{2,5}\s?시[간각]|local time)\s*[)\]>】]?\s*[:：]?$/i
const HERE = /^(?:현지\s?시[간각]|local time)$/i

/** The zone that a line among the rows says and nothing else, as stated; '' where it is that of the place itself, `null` where the line says more or names none. */
export const zoneHeading = (text: string): string | null => {
  const stated = OF_ROWS.exec(text.trim())?.[1]
  if (stated === undefined) return null
  return HERE.test(stated) ? '' : zoneOf(stated) !== null && (/[가-힣]/.test(stated) || stated === stated.toUpperCase()) ? stated : null
}

const LONGEST = 90

/** The IANA zone that a line or a head of a column tells for all the times of a programme (`EDT`, `All times in CET`, `Time (KST)`, `※ 한국시간 기준`), or `null`. */
export const zoneToldBy = (text: string): string | null => {
  const words = text.trim().replace(/^[※*•-]\s*/, '').replace(/^\((.*)\)$/, '$1')
  if (words.length > LONGEST) return null
  return ALONE.map((pattern) => zoneOf(pattern.exec(words)?.[1] ?? null)).find((zone) => zone !== null) ?? null
}
