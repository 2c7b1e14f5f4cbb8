import { findDates } from '../../../../../shared/time/korean-date.ts'
import { isWeekdayAlone } from '../../../../../shared/time/weekday.ts'
import { closeUp, wordTable } from '../../lexicon/word-table.ts'
import { isOnlyWhen } from '../lines/no-row.ts'
import { isDitto } from '../seed.ts'
import { pureSpanOf } from '../times/row-span.ts'

export type ColumnRole =
  | 'time'
  | 'start'
  | 'end'
  | 'minutes'
  | 'content'
  | 'category'
  | 'remarks'
  | 'speakers'
  | 'place'
  | 'ordinal'
  | 'date'
  | 'track'
  | 'english'
  | 'none'

/** Heads of the columns of programme tables. */
const roleOfWord = wordTable<ColumnRole>([
  ['start', '시작 시작시간 개시 부터 start starttime from begin'],
  ['end', '종료 종료시간 끝 까지 end endtime to until finish'],
  ['minutes', '소요 소요시간 소요시간(분) 소요(분) 분 (분) 시간(분) 배정시간'],
  [
    'minutes',
    'duration dur dur. minute minutes min min. mins mins. length duration(min) duration(mins) duration(minutes) time(min) time(minutes) length(min) length(mins) length(minutes) min(s) allotted allottedtime timeallotted timeallocated minutesallotted',
  ],
  ['time', '시간 일시 시각 시간대 진행시간 예정시간 일정시간 시간계획'],
  ['time', 'time times timing timeslot timeframe when hour hours schedule clock clocktime localtime realtime timeofday'],
  ['date', '날짜 일자 월일 요일 일차 date day dates'],
  ['ordinal', '번호 연번 순번 순 no no. # num itemno itemno. item# cue cue# cueno cueno.'],
  [
    'speakers',
    '발표자 발표 연사 담당 담당자 진행 진행자 발표및토론 발언자 발제자 주관 발표자/토론자 주체 비고(발표자) 참석자 참석 주재 주재자',
  ],
  [
    'speakers',
    'speaker speakers presenter presenters presentedby lead leads chair facilitator responsible who moderator instructor instructors trainer trainers lecturer lecturers teacher tutor taughtby',
  ],
  ['speakers', 'speaker/presenter presenter/lead by'],
  ['place', '장소 회의실 위치 층 venue location place room where floor'],
  [
    'remarks',
    '비고 참고 참고사항 특이사항 준비사항 조치사항 협조 세부사항 경과 경과(분) 경과시간 누계 누계(분) 누적 누적(분) 누적시간 elapsed elapsed(min) elapsedtime cumulative runningtotal remark remarks note notes comment comments etc',
  ],
  [
    'content',
    '행사명 회의명 프로그램명 일정명 세션명 내용 주요내용 세부내용 프로그램 일정 행사내용 진행내용 세부일정 순서 진행순서 식순 주제 제목 활동 행사 세션',
  ],
  ['content', '과목 과목명 교과목 교과목명 강의 강의명 강좌 강좌명 교육내용 교육과목 발표주제 발표내용 안건 의제 일정내용 회의내용 추진내용'],
  [
    'content',
    'program programme agenda agendaitem activity activities session sessions event events item items topic topics',
  ],
  ['content', 'subject title description details content contents what programmeitem presentation itinerary action actions segment element'],
  ['english', '영문 영문명 영어 english'],
  ['category', '구분 분류 분야 부문 단계 category type part'],
])
/** `Time (KST)`, `시간(한국)`. */
const TIME_WITH_ZONE = /^(?:time|시간)\([가-힣a-z+\d]+\)$/
const TRACK_HEAD =
  /^(?:track|트랙|세션|session|room|hall|분과|회의실|제?\d+회의실|[a-z가-힣\d]?\s*(?:hall|room|track|세션|분과|홀|회의실|트랙)(?:\s*\([^()]{1,20}\))?|(?:track|트랙|세션|session|분과)\s*[a-z\d](?:\s*\([^()]{1,20}\))?|제?[12]?[장차]관님?$)/i

/** `Lecture Hall`, `Reading Room`, `대회의실`: of two and more such heads each is where a track meets. */
const NAMED_ROOM = /^\S.*\s(?:hall|room|auditorium|theat(?:re|er)|chapel|library|suite|studio|stage)$|^[가-힣\d]+\s?(?:홀|강당|강의실|세미나실|회의실|연회장)$/i

