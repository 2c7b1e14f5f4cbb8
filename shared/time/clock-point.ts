import { type Meridiem, readTimeHead, readTimeTail, type TimeHead, type TimeTail } from './time-affixes.ts'
import { readZoneAfter } from './zone-mark.ts'

/** One clock time as it stands in a text, before its neighbours are looked at. */
export interface ClockPoint {
  /** Offsets in UTF-16 units, `[start, end)`, with 오전, PM, 경, 익일. */
  readonly start: number
  readonly end: number
  /** As stated: 9 of `오후 9시`, 24 of `24:00`. */
  readonly hour: number
  readonly minute: number
  readonly meridiem: Meridiem | null
  /** 익일, (+1). */
  readonly nextDay: boolean
  /** 경, 약. */
  readonly approximate: boolean
  readonly kind: PointKind
  /** A clock time whatever stands beside it; `09.10`, `0910` and `9` alone are not. */
  readonly sure: boolean
  /** `9:05`, `9시`: one digit, as those write who count to twelve. */
  readonly shortHour: boolean
  /** `2:15- PM`: a dash and no end. */
  readonly dashed: boolean
}

type PointKind = 'colon' | 'hangul' | 'word' | 'dotted' | 'compact' | 'hour'

const FREE = '(?<!\\d)(?<!\\d[.:：,/])'
/** What follows a number that goes on, or is a share: no clock time, not even with a colon. A number after a space is another. */
const GOES_ON = '(?!\\d|[:：.,]\\d| ?%)'
/** Counting words behind a number (`4.30점`, `1200명`). A word that only begins like one is none: `0900 개회`, `09.00 만찬`. */
const COUNTED = `${GOES_ON}(?! ?[명개건점억만원배](?:이|의|은|을|과|로|에|씩|당)?(?![가-힣]))`
/** 시 of something else than the hour. */
const OTHER_SI = '간|도(?!착)|군|[·ㆍ・]|리즈|그마|즌|점|작|민|집|의회| ?방향'
const HALF = '반(?=$|[^가-힣]|에|부터|까지|경|쯤)'
const PHONE_BEFORE = /(?:tel|fax|전화|팩스|내선|문의|☎|☏)[^\d\n]{0,6}$/i
const RATIO_BEFORE = /(?:비율|비중|축척|대비|ratio|scale)[ :：=]{0,4}$/i
const LONGEST_HINT = 14
const LAST_HOUR = 47

const HOUR = '(?<h>\\d{1,2})'
const MINUTE = '(?<m>\\d{2})'
/** `10 : 30`, or `10: 30분`, `10: 30 pm` where what follows shows that it is one. */
const COLON = '(?:[:：]| [:：] | ?[:：] (?=\\d\\d ?(?:분|[~∼〜～-]|[AaPp]\\.?[Mm](?![A-Za-z]))))'
const PART_OF_HOUR = `(?: ?(?:(?<m>\\d{1,2}) ?분(?![과의야기간])|(?<half>${HALF})))?`
/** `10 : 30분`; what only begins so is none: `16:00 분과 토의`, `10:00 분임토의`. */
const MINUTE_WORD = '(?: ?분(?![가-힣])| ?분(?=부터|까지|에|경|쯤))?'
/** A bare 4-digit number: not a model number, not the middle of a phone number, not a year. */
const NO_LABEL = '(?<![A-Za-z]|(?<!\\d)\\d{1,3}-)'

