/** The numbers of a date as stated; what the text leaves out is `null`. */
export interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number
  /** The last day of `1-3 July`, `7월 1~3일`. */
  readonly lastDay: number | null
  /** Month of the last day, where it is another: `30 June – 2 July`. */
  readonly lastMonth?: number
}

export interface DateForm {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => DateParts
  /** What makes the form a date: nothing more, a weekday or the context (`sign`), a weekday in any case. */
  readonly needs: 'nothing' | 'sign' | 'weekday'
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const MONTH_NAMES = [
  'Jan(?:uary)?', 'Feb(?:ruary)?', 'Mar(?:ch)?', 'Apr(?:il)?', 'May', 'June?', 'July?', 'Aug(?:ust)?',
  'Sept?(?:ember)?', 'Oct(?:ober)?', 'Nov(?:ember)?', 'Dec(?:ember)?',
]
/** Capitalised or in capitals: `may 5` is seldom a date. */
const MONTH = `(${[...MONTH_NAMES, ...MONTH_NAMES.map(name => name.toUpperCase())].join('|')})`

const GAP = '[ \\t]*'
const TWO = '(\\d{2})'
const NUMBER = '(\\d{1,2})'
const YEAR = '((?:19|20)\\d{2})'
const APOSTROPHE = "['’‘`′ʼ´＇]"
const DASH = '[-–—~∼〜～]'
const TO = `${GAP}${DASH}${GAP}`
const THROUGH = `(?:${TO}|[ \\t]+(?:to|and|&)[ \\t]+)`
/** `Thursday 4, and Friday 5 June`: days that are told one by one. */
const AND_DAY = `(?:${TO}|,?[ \\t]+(?:to|and|&)[ \\t]+)`
/** The day of an English date, glued to its month perhaps: `8thSeptember`. */
const NTH = `${NUMBER}(?:(?: ?(?:st|nd|rd|th|ST|ND|RD|TH)|d)(?:\\b>?|(?=[A-Z][a-z])))?`
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,?[ \\t]+'
/** `Day 1 – 12 May`, `Day 1 May 12`: which day it is, before its date. `Labour Day 1 May 2027` is a date. */
const COUNTED_DAY = `(?<=\\b(?:Day|DAY)[ \\t])\\d(?:${TO}|[ \\t]+${MONTH.replace('(', '(?:')}\\.?[ \\t]+\\d{1,2}(?![\\d:]|\\.\\d))`
/** Not inside a longer number, a version, a clock time, and no count of days. */
const FREE = `(?<![\\d.:/])(?<!\\b[vV])(?!${COUNTED_DAY})`
/** The day is not followed by what makes it part of something else. */
const DAY_ENDS = '(?!:?\\d|[ \\t]?(?:주차|주간|주(?![가-힣])|째|분기|차))'
/** The closing dot, unless a dotted number follows at once. */
const CLOSE = `${GAP}(?:일(?!\\d)|\\.(?!${NUMBER.replace('(', '(?:')}\\.\\d))?`
const YEAR_AFTER = `(?:${GAP},?[ \\t]+${YEAR}\\b(?!:))?`

const form = (source: string, read: DateForm['read'], needs: DateForm['needs'] = 'nothing'): DateForm =>
  ({ pattern: new RegExp(source, 'g'), read, needs })

const parts = (year: number | null, month: number | null, day: number, lastDay: number | null = null): DateParts =>
  ({ year, month, day, lastDay })

const numberOf = (text: string | undefined): number => Number(text)
const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex(month => (name ?? '').toLowerCase().startsWith(month)) + 1
/** `26` is 2026: drafts of an office are of its own century. */
const century = (text: string | undefined): number => 2_000 + Number(text)

const yearOf = (full: string | undefined, short: string | undefined): number | null =>
  numberOrNull(full) ?? (short === undefined ? null : century(short))

/** Of forms that begin at the same place the first one wins. */
export const DATE_FORMS: readonly DateForm[] = [
  // 2026. 7. 1. · 2026년 7월 1일
  form(`${FREE}${YEAR}${GAP}[.년]${GAP}${NUMBER}${GAP}[.월]${GAP}${NUMBER}${DAY_ENDS}(?!~\\d{1,2}일)${CLOSE}`,
    m => parts(numberOf(m[1]), numberOf(m[2]), numberOf(m[3]))),
  // 2026-07-01 · 2026/7/1
  form(`${FREE}${YEAR}([-/])${NUMBER}\\2${NUMBER}(?![\\d/])`,
    m => parts(numberOf(m[1]), numberOf(m[3]), numberOf(m[4]))),
  // '26. 7. 1.
  form(`${APOSTROPHE}[ \\t]?${TWO}${GAP}[.년]${GAP}${NUMBER}${GAP}[.월]${GAP}${NUMBER}${DAY_ENDS}${CLOSE}`,
    m => parts(century(m[1]), numberOf(m[2]), numberOf(m[3]))),
  // 26.7.1.(수)
  form(`${FREE}${TWO}\\.${GAP}${NUMBER}\\.${GAP}${NUMBER}(?![\\d:]|\\.\\d)\\.?`,
    m => parts(century(m[1]), numberOf(m[2]), numberOf(m[3])), 'sign'),
  // 18.-19.06.2026 · 18.–19. 06. 2026
  form(`${FREE}${NUMBER}\\.${TO}${NUMBER}\\.${GAP}${NUMBER}\\.${GAP}${YEAR}(?!\\d)`,
    m => parts(numberOf(m[4]), numberOf(m[3]), numberOf(m[1]), numberOf(m[2]))),
  // 30.06.-02.07.2026
  form(`${FREE}${NUMBER}\\.${NUMBER}\\.${TO}${NUMBER}\\.${NUMBER}\\.${YEAR}(?!\\d)`,
    m => ({ ...parts(numberOf(m[5]), numberOf(m[2]), numberOf(m[1]), numberOf(m[3])), lastMonth: numberOf(m[4]) })),
  // 01.07.2026
  form(`${FREE}${NUMBER}\\.${NUMBER}\\.${YEAR}(?!\\d)`,
    m => parts(numberOf(m[3]), numberOf(m[2]), numberOf(m[1]))),
  // 2026년 7월 1~3일 · 7월 1일~3일
  form(`${FREE}(?:(?:${YEAR}|${APOSTROPHE}?${TWO})년${GAP})?${NUMBER}월${GAP}${NUMBER}일?${TO}${NUMBER}일`,
    m => parts(yearOf(m[1], m[2]), numberOf(m[3]), numberOf(m[4]), numberOf(m[5]))),
  // 7월 1일 · 26년 7월 1일
  form(`${FREE}(?:${TWO}년${GAP})?${NUMBER}${GAP}월${GAP}${NUMBER}${GAP}일(?!간|\\d)`,
    m => parts(yearOf(undefined, m[1]), numberOf(m[2]), numberOf(m[3]))),
  // 7. 1.(수)
  form(`${FREE}${NUMBER}\\.${GAP}${NUMBER}(?![\\d:%]|\\.\\d|${GAP}(?:억|만|조|배|점|명|원|퍼센트))\\.?`,
    m => parts(null, numberOf(m[1]), numberOf(m[2])), 'sign'),
  // 7/1(수)
  form(`${FREE}${NUMBER}/${NUMBER}(?![\\d/:%])`, m => parts(null, numberOf(m[1]), numberOf(m[2])), 'sign'),
  // 13/10 (Tue): where no month has the first number, the day stands first
  form(`${FREE}${NUMBER}/${NUMBER}(?![\\d/:%])`, m => parts(null, numberOf(m[2]), numberOf(m[1])), 'sign'),
  // 1일(수)
  form(`${FREE}${NUMBER}일(?!간|차|\\d)`, m => parts(null, null, numberOf(m[1])), 'weekday'),
  // 30 June – 2 July 2026 · Mon 29 June to Wed 1 July
  form(`${FREE}\\b${NTH}\\.?[ \\t]+${MONTH}\\.?${THROUGH}(?:${WEEKDAY})?${NTH}\\.?[ \\t]+${MONTH}\\b\\.?${YEAR_AFTER}`,
    m => ({ ...parts(numberOrNull(m[5]), monthOf(m[2]), numberOf(m[1]), numberOf(m[3])), lastMonth: monthOf(m[4]) })),
  // June 30 – July 2, 2026
  form(`\\b${MONTH}\\.?[ \\t]+${NTH}${THROUGH}(?:${WEEKDAY})?${MONTH}\\.?[ \\t]+${NTH}${DAY_ENDS}${YEAR_AFTER}`,
    m => ({ ...parts(numberOrNull(m[5]), monthOf(m[1]), numberOf(m[2]), numberOf(m[4])), lastMonth: monthOf(m[3]) })),
  // Sat 14 – Sun 15 November 2026 · Thursday 4, Friday 5, and Saturday 6 June
  form(`\\b${WEEKDAY}${NTH}(?:,[ \\t]+${WEEKDAY}${NTH.replace('(', '(?:')})*${AND_DAY}${WEEKDAY}${NTH}[ \\t]+${MONTH}\\b\\.?${YEAR_AFTER}`,
    m => parts(numberOrNull(m[4]), monthOf(m[3]), numberOf(m[1]), numberOrNull(m[2]))),
  // July 1 and 2, 2026
  form(`\\b${MONTH}\\.?[ \\t]+${NTH}[ \\t]+(?:and|&|to)[ \\t]+${NTH}(?=[ \\t]*(?:$|[),;\\]])|[ \\t]+${YEAR.replace('(', '(?:')}\\b(?!:))${YEAR_AFTER}`,
    m => parts(numberOrNull(m[4]), monthOf(m[1]), numberOf(m[2]), numberOf(m[3]))),
  // July 2, 2026 · July 1-3, 2026
  form(`\\b${MONTH}\\.?[ \\t]+${NTH}(?:${TO}${NTH})?${DAY_ENDS}${YEAR_AFTER}`,
    m => parts(numberOrNull(m[4]), monthOf(m[1]), numberOf(m[2]), numberOrNull(m[3]))),
  // 18. – 19. June 2026 · 18. and 19. June
  form(`${FREE}\\b${NUMBER}\\.${THROUGH}${NUMBER}\\.[ \\t]+${MONTH}\\b\\.?${YEAR_AFTER}`,
    m => parts(numberOrNull(m[4]), monthOf(m[3]), numberOf(m[1]), numberOf(m[2]))),
  // 18. June 2026
  form(`${FREE}\\b${NUMBER}\\.[ \\t]+${MONTH}\\b\\.?,?[ \\t]+${YEAR}\\b(?!:)`,
    m => parts(numberOf(m[3]), monthOf(m[2]), numberOf(m[1]))),
  // 2 July 2026 · 1-3 July · 1st to 3rd July · 1st of July
  form(`${FREE}\\b${NTH}(?:${THROUGH}${NTH})?(?:[ \\t]+of)?${GAP}${MONTH}\\b\\.?${YEAR_AFTER}`,
    m => parts(numberOrNull(m[4]), monthOf(m[3]), numberOf(m[1]), numberOrNull(m[2]))),
]

interface RangeEndParts extends Omit<DateParts, 'lastDay'> { readonly end: number; readonly needsWeekday: boolean }

const RANGE_END = new RegExp(
  `${GAP}(${DASH}|부터)${GAP}(?:(?:${YEAR}|${APOSTROPHE}${TWO})${GAP}[-.년]${GAP})?(?:${NUMBER}${GAP}[-./월]${GAP})?`
    + `${NUMBER}(?![\\d:시]|[ \\t]*:|\\.\\d)${GAP}(일(?:까지|(?!간))|\\.)?`,
  'y',
)

/** What follows the first date of a range at `at`: `~ 7. 3.`, `~3일`, `-2026. 7. 3.`; `null` where none does. */
export const readRangeEnd = (text: string, at: number): RangeEndParts | null => {
  RANGE_END.lastIndex = at
  const match = RANGE_END.exec(text)
  if (!match) return null
  const month = numberOrNull(match[4])
  const end = at + match[0].length
  // `(2026.10.19~23)`: a wave right between the two, and nothing behind them.
  const isClosed = match[6] === undefined && /^[~∼〜～]\d{1,2}$/.test(match[0]) && /^(?:[)\]）］]|$)/.test(text.slice(end))
  const isDay = isClosed || match[6]?.startsWith('일') || (match[6] === '.' && !/[-–—]/.test(match[1] ?? ''))
  return {
    year: yearOf(match[2], match[3]),
    month,
    day: numberOf(match[5]),
    end,
    // `(수) - 2. 안건` is the next item of a list, not the second day.
    needsWeekday: month === null && !isDay,
  }
}
