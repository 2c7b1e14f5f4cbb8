import { message } from '../../../../shared/messages/catalogue.ts'
import { wordTable } from '../lexicon/word-table.ts'
import { isHeadInLine } from '../rows/tables/heads-run-together.ts'
import { splitMarker } from './marker.ts'

export type SectionKind =
  'overview' | 'schedule' | 'topics' | 'attendees' | 'bios' | 'talking-points' | 'qa' | 'background' | 'contact' | 'other'

/** Names of sections. Anything longer than a name is no heading. */
const kindOfWord = wordTable<SectionKind>([
  ['overview', '개요 개황', '행사 회의 면담 방문 간담회 협의회 포럼 행사및회의 오찬 만찬 출장 일정 사업 추진'],
  ['overview', '일반현황 ataglance'],
  ['overview', 'overview details information summary', 'event meeting visit'],
  [
    'schedule',
    '일정 일정표 시간표 진행 진행사항 시간계획 순서 프로그램 진행순서 진행계획 진행일정 식순 타임테이블 진행시간표 세부일정 행사일정 일정계획',
    '세부 상세 구체적인 주요 행사 회의 면담 방문 당일 진행 전체 금일 금주 주간 일일 공식 출장 현지 행사세부 시간대별 행사당일',
  ],
  ['schedule', '동선 이동동선 주요동선 방문동선 시찰동선 회순 의사일정 회의순서 세부진행계획 세부진행사항 세부진행 순서및시간 시나리오 진행시나리오 큐시트'],
  [
    'schedule',
    'agenda programme program schedule timetable itinerary orderofbusiness orderoftheday runofshow runningorder' +
      ' agendaandtimetable scheduleofevents programofevents programmeoftheday orderofproceedings orderofevents orderofceremony orderofservice',
    'provisional tentative draft final detailed daily meeting conference workshop event visit preliminary full indicative proposed approved revised updated annotated',
  ],
  [
    'topics',
    '내용 의제 안건 논의의제 논의내용 논의안건 논의사항 협의사항 토의사항 토의안건',
    '주요 논의 회의 중점 핵심',
  ],
  ['topics', 'topics discussionpoints issues itemsfordiscussion subjects', 'discussion key main'],
  [
    'attendees',
    '참석자 참석대상 참석인사 참석자명단 참가자 참석기관 대표단 대표단명단 명단 참석자현황 참석범위',
    '주요 회의 행사 세부 면담',
  ],
  ['attendees', 'participants attendees delegation delegates delegations attendance inattendance', 'listof'],
  ['bios', '약력 이력 프로필 인물정보 인물소개 약력사항', '주요 참석자 주요참석자 상대측 우리측 상대측인사 주요인사 면담인사 대표단 연사 발표자 인사 참고'],
  ['bios', 'biographies bios biographicalnotes profiles', 'participant participants speaker speakers short'],
  [
    'talking-points',
    '말씀자료 말씀요지 말씀참고자료 모두말씀 인사말씀 인사말씀자료 마무리말씀 발언요지 발언자료 말씀',
    '차관 차관님 장관 장관님 제1차관 제2차관 주요',
  ],
  ['talking-points', 'talkingpoints speakingnotes speakingpoints'],
  [
    'qa',
    '질의답변 질의답변자료 질의응답자료 질의및답변 질문및답변 질문답변 문답 쟁점및대응 쟁점대응 쟁점대응자료',
    '예상',
  ],
  ['qa', 'q&a q&as questionsandanswers', 'anticipated'],
  ['qa', '제기시대응'],
  ['background', '배경 목적 경과 배경및목적 경위 필요성 의의 기대효과 기대성과 추진경과 추진배경및경과', '추진'],
  ['background', 'background introduction purpose objective objectives aim aims scope context rationale'],
  ['contact', '담당 담당자 담당부서 문의 문의처 연락처 비상연락망 수행원 수행인원'],
  ['contact', 'contact contacts contactinformation enquiries inquiries forfurtherinformation contactus'],
  [
    'other',
    '참고 참고사항 참고자료 협조사항 협조요청사항 행정사항 기타 기타사항 붙임 향후계획 향후일정 추진일정 추진계획 준비사항 협조' +
      ' 유의사항 안내사항 유의사항안내 오시는길 좌석배치 좌석배치도 소요예산 예산 홍보계획 조치사항 행정협조사항 준비물 통역' +
      ' 사전준비 업무분장 역할분담 교통통제 교통안내 주차안내 휴관일 휴관안내',
  ],
  [
    'other',
    'note notes remarks annex logistics practicalinformation furtherinformation reference references transport' +
      ' transportation dresscode registration&fees fees housekeeping gettingthere parking roadclosures openinghours',
  ],
])