/** Forms in order of trust: of two at the same place the first one counts. */
const FORMS: readonly { kind: PointKind; pattern: RegExp }[] = [
  { kind: 'word', pattern: /(?<![가-힣A-Za-z\d])(?:12(?:[.:]00)? )?(?<word>정오|자정|noon|midnight)(?![A-Za-z])/gi },
  { kind: 'colon', pattern: new RegExp(`${FREE}${HOUR}${COLON}${MINUTE}(?:[:：]\\d{2})?${MINUTE_WORD}${GOES_ON}`, 'g') },
  { kind: 'hangul', pattern: new RegExp(`${FREE}(?<!제)${HOUR} ?시(?!${OTHER_SI})${PART_OF_HOUR}`, 'g') },
  { kind: 'colon', pattern: new RegExp(`${FREE}${HOUR}[hH]${MINUTE}(?!\\d| ?m)`, 'g') },
  // `10h – Keynote` at the head of a line.
  { kind: 'colon', pattern: new RegExp(`(?<=^[\\s*•·-]*)${HOUR}h(?=\\s*[:–—-]\\s+\\p{L}|\\s+\\p{Lu}\\p{Ll})`, 'gu') },
  // 12h – 13h30: an hour alone only beside another.
  { kind: 'colon', pattern: new RegExp(`${FREE}${HOUR}[hH](?= ?[-–—~∼] ?\\d{1,2}[hH])`, 'g') },
  { kind: 'colon', pattern: new RegExp(`(?<=\\d[hH](?:\\d\\d)? ?[-–—~∼] ?)${HOUR}[hH](?![A-Za-z\\d])`, 'g') },
  { kind: 'dotted', pattern: new RegExp(`${FREE}(?<![vV$€£₩])${HOUR}\\.${MINUTE}${COUNTED}`, 'g') },
  { kind: 'compact', pattern: new RegExp(`${FREE}${NO_LABEL}(?<h>\\d{2})${MINUTE}(?![년/]|-\\d{4}-| \\d)${COUNTED}`, 'g') },
  { kind: 'hour', pattern: new RegExp(`${FREE}${HOUR}(?![\\d.:：])`, 'g') },
]

/** All places of `text` that may be a clock time, in order and apart from each other. */
export const findClockPoints = (text: string): ClockPoint[] => {
  const found: ClockPoint[] = []
  for (const { kind, match } of candidates(text)) {
    const last = found.at(-1)
    if (last && match.index < last.end) continue
    const point = pointOf(text, kind, match)
    if (point) found.push(point)
  }
  return found
}

const candidates = (text: string): { kind: PointKind; match: RegExpExecArray }[] =>
  FORMS.flatMap(({ kind, pattern }) => [...text.matchAll(pattern)].map(match => ({ kind, match })))
    .toSorted((a, b) => a.match.index - b.match.index)

const pointOf = (text: string, kind: PointKind, match: RegExpExecArray): ClockPoint | null => {
  const { h, m, half, word } = match.groups ?? {}
  const hour = word === undefined ? Number(h) : hourOfWord(word)
  const minute = half === undefined ? Number(m ?? 0) : 30
  if (minute > 59 || hour > LAST_HOUR) return null
  const before = text.slice(Math.max(0, match.index - LONGEST_HINT), match.index)
  if ((kind === 'compact' && PHONE_BEFORE.test(before)) || (kind === 'colon' && RATIO_BEFORE.test(before))) return null
  const end = match.index + match[0].length
  const head = readTimeHead(text, match.index, hour)
  const tail = readTimeTail(text, end)
  return {
    start: head.start,
    end: tail.end,
    hour: head.hour,
    minute,
    meridiem: tail.meridiem ?? head.meridiem,
    nextDay: head.nextDay || tail.nextDay,
    approximate: head.approximate || tail.approximate,
    kind,
    sure: isSure(kind, head, tail) || (kind === 'compact' && readZoneAfter(text, end) !== null),
    shortHour: h?.length === 1,
    dashed: tail.dashed,
  }
}

const isSure = (kind: PointKind, head: TimeHead, tail: TimeTail): boolean => {
  switch (kind) {
    case 'word':
    case 'colon':
    case 'hangul':
      return true
    case 'dotted':
    case 'compact':
      return tail.hoursSign || tail.meridiem !== null || head.meridiem !== null
    case 'hour':
      return tail.meridiem !== null
    default:
      return kind satisfies never
  }
}

const hourOfWord = (word: string): number => (/정오|noon/i.test(word) ? 12 : 24)
