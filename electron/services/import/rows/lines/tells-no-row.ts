import { findTimes } from '../../../../../shared/time/korean-time.ts'
import type { Marked, MarkerKind } from '../../parse/marker.ts'
import { sectionNameOf } from '../../parse/section-name.ts'
import { isOtherClocks } from '../times/other-clocks.ts'
import { isClock } from '../times/row-span.ts'

/** `[김과장] [오후 3:12] …`, `2026. 11. 3. 오후 3:12, 김과장 : …`, `[03/11/2026, 15:12:01] Kim: …`: who wrote when in a chat. */
const CHAT = /^\[[^[\]]{1,30}\]\s*\[(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]|^\[?\d{1,4}[./]\s?\d{1,2}[./]\s?\d{1,4}\.?,?\s+(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?\s*[,-]?\s*[^:,]{1,30}\s?:\s/i
/** `(10시25분 개의)`: what the minutes of a council note between the words that were said. */
const NOTED = /^\(\s*(?:오전|오후)?\s?\d{1,2}\s?시\s?(?:\d{1,2}\s?분)?\s*(?:개[식의회]|(?:회의|감사|조사)?\s?중지|(?:계속\s?)?개의|속개|정회|산회|폐[회식])\s*\)$/
/** `- Australia, Canada, EU (15 min in all)`: the length of the row above, which these share. */
const IN_ALL = /^\s*[-–·•].*\((?:총|합계)?\s*\d+\s*(?:분|min(?:utes|s)?\.?)\s*(?:in all|in total|total)\)\s*$|^\s*[-–·•].*\((?:총|합계)\s*\d+\s*분\)\s*$/i
/** `(오후 3시까지)` alone: until when something is taken. */
const DEADLINE = /^[([（]?(?:오전|오후)?\s?\d{1,2}(?::\d{2}|시(?:\s?\d{1,2}분)?)까지[)\]）]?$/
/** `(bus leaves the hotel lobby at 13:30)`, `(15:00 Geneva / 23:00 Seoul)`: all of a line in one bracket, an hour among its words, says more of the row above. */
const IN_BRACKET = /^[(（［[][^()[\]（）［］]+[)）］\]]$/
const isAside = (text: string): boolean => {
  if (!IN_BRACKET.test(text)) return false
  const [time, ...others] = findTimes(text.slice(1, -1)).filter(isClock)
  return isOtherClocks(text) || (time !== undefined && others.length === 0 && time.to === null && time.start > 0)
}
/** More times than a row has, one after another: a timetable. */
const TIMETABLE = /(?:\d{1,2}:\d{2}\s+){2}\d{1,2}:\d{2}/
/** `(9/11(금) 16시 작성)`, `2026. 9. 1. 18:00 현재`: days and hours, and that the paper is of then. */
const WRITTEN_THEN = /^(?=[([（［]|.*\d[./월-]\s?\d.*\d\s?[시:])[([（［]?\s*\d[\d.,/:()\s년월일시분오전후화수목금토]*(?:작성|기준|현재|수정|게시|출력)\s*[)\]）］]?$/
/** `MARCH 19-0900-1230 HOURS` has its digits in the same groups. */
const PHONE = /\d{2,4}[-.)]\s?\d{3,4}[-.]\d{4}(?!\s?(?:hours|hrs)\b)|\+\d{1,3}(?:[ -]\d{1,4}){3,4}/i
/** What was done is told too, however exact its hours: `09:00부터 17:30까지 진행된 회의에는 … 참석하였음`. */
const PAST = /(?:하였|되었|[가-힣]었|[했였됐렸졌])(?:다|음|으며|고)[.。]?$/
/** `회의 순서 (총 90‘)`: the name of the paper and how long all of it takes. */
const PAPER_LENGTH = /(?:순서|식순|일정|시간표|agenda|programme|program|schedule)\s*[(（][^(),，;/]{0,8}\d+[^()]{0,8}[)）]\s*$/i

/** `1. Adoption of the agenda (5 min)`, `일정 안내 (5분)`: a step of the meeting that speaks of its agenda. */
const ON_AGENDA = /\b(?:adoption|approval|review|presentation|introduction|overview|discussion) (?:of|to)\b|채택|안내|소개|설명|보고/i
const isItemOfAgenda = (text: string, kind: MarkerKind | null): boolean => (kind === 'number' && !/총|합계|\btotal\b/i.test(text)) || ON_AGENDA.test(text)

/** `will begin at 0610GMT and …`: a sentence that began in the line above. `Positions must be taken before 7:00.`: a rule and its hour. */
const GOES_ON = /^(?:will|is|are|was|were|has|have|can|must|may|should|shall)\s/
const RULE = /^(?:[A-Z][a-z]+\s)(?:\S+\s){0,8}?(?:must|should|may|can|shall)\s.*\b(?:before|by|until|till|no later than)\s+\d\S*(?:\s?[ap]\.?m)?\.?$/

/** `◎ 오시는 길 : … 도보 3분`, `주차안내 : 2시간 무료`: a part of the paper that fills one line, and none of its programme. A last item may be called 기타. */
const isOtherPart = (text: string, kind: MarkerKind | null): boolean => {
  const [, label = ''] = /^([^:：]{2,12}?)\s*[:：]\s*\S/.exec(text) ?? []
  return kind !== 'number' && label !== '' && !label.startsWith('기타') && sectionNameOf(label)?.kind === 'other'
}

/** Does a line with an hour or a length tell anything but a row of a programme: a chat, a phone, a deadline, what was done, an aside? */
export const tellsNoRow = (text: string, { kind, rest }: Marked): boolean => {
  const whole = text.trim()
  return CHAT.test(whole) || NOTED.test(whole) || DEADLINE.test(whole) || WRITTEN_THEN.test(whole) || PAST.test(whole) || TIMETABLE.test(text) || IN_ALL.test(text) || PHONE.test(text) ||
    isAside(rest.trim()) || isOtherPart(rest.trim(), kind) || GOES_ON.test(whole) || RULE.test(whole) || (PAPER_LENGTH.test(text) && !isItemOfAgenda(text, kind))
}
