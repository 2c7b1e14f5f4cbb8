import { wordTable } from '../lexicon/word-table.ts'
import { splitMarker } from './marker.ts'

export type FieldLabel =
  | 'title'
  | 'purpose'
  | 'when'
  | 'when-where'
  | 'where'
  | 'starts'
  | 'ends'
  | 'attendees'
  | 'summary'
  | 'theme'
  | 'interpretation'
  | 'dress'
  | 'access'
  | 'responsible'
  | 'as-of'
  | 'host'
  | 'chair'
  | 'where-en'
  | 'participation'
  | 'disclosure'

/** Labels of the overview, in both languages. `/` stands for every sign between two of them (일시/장소, 일시·장소). */
const fieldOfWord = wordTable<FieldLabel>([
  [
    'when-where',
    '일시/장소 일시및장소 일시와장소 일시장소 일정/장소 일정및장소 시간/장소 기간/장소 기간및장소',
    '행사 회의',
  ],
  ['when-where', 'time/place timeandplace time&place date/venue date/place date&venue dateandvenue dateandplace time/venue timeandplace timeandvenue'],
  ['when-where', 'when/where whenandwhere when&where dateandlocation date/location'],
  ['when', '일시 일자 기간 날짜 시각 개최일 때 회기', '행사 회의 개최 방문 면담 오찬 만찬 대회 축제 공연 점검 시찰 토론회 간담회 기념식 출장 훈련 교육'],
  ['when', '행사일 방문일 방한기간 방일기간 체류기간 행사기간'],
  ['when', 'date dates time when day meetingdate eventdate dateandtime date&time date/time'],
  ['starts', 'starttime startingtime 시작시간 시작시각 개시시각 시작일시'],
  ['ends', 'endtime endingtime finishtime 종료시간 종료시각 종료일시'],
  ['where', '장소 회의실 개최지 곳', '행사 회의 개최 면담 오찬 만찬 대회 축제 공연 모임 방문 점검 시찰 토론회 간담회 기념식 훈련 교육'],
  ['where', '출장지 방문지 출장국 방문국 대상지 점검지 시찰지'],
  ['where', 'venue place location where room meetingroom'],
  ['title', '명칭 명 제목 건명', '행사 회의 면담 사업 일정 과제 대회 축제 공연 포럼'],
  ['title', 'title event meeting subject nameofevent eventname meetingtitle eventtitle conference'],
  ['purpose', '목적 취지 배경및목적', '행사 회의 면담 방문 추진 개최 출장 점검 시찰'],
  ['purpose', 'purpose objective objectives aim aims goal'],
  [
    'attendees',
    '참석자 참석 참석대상 참가자 참석인원 참가대상 참석자규모 참석규모 규모 참석인사 대상 참석범위 인원',
    '주요 예상',
  ],
  ['attendees', '방문자 방문단 출장자 출장인원 점검자 시찰자 수행 participants attendees attendance audience expectedattendance present'],
  ['summary', '방식', '회의 행사 진행 개최 운영 보고'],
  ['summary', '내용', '행사 회의 논의 면담 주요 핵심'],
  ['summary', 'summary content contents format'],
  ['theme', '주제 슬로건', '행사 회의 대'],
  ['theme', 'theme topic slogan'],
  ['interpretation', '통역 통역방식 통역방법 통역언어 언어 사용언어 진행언어 회의언어'],
  ['interpretation', 'interpretation interpreting language languages workinglanguage workinglanguages'],
  ['dress', '복장 드레스코드 dress dresscode attire'],
  ['access', '공개 공개여부 공개범위 회의공개범위 언론공개 언론공개여부 취재 취재여부 공개구분'],
  ['access', 'media access accesstothemeeting pressaccess mediaaccess presscoverage mediacoverage'],
  ['responsible', '담당 담당자 담당부서 문의 문의처 연락처 주무부서 소관부서'],
  ['responsible', 'contact contacts pointofcontact contactperson poc responsible'],
  ['as-of', '기준 기준시각 기준일시 작성 작성일 작성일시 작성기준 asof lastupdated'],
  ['host', '주최 주관 주최주관 주최및주관 주최/주관 후원 공동주최'],
  ['host', 'host hosts hostedby organiser organisers organizer organizers organisedby organizedby sponsor sponsors'],
  ['where-en', '영문장소 venueinenglish'],
  ['participation', '참석구분 참석여부 차관참석 제1차관참석 제2차관참석 장관참석 차관참석여부 장관참석여부 participation'],
  [
    'disclosure',
    '문서공개구분 disclosure documentdisclosure disclosureofdocument disclosureofthedocument disclosureofpaper disclosureofthepaper',
  ],
  ['chair', '주재 좌장 사회 진행 의장 위원장 주재자 사회자'],
  ['chair', 'chair chairs co-chair co-chairs cochairs rapporteur rapporteurs chairperson chairman moderator presider presiding facilitator emcee mc'],
])