/** Words: a table of figures is no programme. */
const LETTERS = /[가-힣A-Za-z]{2}/
/** Rows that tell what the columns of a table without a head hold. */
const ROWS_LOOKED_AT = 60

/** What a head of a column names, or `null`. */
export const roleOfHead = (cell: string): ColumnRole | null => {
  // `Speaker(s)`: one or several.
  const word = closeUp(cell).replace(/[*_]+/g, '').replace(/(?<=[a-z])\(s\)$/i, 's')
  return roleOfWord(word) ?? (TIME_WITH_ZONE.test(word) ? 'time' : null) ?? headOfTwo(cell) ?? headByEnd(cell) ?? headBeforeBracket(cell)
}

/** `비고(사회자 멘트)`, `발표자(소속)`: what the bracket adds is no other head. Behind the name of a track it tells which. */
const headBeforeBracket = (cell: string): ColumnRole | null => {
  const [, word] = /^(\S.*?)\s?\([가-힣·,/ ]{1,12}\)$/.exec(cell.trim()) ?? []
  const role = word === undefined || TRACK_HEAD.test(word) ? null : roleOfWord(closeUp(word))
  return role === 'remarks' || role === 'speakers' || role === 'content' ? role : null
}

/** `Time 시간`, `내용 / Programme`: a head in two languages. */
const headOfTwo = (cell: string): ColumnRole | null => {
  const [latin, korean] = [cell.replace(/[가-힣]+/g, ' '), cell.replace(/[A-Za-z]+/g, ' ')].map((part) => part.replace(/[\s/|()·]+/g, ' ').trim())
  return latin && korean ? roleOfWord(latin) ?? roleOfWord(korean) : null
}

/** `상세 일정`, `세션 내용`, `Talk title`: what the last word of a head of a few says. */
const BY_END: readonly (readonly [ColumnRole, RegExp])[] = [
  ['content', /^[가-힣·/ ]{1,8}(?:일정|내용|프로그램|세션명|행사명|순서|주제|제목|과목|강의명)$|^(?:[a-z]+ ){1,2}(?:title|topic|activity|agenda|programme|program|description|item|session)$/i],
  ['speakers', /^[가-힣·/ ]{1,6}(?:발표자|연사|강사|담당자|진행자|발언자)$|^(?:강사|강연자|사회자)$|^(?:[a-z]+ ){1,2}(?:speakers?|presenters?|chair|lecturer)$/i],
  ['minutes', /^(?:[a-z]+ ){1,2}duration$/i],
  ['place', /^[가-힣·/ ]{1,6}(?:장소|회의실)$|^(?:[a-z]+ ){1,2}(?:venue|location|room)$/i],
]

const headByEnd = (cell: string): ColumnRole | null => {
  const text = cell.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim()
  // `시간 내용`: two heads that ran together.
  const isSeveral = text.split(' ').slice(0, -1).some((word) => (roleOfWord(word) ?? 'content') !== 'content')
  return text.length > 24 || isSeveral ? null : (BY_END.find(([, pattern]) => pattern.test(text))?.[0] ?? null)
}

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length

/** PDT | EDT | KST: the same times in several zones. */
const ZONE_HEAD = /^(?:(?:local )?time )?\(?(?:[A-Z]{1,4}T|GMT|UTC)(?:\s?[+-]\d{1,2})?\)?$/

/** How many heads name a zone and nothing else. */
export const countZones = (cells: readonly string[]): number => count(cells, (cell) => ZONE_HEAD.test(cell))

/** Of columns that tell the same times in several zones the first one counts; the others are remarks. */
const withZones = (cells: readonly string[], roles: (ColumnRole | null)[]): (ColumnRole | null)[] => {
  if (countZones(cells) < 2) return roles
  const first = roles.includes('time') ? -1 : cells.findIndex((cell) => ZONE_HEAD.test(cell))
  return roles.map((role, column) => (column === first ? 'time' : role === null && ZONE_HEAD.test(cells[column] ?? '') ? 'remarks' : role))
}

