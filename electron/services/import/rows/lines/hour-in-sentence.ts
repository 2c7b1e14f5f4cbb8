import type { TimeMatch } from '../../../../../shared/time/korean-time.ts'
import { isClock } from '../times/row-span.ts'

/** `10시에는`, `3pm is tight`: what ties an hour at the head of a line to the sentence behind it. */
const TIED = /^(?:은|는|이|가|를|에|에는|께|까지는?|이후|이전)\s/
/** `4시 전에 보내드리겠습니다`, `11시 이후면 됩니다`: the same with or without a space. */
const BEFORE_OR_AFTER = /^(?:이?전(?:에|까지)(?:는|도)?|이후면|넘어서?)\s|^(?:is|are|was|works|suits|sounds|would|then,)\s/

/** The words behind an hour that make it a part of a sentence, '' where none do; `apart`: a space stands before them. */
export const goesOnBehindHour = (said: string, apart: boolean): string => (apart ? null : TIED.exec(said))?.[0] ?? BEFORE_OR_AFTER.exec(said)?.[0] ?? ''

/** `영업시간(09:00~16:00) 내 이용`, `2회(10시, 16시)로 확대`: behind the bracket of an hour its sentence goes on. */
const GOES_ON_BEHIND = /^(?:(?:으?로|에(?:서|만|는|도)?|[은는이가을를과와의도만]|까지|부터|마다)(?=\s|$)|\s?(?:이?내|이?외|동안)(?:에|에서|에는|에만)?\s)/
const OPENS = /[([（［][^()[\]（）［］]*$/
const CLOSES = /^[^()[\]（）［］]*[)\]）］]/
/** What stands behind the bracket that holds an hour; '' where none does. */
const behindBracket = (body: string, { start, end, text }: TimeMatch): string => {
  const behind = body.slice(end)
  if (/^[([（［]/.test(text)) return behind
  return OPENS.test(body.slice(0, start)) && CLOSES.test(behind) ? behind.replace(CLOSES, '') : ''
}
/** `(10시, 16시)`, `(11:30~12:30, 12:30~13:30)`: hours, one after another, at which something is done again. */
const SEVERAL = /[(（](?:(?:오전|오후)?\s?\d{1,2}(?::\d{2}|시)(?:\s?[~∼–-]\s?\d{1,2}(?::\d{2}|시))?(?:\s?[,·]\s?|(?=[)）]))){2,}[)）]/
/** `평가회의(12. 8. 14:00)`, `펌프차 12대를 28일 20시까지`: behind words a day, and its hour. */
const DAY_BEHIND_WORDS = /\p{L}.*(?:(?<![\d.])\d{1,2}\.\s?\d{1,2}\.|(?<!\d)[0-3]?\d일)(?:\s?[(（][월화수목금토일][)）])?[\s,]*$/su

/** `방문은 오전(09:00~12:00) 비중이`, `3개 구 점심시간(12:00~13:00) 휴무`: among words a part of the day, and its hours. */
const PART_AMONG_WORDS = /\p{L}.*\s(?:오전|오후|야간|주간|심야|새벽|[가-힣]{2}시간대?)\s?[(（]?$/su
const isOfPart = (body: string, time: TimeMatch): boolean =>
  time.to !== null && PART_AMONG_WORDS.test(body.slice(0, time.start)) && /^\s?[가-힣]/.test(behindBracket(body, time))

/** `열람실 : 07:00~23:00 (겨울 08:00~22:00)`: what the hours are of, and other hours of it. */
const tellsOtherHours = (body: string, [first, ...others]: readonly TimeMatch[]): boolean =>
  first !== undefined && first.to !== null && /\p{L}\s?[:：]\s*$/u.test(body.slice(0, first.start)) && others.some(({ to }) => to !== null)

/** Are the hours of a line those of a sentence, of something that is done again and again, or of another day? */
export const isSpokenOf = (body: string, times: readonly TimeMatch[]): boolean => {
  const clocks = times.filter(isClock)
  return SEVERAL.test(body) || tellsOtherHours(body, clocks) ||
    clocks.some((time) => DAY_BEHIND_WORDS.test(body.slice(0, time.start)) || isOfPart(body, time) || GOES_ON_BEHIND.test(behindBracket(body, time)))
}
