import type { Packet } from '../../../../shared/packet/packet.ts'

const KOREAN_COUNT = /(총\s*|약\s*)?(\d{1,3}(?:,\d{3})+|\d{1,5})\s*(여\s*)?명(?:\s*(내외|정도|안팎|가량|규모))?/g
const ENGLISH_COUNT =
  /\b(about|approximately|approx\.?|around|some|up to|c\.)?\s*(\d{1,3}(?:,\d{3})+|\d{1,5})\+?\s+(?:[a-z]+ ){0,2}?(?:people|persons|participants|attendees|delegates|guests|pax|experts|members)\b/gi

interface Count {
  readonly value: number
  readonly approximate: boolean
  readonly total: boolean
}

const countsOf = (text: string): Count[] => [
  ...[...text.matchAll(KOREAN_COUNT)].map(([, lead = '', digits = '', more, about]) => ({
    value: Number(digits.replaceAll(',', '')),
    approximate: more !== undefined || about !== undefined || lead.startsWith('약'),
    total: lead.startsWith('총'),
  })),
  ...[...text.matchAll(ENGLISH_COUNT)].map(([, lead, digits = '']) => ({
    value: Number(digits.replaceAll(',', '')),
    approximate: lead !== undefined,
    total: false,
  })),
]

/**
 * 참석자 규모 as stated: `40명 내외`, `16개국 130여명`, `총 25명`. Several counts without a total
 * (한국 5명, 영국 4명) are not added up: the draft does not say that they are all.
 */
export const readAttendance = (text: string): Packet['attendance'] => {
  const counts = countsOf(text)
  const stated = counts.find(({ total }) => total) ?? (counts.length === 1 ? counts[0] : undefined)
  return { stated: stated?.value ?? null, approximate: stated?.approximate ?? false, text }
}