/** Roles of a head row, or `null` where the row is none. One cell that is a real value spoils a head. */
export const rolesOfHead = (cells: readonly string[]): ColumnRole[] | null => {
  const days = cells.filter((cell) => cell.length <= 30 && findDates(cell).length === 1 && pureSpanOf(cell) === null)
  if (days.length >= 2 && days.length >= cells.length - 1 && !cells.some((cell) => /\d{1,2}:\d{2}/.test(cell)))
    return cells.map((cell) => (days.includes(cell) ? 'track' : 'time'))
  const named = cells.map((cell) => (cell === '' ? 'none' : roleOfHead(cell)))
  const rooms = named.includes('content') ? [] : cells.filter((cell) => NAMED_ROOM.test(cell) && roleOfWord(closeUp(cell)) === null)
  const roles = withZones(cells, named.map((role, column) => (rooms.length >= 2 && rooms.includes(cells[column] ?? '') ? null : role)))
  const known = count(roles, (role) => role !== null && role !== 'none')
  const unknown = cells.filter((cell, column) => cell !== '' && roles[column] === null)
  // `MONDAY, MARCH 2 | TIME`: the day stands where the first of two heads would; behind the word it is its value.
  const dated = days.length === 1 && unknown.length === 1 && unknown[0] === days[0] && cells.indexOf(unknown[0] ?? '') < roles.indexOf('time')
  if (known < 2 && !(known === 1 && roles.includes('time') && (unknown.length >= 2 || dated))) return null
  if (unknown.some((cell) => pureSpanOf(cell) !== null || cell.length > 40)) return null
  const tracks =
    unknown.length >= 2 &&
    !roles.includes('content') &&
    (unknown.some((cell) => TRACK_HEAD.test(cell)) || known === 1 || rooms.length >= 2)
  return settle(roles.map((role) => role ?? (tracks ? 'track' : 'unknown')))
}

/** The first column of its own kind is the content where none is named so; a second one tells more about it. */
const settle = (roles: (ColumnRole | 'unknown')[]): ColumnRole[] => {
  const stand = (['unknown', 'category', 'speakers', 'place', 'remarks'] as const).find((role) =>
    roles.includes(role),
  )
  const named = roles.includes('content') || roles.includes('track') || stand === undefined
  const content = named ? roles.indexOf('content') : roles.indexOf(stand)
  return roles.map((role, column) => {
    if (column === content && !roles.includes('track')) return 'content'
    return role === 'unknown' || role === 'content' ? 'remarks' : role
  })
}

/** Roles of a table without a head, from what its columns hold; `null` where no column holds times. */
export const inferRoles = (all: readonly (readonly string[])[]): ColumnRole[] | null => {
  const rows = all.slice(0, ROWS_LOOKED_AT)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== ''),
  )
  const timed = columns.map((cells) => (holdsYears(cells) || holdsNumbers(cells) ? 0 : count(cells, (cell) => pureSpanOf(cell) !== null)))
  const isTimed = (column: number): boolean => (timed[column] ?? 0) >= 1 && (timed[column] ?? 0) * 2 > (columns[column]?.length ?? 0)
  const first = timed.findIndex((_, column) => isTimed(column))
  if (first < 0) return null
  const days = isTimed(first + 1) && holdsDays(rows, first)
  const time = days ? first + 1 : first
  if (!columns.some((cells, column) => column !== time && hasWords(cells))) return null
  const roles: ColumnRole[] = columns.map(() => 'none')
  roles[time] = columns[time]?.every((cell) => (pureSpanOf(cell)?.start ?? pureSpanOf(cell)?.end ?? null) === null)
    ? 'minutes'
    : 'time'
  if (
    timed.slice(time + 1).some((times, offset) => times > 0 && times * 2 > (columns[time + 1 + offset]?.length ?? 0))
  )
    assignSecondTime(roles, time, columns)
  const wordy = wordsBesideTimes(rows, time)
  columns.forEach((cells, column) => {
    // `:` or `-` between time and words only parts them.
    if (roles[column] !== 'none' || cells.every((cell) => !/[\p{L}\d]/u.test(cell))) return
    if (cells.every((cell) => /^\d{1,3}[.)]?$/.test(cell))) roles[column] = 'ordinal'
    else if (column < time && ((days && column === first) || tellDays(cells)))
      roles[column] = 'date'
    else if (!roles.includes('content') && (wordy[column] ?? 0) * 2 >= Math.max(...wordy)) roles[column] = 'content'
    else
      roles[column] =
        column === roles.indexOf('content') + 1 && isTranslation(columns[column - 1] ?? [], cells)
          ? 'english'
          : 'remarks'
  })
  return roles
}

