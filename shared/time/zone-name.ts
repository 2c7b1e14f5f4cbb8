/** Names of zones that drafts write and the import reads (`rows/times/zones.ts`). */
const NAMES: Readonly<Record<string, string>> = {
  'Asia/Seoul': '한국시간', 'Asia/Tokyo': '일본시간', 'Asia/Shanghai': '중국시간', 'Asia/Singapore': '싱가포르시간',
  'Asia/Ho_Chi_Minh': '베트남시간', 'Europe/London': '영국시간', 'Europe/Paris': '프랑스시간', 'Europe/Berlin': '독일시간',
  'Europe/Brussels': '브뤼셀시간', 'Europe/Zurich': '제네바시간', 'America/New_York': '뉴욕시간', 'Etc/UTC': 'UTC', 'Etc/GMT': 'GMT',
  'Asia/Hong_Kong': 'HKT', 'Asia/Kolkata': 'IST', 'Europe/Moscow': 'MSK', 'Europe/Lisbon': 'WET', 'Europe/Helsinki': 'EET',
  'Australia/Sydney': 'AEST', 'America/Chicago': 'CST', 'America/Denver': 'MST', 'America/Los_Angeles': 'PST',
}

/** `영국시간`, `GMT+2`; a zone without a customary name keeps its IANA name. */
export const zoneName = (zone: string): string => offsetName(zone) ?? NAMES[zone] ?? zone

/** `London time`, `GMT+2`: a zone by its city. */
export const zoneNameEnglish = (zone: string): string => {
  const [area = '', ...city] = zone.split('/')
  if (area === 'Etc') return offsetName(zone) ?? city.join('/')
  return city.length === 0 ? zone : `${(city.at(-1) ?? '').replaceAll('_', ' ')} time`
}

const offsetName = (zone: string): string | null => {
  const offset = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone)
  // POSIX counts the other way: Etc/GMT-9 is nine hours ahead.
  return offset ? `GMT${offset[1] === '-' ? '+' : '-'}${offset[2]}` : null
}