export interface SectionName {
  readonly kind: SectionKind
  /** The name as printed. */
  readonly name: string
  /** What follows it on the line: `※ 환영사 → 사진촬영`, `(안)`. */
  readonly tail: string
}

const MAX_NAME_LENGTH = 30
const FRAME = /^[<[【〔《「『([]\s*(.{1,40}?)\s*[>\]】〕》」』)\]]$/

const normalise = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s·ㆍ:：]+/g, '')
    .replace(/^[<[【〔「(]|[>\]】〕」)]$/g, '')

/** `Programme of the Visit`, `Agenda for the meeting`: of what it is. */
const OF_WHAT = /\s+(?:of|for) (?:the|this) (?:visit|meeting|event|conference|workshop|ceremony|session|seminar|forum|summit|trip|tour)$/i

const kindOf = (name: string): SectionKind | null => {
  const word = normalise(name.replace(OF_WHAT, ''))
  return word.length === 0 || word.length > MAX_NAME_LENGTH ? null : kindOfWord(word)
}

/** `붙임 1  행사 개요`, `[참고] 세부 일정`: a paper behind another opens with what it holds. */
const ANNEX = /^[[(<【]?\s*(?:붙임|참고|별첨|첨부)\s*\d{0,2}\s*(?:[\])>】.:：]\s*| {1,})(?=[가-힣])/

/** `□ 환영사`, `■ 차관님 축사`: the words of one speech. Only behind a sign of the first level: items of a programme have the same names. */
const SPEECH = /^(?:제[12]차관님?|차관님?|장관님?)?\s*(?:환영사|축사|건배사|개회사|폐회사|격려사|기념사|인사말)(?:\s*\((?:안|초안)\))?$/
const FIRST_LEVEL = /^[□■▣]$/
/** `□ Agenda items` of our own papers: what a meeting that is chaired decides on. Without the sign such words head programmes of others. */
const OWN_TOPICS = new RegExp(`^${message('en', 'book.topics.chaired')}$`, 'i')

/** A head may carry a note, a bracket or a colon after its name. */
const splitTail = (text: string): [string, string] => {
  const match = /^(.{1,40}?)\s*(?:(?=※)|(?=\([^()\d]{1,30}\)\s*$)|[:：]\s*$)(.*)$/s.exec(text)
  return match ? [match[1] ?? text, (match[2] ?? '').trim()] : [text, '']
}

/** `진행 순서 구 분 시 간 주 요 내 용`: the heads of the columns ran into the heading. */
const HEADS_BEHIND = /^(.{2,12}?)\s+(?:구\s?분\s+)?시\s?간\s+(?:소\s?요\s+)?(?:주\s?요\s?)?(?:세\s?부\s?)?내\s?용(?:\s+비\s?고)?$/

/** The section that a line opens, or `null` where it is no heading. Pass the text without table cells. */
export const sectionNameOf = (text: string): SectionName | null => {
  const { kind: sign, marker, rest } = splitMarker(text)
  // `○ [참고] 마무리말씀` is an item for reference, one of several: only a line without a bullet names an annex.
  const body = sign === 'bullet' ? rest.trim() : rest.trim().replace(ANNEX, '')
  if (body === '' || body.length > 80) return null
  if (FIRST_LEVEL.test(marker ?? '') && SPEECH.test(body)) return { kind: 'talking-points', name: body, tail: '' }
  if (FIRST_LEVEL.test(marker ?? '') && OWN_TOPICS.test(body)) return { kind: 'topics', name: body, tail: '' }
  const framed = FRAME.exec(body)?.[1]
  const [, ahead] = HEADS_BEHIND.exec(body) ?? []
  for (const [name, tail] of [[framed ?? ahead ?? body, ''] as const, splitTail(body)]) {
    const kind = kindOf(name)
    if (kind) return { kind, name: name.trim(), tail }
  }
  return isHeadInLine(body) ? { kind: 'schedule', name: body, tail: '' } : null
}
