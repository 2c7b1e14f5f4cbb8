import { namesPerson } from '../../fields/named-person.ts'
import { splitPeople } from '../../fields/split-people.ts'

/** `1부`, `Session 2:`, `Thematic block`, `라운드테이블 2`: names of blocks that hold rows. */
const BLOCK_NAME =
  /^(?:(?:session(?! (?:leader|chair|moderator|organi[sz]er|lead)s?\s*:)|part|panel(?!\s*[:：])|plenary|block|segment|keynote session|breakout|thematic (?:block|session|panel|cluster)|(?:round ?table|theme|track|module|cluster|strand) (?:[\dIVX]{1,4}|[A-Z])(?=\s*[.:：–—-]))\b[\s.:：–—-]*\S.{0,100}|세션\s*\S.{0,80}|제?\s*\d+\s*(?:부|세션|분과|주제)(?:\s|[:：.)(]|$).{0,80}|(?:패널\s?토[론의]|라운드\s?테이블|분과|트랙)\s*[\dA-Z가-하]{0,2}\s*[:：.].{1,80})$/i

/** `[1부] 개회식`, `<Session 2> Paying for it`: only the number of the block stands in a frame. */
const FRAMED_NUMBER = /^[<[【〔〈《(]\s?(제?\s?\d{1,2}\s?(?:부|세션|분과)|(?:session|part|세션|분과)\s?[\dIVX]{1,3})\s?[>\]】〕〉》)]\s*(?=\S)/i

/** Does a line name a block, whatever stands below it? */
export const isBlockName = (text: string): boolean => BLOCK_NAME.test(text.replace(FRAMED_NUMBER, '$1 '))

/** `Panel: Grids and their owners` right above rows; with people behind the colon it tells who sits on it. */
export const isPanelName = (text: string): boolean => {
  const [, words] = /^panel\s*[:：]\s*(\S.{3,100})$/i.exec(text) ?? []
  return words !== undefined && !splitPeople(words).some(namesPerson)
}

/** `<1부 : 개회식>`, `[ Opening ]`, `- 제2부 -`: a frame, or the same sign before and behind. */
const FRAMED = /^(?:<(.+)>|\[([^[\]]+)\]|【(.+)】|〔(.+)〕|〈(.+)〉|《(.+)》|([-–—=~*·]{1,5})\s(.+?)\s\7)$/

/** The name of a block without the signs around it. */
export const withoutFrame = (name: string): string => {
  const [, ...parts] = FRAMED.exec(name.trim()) ?? []
  return parts.findLast((part) => part !== undefined)?.trim() ?? name
}