/** Dates below each other, or the sign of the one above. */
const tellDays = (cells: readonly string[]): boolean => {
  const stated = cells.filter((cell) => !isDitto(cell))
  return stated.length > 0 && stated.every((cell) => findDates(cell, { bare: true }).length > 0)
}

const DAY_AND_MONTH = /^\d{1,2}\.\d{1,2}\.?$/
/** `16.04 | 6.00~6.30pm | Arrival` above `| 6.30~7.30pm | Lecture`: two figures and a dot beside an hour, where most rows have the hour alone, are a day. */
const holdsDays = (rows: readonly (readonly string[])[], column: number): boolean => {
  const filled = rows.filter((cells) => (cells[column] ?? '') !== '')
  return filled.length * 2 < rows.length && filled.every((cells) => DAY_AND_MONTH.test(cells[column] ?? '') && pureSpanOf(cells[column + 1] ?? '') !== null)
}

/** How many of the rows that have a time have words in each column: one line set in below a row makes none. */
const wordsBesideTimes = (rows: readonly (readonly string[])[], time: number): number[] => {
  const timed = rows.filter((cells) => pureSpanOf(cells[time] ?? '') !== null)
  return Array.from({ length: Math.max(0, ...rows.map((cells) => cells.length)) }, (_, column) => (column === time ? 0 : count(timed.map((cells) => cells[column] ?? ''), (cell) => LETTERS.test(cell))))
}

/** Korean words, and beside them Latin ones in nearly every row: the same in English. */
const isTranslation = (korean: readonly string[], cells: readonly string[]): boolean =>
  cells.length >= 3 &&
  cells.length * 10 >= korean.length * 8 &&
  cells.every((cell) => /[A-Za-z]{3}/.test(cell) && !/[가-힣]/.test(cell)) &&
  count(korean, (cell) => /[가-힣]/.test(cell)) * 10 >= korean.length * 8

const YEARS = /^(?:19|20)\d\d(?:\s*[-–—~]\s*(?:(?:19|20)\d\d|present|now|today|현재)?)?$/i

/** `2015 - 2019`, `2023 - present` below each other: years of a life, though each could be an evening's hour. */
const holdsYears = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => YEARS.test(cell)) &&
  cells.some((cell) => /[a-z현]/i.test(cell) || [...cell.matchAll(/\d\d(\d\d)/g)].some(([, last]) => Number(last) % 5 !== 0))

const NUMBER_OF_FOUR = /^[1-9]\d{3}$/
/** `2101` ↵ `2103` ↵ `2104`: telephones or rooms, though each could be an evening's hour; hours end in a five or a nought. */
const holdsNumbers = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => NUMBER_OF_FOUR.test(cell)) && count(cells, (cell) => /[1-46-9]$/.test(cell)) * 2 > cells.length

/** `Wednesday 10 November`, `Fri`, `11월 10일(수)`: a day and nothing done on it. */
const isDay = (cell: string): boolean => isWeekdayAlone(cell) || isOnlyWhen(cell)

/** `Thursday 11 November | 07:30 - 18:00` are hours of a house, and no programme. */
const hasWords = (cells: readonly string[]): boolean =>
  cells.length > 0 && count(cells, (cell) => LETTERS.test(cell) && pureSpanOf(cell) === null) * 2 > cells.length && !cells.every(isDay)

/** Two columns of single times are start and end; a column of lengths beside a column of times is the minutes. `-` in one of them is none. */
const assignSecondTime = (roles: ColumnRole[], time: number, all: readonly (readonly string[])[]): void => {
  const columns = all.map((cells) => cells.filter((cell) => /[\p{L}\d]/u.test(cell)))
  const second = columns.findIndex(
    (cells, column) => column > time && cells.length > 0 && cells.every((cell) => pureSpanOf(cell) !== null),
  )
  if (second < 0) return
  const lengths = (columns[second] ?? []).every((cell) => pureSpanOf(cell)?.start === null)
  if (lengths) roles[second] = 'minutes'
  else if (second === time + 1) {
    roles[time] = 'start'
    roles[second] = 'end'
  }
}
