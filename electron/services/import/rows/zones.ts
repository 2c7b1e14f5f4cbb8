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
