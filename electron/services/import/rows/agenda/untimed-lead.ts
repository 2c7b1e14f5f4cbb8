/** Words that stand where a time would: `종료 후  확대간부회의`, `종일  상황실 운영`, `TBC  Press point`. */
const WHOLE_DAY = /^(종일|상시|all day)(?:\s*\/\s+|[\s:：-]+)(?=\S)/i
/** `TBC`, `Time t.b.d.`, `hour to be confirmed`, `시간 미정`: that nobody knows yet when. */
const NOT_KNOWN = String.raw`(?:(?:the )?(?:time|hour)s? )?(?:t\.?b\.?[acd]\b\.?|to be (?:confirmed|determined|decided|announced|advised|fixed))|(?:the )?(?:time|hour) not (?:yet )?(?:known|fixed|confirmed)|(?:시간\s*)?미정|추후\s*(?:통보|확정)`
const UNTIMED_LEAD = new RegExp(String.raw`^((?:(?:(?:전체|본|상임위)?회의|행사|오찬|만찬|조찬|면담|접견|산회|폐회|정회|개회|표결|의결|국회|국무회의|보고)\s*){0,2}(?:종료|종료\s*(?:후|시|직후)|직후|이후|직전|후)|종료\s*후|종일|상시|수시|${NOT_KNOWN}|all day|throughout|afterwards|following|then)(?: {2,}|\s*[:：]\s*|\s+[-–/]\s+)(?=\S)`, 'i')

/** `Morning  Free`, `Evening - arrival in Almaty`, `p.m. Arrival of ministers`: the half of a day in the place of a time. */
const HALF_OF_DAY = /^(?:(오전|오후|저녁|morning|afternoon|evening)(?: {2,}| [-–—] )(?=\S)|([ap]\.m\.):?\s+(?=\p{L}))/iu
const LEAD_ALONE = new RegExp(String.raw`^[[(]?(?:하루\s?종일|종일|상시|수시|${NOT_KNOWN}|(?:all|full|whole) day|throughout)[\])]?\s*[:：|]?$`, 'i')

/** `All day` alone in its cell or line: words for a time, and nothing that is done in it. */
export const isUntimedLead = (text: string): boolean => LEAD_ALONE.test(text.trim())

/** `Following above`, `Immediately after the plenary`, `회의 종료 후` alone in the cell of a time. */
const AFTER_ALONE = /^(?:(?:immediately|directly|right|shortly|straight)\s+)?(?:following|after|upon|to follow)(?:\s+\S+){0,4}$|^(?:\S+\s){0,3}(?:종료|직)\s?(?:후|직후|시)$|^이어서?$/i

/** Words that fill the cell of a time, where it is known that they stand in one. */
export const isTimeInWords = (text: string): boolean => isUntimedLead(text) || (text.length <= 40 && AFTER_ALONE.test(text.trim()))

/** `기자재전시회(종일)`: the whole day, in brackets behind the words. */
const WHOLE_DAY_BEHIND = /^(\S.{0,60}?)\s*[(（](종일|all day)[)）]$/i

/** The words of a programme line whose place of a time is taken by words, or `null`. */
export const untimedLeadOf = (text: string): { lead: string; content: string } | null => {
  const behind = WHOLE_DAY_BEHIND.exec(text)
  if (behind) return { lead: behind[2] ?? '', content: behind[1] ?? '' }
  const match = UNTIMED_LEAD.exec(text) ?? WHOLE_DAY.exec(text) ?? HALF_OF_DAY.exec(text)
  return match ? { lead: match[1] ?? match[2] ?? '', content: text.slice(match[0].length) } : null
}
