import { isOrganisation, ORGANISATION_WORD } from './organisations.ts'
import { isKoreanPost } from './posts.ts'

const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상갈서단견당',
)
const COMPOUND_SURNAMES = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/

/** Words of programmes and of offices, of two and three syllables, that begin like a surname. */
const NOT_NAMES = new Set([
  '참석자',
  '전문가',
  '관계자',
  '한국측',
  '영국측',
  '미국측',
  '사회자',
  '발표자',
  '연구자',
  '기업인',
  '전체적',
  '주최측',
  '양국측',
  '우리측',
  '상대측',
  '환영사',
  '인사말',
  '축하공',
  '기조연',
  '성과물',
  '신기술',
  '오찬장',
  '만찬장',
  '회의장',
  '행사장',
  '전시관',
  '박물관',
  '연구소',
  '대사관',
  '정부측',
  '이동식',
  '조별로',
  '주요국',
  '국내외',
  '양자간',
  '동시통',
  '공동체',
  '주한',
  '유럽',
  '홍보',
  '지방',
  '원자력',
  '연방',
  '연구',
  '조사',
  '조정',
  '정보',
  '정책',
  '정부',
  '전략',
  '인력',
  '우주',
  '방위',
  '문화',
  '노동',
  '기후',
  '기술',
  '고용',
  '공동',
  '국토',
  '국가',
  '국방',
  '국제',
  '경제',
  '공동위',
  '경제부',
  '국방부',
  '국토부',
  '문화부',
  '노동부',
  '진행자',
  '유관기',
  '수행원',
  '통역사',
  '기념품',
  '사진사',
  '안내자',
  '학생들',
])

/** A word that can be a Korean person's name: a surname and one or two syllables, no post and no common word. */
export const isKoreanName = (word: string): boolean => {
  // 기상에, 전시를: a particle ends no name.
  if (!/^[가-힣]{2,4}$/.test(word) || /[에를을는]$/.test(word) || NOT_NAMES.has(word) || isKoreanPost(word)) return false
  if (COMPOUND_SURNAMES.test(word)) return word.length >= 3
  return word.length === 3 && SURNAMES.has(word.charAt(0))
}

/** Two syllables (심청) can be a name only beside a post: too many words look like one. */
export const isShortKoreanName = (word: string): boolean =>
  /^[가-힣]{2}$/.test(word) && SURNAMES.has(word.charAt(0)) && !isKoreanPost(word) && !NOT_NAMES.has(word)

/** `응우옌 반 아`, `에리카 무스터만`: a foreign name in Korean letters, where the place says that it is a name. */
export const isTransliteratedName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[가-힣]{1,6}$/.test(word) && !isKoreanPost(word)) &&
    !isOrganisation(words.at(-1) ?? '')
  )
}

const LATIN_NAME_WORD =
  /^(?:[A-Z][\p{L}'’.]+(?:-[A-Z]?[\p{L}'’]+)*|[A-Z]\.|de|van|von|der|la|le|bin|al-\p{L}+|[A-Z]{3,})$/u

/** What programmes call their items in capitals: `Good Cases Presentation`, `Morning Session`. */
const ITEM_WORD = /\b(?:Presentations?|Sessions?|Discussions?|Panels?|Workshops?|Plenary|Meetings?|Roundtables?|Dialogues?|Break|Lunch|Dinner|Reception|Ceremony|Opening|Closing|Remarks|Address|Keynote|Overview|Update|Briefing|Tour|Visit|Award|Awards|Launch|Signing|Registration|Introduction|Conclusions?|Summary|Report|Debate|Exhibition|Networking)\b/

/** Two to four words that can be a person's name in Latin letters (Jonathan Legh-Smith). */
export const isLatinName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  const plain = words.filter((word) => /^[A-Z][\p{Ll}'’]/u.test(word))
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    plain.length >= 1 &&
    words.every((word) => LATIN_NAME_WORD.test(word)) &&
    !ORGANISATION_WORD.test(text) &&
    !ITEM_WORD.test(text)
  )
}

export const COURTESY =
  /^(?:(?:H\.?E\.?|Hon(?:ou?rable)?\.?|Rt\.? Hon\.?|The Hon(?:ou?rable)?\.?|Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Amb|Ambassador|Gen|Col|Rev)\.?\s+)+(?=[A-Z])/