/** `일시2026. 5. 19.(화) 15:00` ↵ `장소구미 한빛체육관`: labels that a page set apart by their colour only. */
const GLUED_WHEN = /^(?:(?:행사|개최)?일시|일자|날짜|기간) ?(?=['’‘]?\d{2,4} ?[.년/-] ?\d)/
const GLUED = /^((?:행사|개최)?장소|참석인원|참석대상|주최|주관|주제)(?!(?:[는은을를이가의와과로도]|에서?)\s|[:： ])(\S.+)$/s

/** Does the line glue a 일시 to its value? Then the lines beside it may do so with theirs. */
export const isGluedWhen = (text: string): boolean => GLUED_WHEN.test(splitMarker(text).rest)

/** The field of a line whose label runs into its value, on a page that does so. */
export const gluedLabelOf = (text: string): Labelled | null => {
  const [, label = '', value = ''] = GLUED.exec(splitMarker(text).rest) ?? []
  const field = label === '' ? null : fieldOf(label)
  return field && { field, label, value: value.trim() }
}

export interface Labelled {
  readonly field: FieldLabel
  /** As printed. */
  readonly label: string
  readonly value: string
}

const FORMS: readonly RegExp[] = [
  /^[([【〔<［]\s*([^()[\]【】〔〕<>［］]{1,24}?)\s*[)\]】〕>］]\s*[:：]?\s*(.*)$/s,
  /^([^:：()]{1,28}?)\s*[:：]\s*(.*)$/s,
  /^(\S(?:[^:：]{0,20}\S)?) {2,}(.+)$/s,
  // `일시2022. 5. 17.`: a page whose label was set apart by its colour only.
  /^((?:행사|개최)?일시|일자|날짜|기간) ?(?=['’‘]?\d{2,4} ?[.년/-] ?\d)(.+)$/s,
  // `일  시 2026년 …`, `장  소 대회의실`: drawn out over two columns it is a label, whatever follows it.
  /^(일 {1,6}시(?= +['’‘]?\d)|장 {1,6}소) +(\S.+)$/s,
  // `Start time – 15:00`.
  /^((?:start|end|finish)(?:ing)? time)\s*[–—-]\s*(\d.*)$/is,
]

const fieldOf = (label: string): FieldLabel | null =>
  fieldOfWord(label.replace(/[·ㆍ]/g, '/').replace(/\(s\)$/, 's')) ?? fieldOfWord(label.replace(/[·ㆍ]/g, '')) ?? fieldOfTwo(label) ?? fieldOfBoth(label)

/** `일시 / Date`, `Venue 장소`: a label in two languages. */
const fieldOfTwo = (label: string): FieldLabel | null => {
  const [first = '', second = '', ...more] = label.split(/\s*[/|]\s*|(?<=[A-Za-z])\s+(?=[가-힣])|(?<=[가-힣])\s+(?=[A-Za-z])/)
  const isTwo = more.length === 0 && second !== '' && /[가-힣]/.test(first) !== /[가-힣]/.test(second)
  return isTwo ? fieldOfWord(first) ?? fieldOfWord(second) : null
}

/** `기간/지역`, `일시 및 방문지`: when and where in one. */
const fieldOfBoth = (label: string): FieldLabel | null => {
  const [first = '', second = '', ...more] = label.split(/\s*[/·ㆍ&]\s*|\s+(?:및|and)\s+/)
  return more.length === 0 && fieldOfWord(first) === 'when' && (second === '지역' || fieldOfWord(second) === 'where') ? 'when-where' : null
}

/** Any `(label) text` or `label: text`, known or not. */
export const splitLabel = (text: string): { label: string; value: string } | null => {
  const body = splitMarker(text).rest
  for (const form of FORMS.slice(0, 2)) {
    const match = form.exec(body)
    if (match) return { label: match[1] ?? '', value: (match[2] ?? '').trim() }
  }
  return null
}

/** `Start: 23 Mar 2027 07:55 GMT`: the hour of the meeting, with its day; `Start: 9:00` alone may be a row. */
const START_OR_END = /^(start|end)s?\s*[:：]\s*(?=(?:\p{L}{3,9},? )?(?:\d{1,2} [A-Z][a-z]{2,8}\.?,? 20\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}, 20\d\d|20\d\d-\d{2}-\d{2})\D{1,4}\d)(.*)$/isu

/** `지역 : 강원 강릉시`: where a journey leads. Only with a colon, for tables of figures have the word as a head. */
const AREA = /^((?:(?:방문|출장|점검|시찰)\s?)?지역)\s*[:：]\s*(\S.*)$/s

/** `시간 : 10:00 - 17:00` beside `일자 : …`: the hours of the whole. Only with a colon before an hour, for columns have the word as a head; what is so every day is none. */
const HOURS = /^((?:행사|개최|회의|진행)?\s?시\s?간)\s*[:：]\s*(?!.*(?:매일|매주|평일|주말|요일|휴[관무]))(?=(?:오[전후]\s?)?\d{1,2}(?:[:시]))(.+)$/s

/** The overview field that a line states: `(일시/장소) …`, `장소 : …`, `Venue: …`, or a row of two cells. */
export const labelledOf = (text: string, cells: readonly string[] | null = null): Labelled | null => {
  if (cells) {
    const filled = cells.filter((cell) => cell !== '')
    const [label, ...values] = filled
    const field =
      label === undefined || values.length === 0 ? null : fieldOf(splitMarker(label).rest.replace(/[:：]\s*$/, ''))
    return field && label
      ? { field, label, value: values.join('  ').replace(/^[:：]\s*/, '') }
      : labelledOf(filled.join('  '))
  }
  const body = splitMarker(text).rest
  const [, edge, moment] = START_OR_END.exec(body) ?? []
  if (edge !== undefined && moment !== undefined) return { field: /^s/i.test(edge) ? 'starts' : 'ends', label: edge, value: moment.trim() }
  for (const form of FORMS) {
    const match = form.exec(body)
    const field = match ? fieldOf(match[1] ?? '') : null
    if (match && field) return { field, label: match[1] ?? '', value: (match[2] ?? '').trim() }
  }
  const [, named, hours] = HOURS.exec(body) ?? []
  if (named !== undefined && hours !== undefined) return { field: 'when', label: named, value: hours.trim() }
  const [, area, where] = AREA.exec(body) ?? []
  return area !== undefined && where !== undefined ? { field: 'where', label: area, value: where.trim() } : null
}

/** A line that is a label and nothing else; its value stands on the next line. */
export const loneLabelOf = (text: string): Labelled | null => {
  const label = splitMarker(text).rest.replace(/[\s:：]+$/, '')
  const field = label.length <= 24 ? fieldOf(label) : null
  return field && { field, label, value: '' }
}
