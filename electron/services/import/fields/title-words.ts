import { meetingKindOf } from './meeting-kind.ts'

/** `행사안내`, `공지사항`, `감사담당관 소식`: the page of a site on which the text stood, and keys at the head of its file. */
const PAGE_NAME = /^(?:[«‹←<]?\s?back(?: to (?:list|overview|search))?|print|share|menu|목록(?:으로|보기)?|뒤로(?:가기)?|이전(?:\s?(?:글|페이지|화면))?|카테고리\s?없음|(?:상세\s?)?[컨콘]텐츠|본문(?:\s?제목)?|페이지\s?정보|서브\s?페이지.*|[-•·]?\s?home|(?:[-•·]\s?)?\S[^>]{0,20}\s>\s\S[^>]{0,20}(?:\s>\s.{1,40})?|(?:estimated )?reading time:?\s.{1,20}|\d{1,3}[- ]min(?:utes?)?\.? read|(?:agenda )?item (?:no|number)\.?\s*[:：]?\s*[\dA-Z.-]{1,6}|(?:annex|appendix|attachment)\s*[\dIVX]{1,3}\s*[.:]?\s*(?:agenda|programme|program)?|(?:previous page|table ?of ?contents|next page|back to top|skip to (?:main )?content|\s)+|(?:행사|공지|교육|알림|일정|시정|구정|군정|도정)\s?(?:안내|정보|사항|홍보|소식|마당)|[가-힣]{2,8}(?:관|과|실|국)\s소식|소통과\s?참여|(?:[가-힣]{2,4}\s?)?게시판|본문 바로가기.*|event|news|notice|\(?not for (?:publication|distribution|broadcast)\)?|(?:(?:first|second|third|final|revised|updated) )?(?:press|media) (?:release|advisory|note|notice)(?:\s*(?:no\.?\s?)?[\d()/-]+)?)$/i
const PAGE_KEY = /^(?:layout|permalink|description|sidebar|icon|order|classes|author|tags|categories|image)\s*:/

/** `작성자 문화예술과`, `조회수412`: who put the page up, and how often it was read. */
const PAGE_META = /^(?:작성자|등록자|글쓴이|게시자|기자명|(?:작성|등록|게시)\s?부서|조회\s?수|첨부\s?파일)(?:\s*[:：]?\s*\S.{0,30})?$|^(?:작성|등록|게시|수정)일시?\s*[:：]?\s*\d[\d.\s:/-]*$/

/** `CBS/OPAG/Doc. 2.2, p. 1`, `URU Alm.del Bilag 71`, `A/HRC/61/2`, `은하구 공고 제2026-88호`: under which number the paper is kept. */
const PAPER_NUMBER = /^(?:[A-Z]|20\d\d\/[A-Z])[\w-]*(?:\/[\w.-]+){2,}(?:\s?\d[\d.]*)?(?:,?\s*(?:p\.|page)\s?\d+)?$|^[^,]{0,30}\b(?:Doc|Bilag)\.?\s?\d[\d./]*(?:,?\s*(?:p\.|page)\s?\d+)?$|^(?:[가-힣]{2,12}\s){1,2}(?:공고|고시)\s?제?\s?\d{4}\s?[-–]\s?\d{1,5}호$/

/** Is the text the number of a paper? */
export const isPaperNumber = (text: string): boolean => PAPER_NUMBER.test(text.trim()) && !/회의|포럼|행사|meeting|forum|conference/i.test(text)

/** `축제소개 | 프로그램 | 오시는 길 | 소통마당`: the menu of a site; heads of columns name times or remarks. */
const MENU = /^(?!.*(?:시간|일시|비고|\b(?:time|date|remarks)\b))[가-힣A-Za-z&· ]{1,14}(?:\s[|｜]\s[가-힣A-Za-z&· ]{1,14}){3,}$/i

/** `English - Or. English`, `Restricted`, `Distr.: General`: in which language a paper is and who may read it, one mark or several set apart. */
const LANGUAGE = '(?:english|french|spanish|german|russian|chinese|arabic|korean|japanese)'
const PAPER_MARK = new RegExp(String.raw`^(?:(?:original|or(?:ig)?\.?)\s?:?\s?)?${LANGUAGE}(?:(?:\s?[-–/,]\s?|\sand\s)(?:(?:original|or(?:ig)?\.?)\s?:?\s?)?${LANGUAGE})*(?: only)?$|^(?:distr(?:\.|ibution)?\s?:?\s?)?(?:general|limited|restricted(?: (?:use|distribution))?|unclassified|declassified|confidential|(?:for )?official use(?: only)?)$`, 'i')
export const isPaperMark = (text: string): boolean => text.trim().split(/ {2,}|\t+/).every((mark) => PAPER_MARK.test(mark.trim()))

/** Does the line name a page, above whatever its text is about, or the paper's number? */
export const isPageName = (text: string): boolean => PAGE_NAME.test(text.trim()) || PAGE_META.test(text.trim()) || MENU.test(text.trim()) || PAGE_KEY.test(text) || isPaperNumber(text)

/** `[미디어=한누리 기자]`, `(서울=가온뉴스)`, `[고을소식] 한누리 기자 = …`: who wrote a report. */
export const isByline = (text: string): boolean => /^(?:[[(【][^[\]()【】]{2,40}[\])】]\s*)?[가-힣]{2,4}\s?(?:기자|특파원|통신원)\s*=/.test(text.trim()) || /^[[(【][^[\]()【】]{2,40}(?:기자|특파원|=\s?[가-힣]{1,6}(?:뉴스|통신|신문|일보|타임즈))[\])】]/.test(text.trim())

/** Words for the paper, not the meeting, at the end of a title: 행사 계획(안), 진행 순서, Agenda. Of `회의 일정 및 대응계획` it would take half of the second. */
const PAPER_KO =
  /\s*(?:(?:일정\s*및\s*)?(?:제?[12]?[장차]관님?\s*)?(?<=\S{2}\s)참석\s*(?:계획|일정)|(?<=\s)(?:세부\s*)?(?:기본|시행|실행)\s*계획|(?:행사|개최|추진|운영|진행|실시)\s*계획|(?:세부|상세|전체|잠정)\s*(?:일정|계획|프로그램)|(?:시간|진행)\s*계획|의사\s*일정|(?<=\s)(?:회의|행사)순서|(?:진행\s*)?순서|식순|진행표|(?:운영\s*)?시간표|일정표|(?<!\s및\s[가-힣]{1,6})(?:계획|일정|프로그램))(?:\s*\((?:안|초안|案|최종|[^()]*안)\))?(?:\s*\([^()]*\d+\s*분[^()]*\))?(?:\s*(?:송부|안내|공유|회신))?$/
const PAPER_EN =
  /\s*[-–—:,]?\s*(?:(?:the|draft|provisional|tentative|final|daily|technical)\s+)?(?:agenda|programme|program|schedule|timetable|order of events|run of show|run(?:ning)? (?:sheet|order))(?: (?:and|&) (?:sessions|speakers|events|activities))?$/i
/** `Indicative programme - Ports Council`, `Draft agenda: Board meeting`: the same before a title, parted by a sign. */
const PAPER_AHEAD = /^(?:(?:the|draft|provisional|tentative|indicative|preliminary|final|outline|detailed)\s+)?(?:agenda|programme|program|schedule|timetable|itinerary|running order|run of show)\s*(?:\s[-–—]|[:：])\s+(?=\p{Lu}\S*\s\S)(?!(?:day|week|part|session|block|track)\s\S{1,5}$)/iu
/** A title that would be nothing without its paper word: 차관 주요 일정. */
const NEEDS_PAPER = /(?:^|\s)(?:주요|공식|세부|금일|오늘|주간|당일|제?[12]?[장차]관님?|위원장님?|대사님?|기관장|단체장|(?:시도)?지사|시장|군수|구청장|국회|의회)$|\b(?:press|media|public|travel|business|work)$/i

/** `붙임 1. `, `[별첨] `, `Annex 2: `: a title's place among the papers. */
const ANNEX = /^[[(<【]?\s*(?:(?:붙임|별첨|별지|첨부|annex|attachment|appendix)\s*(?:\d{1,2}|[IVX]{1,4}|[A-H](?=[\s).:：|-]))?(?:\s?\([a-z\d]\))?|참고\s*\d{1,2})\s*[\])>】]?\s*[.:：)|-]?\s+(?=\S)/i
/** `… 간담회 관련 자료 송부드립니다`: what a mail is sent for, at the end of its subject. */
const SENDING = /\s+(?:관련\s+)?(?:(?:회의|행사|최종|수정)\s*)?(?:자료|일정|계획|초안|참고자료|말씀자료|내용)(?:\s*\((?:안|초안|최종|수정)\))?\s*(?:송부|공유|전달|회신|제출|안내)(?:의\s*건|\s*건|드립니다|합니다|드림|하오니)?\.?$/
/** `부산 일정 공유드립니다`: the same behind a day's plan. */
const SENT_SCHEDULE = /(?<=\s일정(?:\s*\([^()]*안\))?)\s*(?:송부|공유|전달|회신|안내)(?:의\s*건|\s*건|드립니다|합니다|드림|하오니)?\.?$/
/** `부산 일정`, `차관님 광주 일정(안)`: behind what names no gathering the word says what it is. */
const PLAIN_SCHEDULE = /^(.*\S)\s일정(?:\s*\([^()]*안\))?$/
const NAMES_ITSELF = /(?:[단식제회]|주간|대회|교육|연수|훈련|출장|보고)$/
/** What stands behind a gathering's name at the end of a heading: 협약식 개요, 면담 자료. */
const OUTLINE = /(?<=[가-힣]{2}\s?(?:식|회의?|포럼|행사|세미나|면담|방문|간담회|토론회))\s+(?:개요|추진\s*개요|자료)(?:\s*\([^()]*안\))?$/

/** `REMINDER -- Media Advisory - Prime Minister's itinerary`: what kind of notice it is, before what it is about. */
const NOTICE_AHEAD = /^(?:(?:r ?e ?m ?i ?n ?d ?e ?r|u ?p ?d ?a ?t ?e ?d?)\s*[-–—]+\s*)?(?:(?:media|press) (?:advisory|release|note|notice|alert)\s*[-–—:]+\s*(?=\p{L}))?/iu
/** Does the title say that it is a notice's, and of what? */
export const isNotice = (title: string): boolean => (NOTICE_AHEAD.exec(title)?.[0] ?? '') !== ''
/** `NOTICE OF MEETING AND PROVISIONAL AGENDA`: of which meeting stands elsewhere. */
const NOTICE_OF_MEETING = /^(?:notice|notification|convocation) of (?:an? |the )?(?:meeting|session|sitting|hearing)(?: and (?:[a-z]+ )?agenda)?$/i
export const isNoticeOfMeeting = (title: string): boolean => NOTICE_OF_MEETING.test(title.trim())

/** `시민추모제 개최`, `세미나 안내`: the notice, behind what it tells of. */
const NOTICE_BEHIND = /(?<=[가-힣]{2}(?:식|제|회)|회의|포럼|행사|세미나|면담|콘서트|심포지엄|워크숍)\s+(?:개최(?:\s*안내)?|안내)(?:\s*\([^()]*안\))?$/

/** `[알림] …`, `공지 | …`: the notice, before what it tells of. */
const NOTICE_MARK = /^(?:\[(?:안내|공지|알림|긴급|초청)\]|(?:공지|알림)\s*[|｜])\s*/
/** `행사 개요 및`, `Time and`, `Harbour Night: guest`, `How we write a`, `The Premier's`: what is left of two words for the paper, or says only whose it is. */
const LEFT_OPEN = /(?:[:：]\s\S+|\s(?:및|또는|and|or|an?|the|our|your|this|of|for)|[·,&]|[a-z]['’]s|s['’])$/i

/** `차관님 「…」 참석 일정`: who goes there, before what it is. */
const WHO_ATTENDS = /^제?[12]?[장차]관님?\s+(?=\S.{3,}\s참석\s*(?:계획|일정)(?:\s*\([^()]*안\))?$)/

/** 「…」 개막식 행사 계획(안) → 「…」 개막식. A title that is only a paper word stays. */
export const stripPaperWords = (whole: string): string => {
  const title = whole.replace(NOTICE_MARK, '').replace(SENT_SCHEDULE, '') || whole
  const before = PLAIN_SCHEDULE.exec(title)?.[1]
  if (before !== undefined && meetingKindOf(before) === 'other' && !NAMES_ITSELF.test(before)) return title
  const stripped = title.replace(NOTICE_AHEAD, '').replace(NOTICE_BEHIND, '').replace(PAPER_AHEAD, '').replace(/^for the (?=visit|meeting)/i, '').replace(/\s*[-–—,]\s*(?:제?\d+일차|day\s*\d+)$/i, '').replace(ANNEX, '').replace(OUTLINE, '').replace(SENDING, '').replace(WHO_ATTENDS, '').replace(PAPER_KO, '').replace(PAPER_EN, '').trim()
  return stripped.length < 3 || /^\d+$/.test(stripped) || NEEDS_PAPER.test(stripped) || LEFT_OPEN.test(stripped) || /^(?:the|a)$/i.test(stripped) ? title : stripped
}

/** Names of bodies that head their papers: the title stands below them. */
const ISSUER =
  /^(?:the\s+)?(?:embassy|ambassade|consulate|european commission|european union|united nations|ministry|department|directorate|government|office of|delegation of|permanent mission|senate|house of|parliament|royal academy|republic of|secretariat|state of|city of|county of)\b|^(?:[가-힣]+(?:부|처|청|위원회|재단|협회|대사관|도|시|군|구)|대한민국)$/i
/** Words that name a gathering: with one of them the line is a title after all (City Council meeting). */
const GATHERING =
  /\b(?:meeting|conference|visit|workshop|forum|summit|symposium|seminar|consultation|dialogue|session|day|week|dinner|luncheon|reception|programme for)\b/i

/** Does the line name the body that sends the paper rather than a meeting? */
export const isIssuer = (text: string): boolean => ISSUER.test(text.trim()) && !GATHERING.test(text)

/** `[회신] RE: 8.6.(목) …`, `Invitation - …`, `SAVE THE DATE: …`: what mail programs and senders put before a subject. */
export const stripReplyMarks = (subject: string): string =>
  subject.replace(
    /^(?:\s*(?:\[[^\]]{1,12}\]|(?:re|fw|fwd|회신|전달)\s*[:：]|(?:invitation|reminder|save the date|초청|안내)\s*[-–:：]))+\s*/i,
    '',
  )

const PAPER_KO_ALONE = /^(?:(?:면담|회의|행사|대회|축제|공연|출장|방문|접견|간담회|현장방문|오찬|만찬|사업|교육|연수|세부|상세|전체|주요)\s*)*(?:계획|개요|내용|일정|순서|프로그램|시나리오|자료)(?:\s*\([^()]*안\))?$|^[가-힣]{2,4}\s개요$|^(?:제?[12]?[장차]관님?\s*)?참석\s*행사\s*자료$/
/** `RUN OF SHOW (v3)`: which state of it, besides. */
const PAPER_EN_ALONE = /^(?:(?:draft|provisional|tentative|final|technical|detailed)\s+)?(?:agenda|programme|program|schedule|timetable|itinerary|order of (?:proceedings|events|ceremony|business)|running order|run of show)(?:[\s,(]+(?:v|ver|version|rev|revision)\.?\s?\d{1,2}(?:\.\d{1,2})?\)?)?$/i

/** [면담 계획], 회의 개요(안), 방한 개요, 행사 개요 및 세부일정, 장관님 참석 행사자료: the name of the paper alone; a labelled title tells the meeting's. */
export const isPaperName = (title: string): boolean =>
  title.trim().split(/\s*(?:\s(?:및|and)\s|[·,&])\s*/i).every((part) => PAPER_KO_ALONE.test(part) || PAPER_EN_ALONE.test(part))

const KICKER = /^(?:(?:joint|virtual|online|hybrid|regional|national|international|public|technical)\s)?(?:webinar|workshop|seminar|conference|symposium|meeting|forum|round\s?table|side event|briefing|(?:field|site|study) (?:visit|trip)|event|save the date|invitation)$|^(?:초청장|초대장|안내문|초대합니다|웨비나|세미나|토론회|워크숍|포럼|심포지엄|간담회|회의)$/i

const KIND_OF_NOTICE = /^(?:\p{L}+ ){0,3}?(?:media|press|news|public|travel|logistics?|operational)(?: \p{L}+)? (?:advisory|alert|note|notice|release|bulletin)$/iu

/** WEBINAR, 초청장, `Media Logistics Advisory`: what kind of thing it is, above what it is called. A notice whose line tells the day is named by it. */
export const isKicker = (title: string, line = title): boolean => KICKER.test(stripPaperWords(title.trim())) || KIND_OF_NOTICE.test(line.trim())

/** Particles and signs left at the ends when a date is taken out of a title. */
export const trimEnds = (text: string): string =>
  text
    .replace(/^[\s,.:;|·•/\-–—)\]>]+|[\s,:;|·/\-–—([<]+$/g, '')
    .replace(/,?\s+(?:on|for|at|of|,)$/i, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\(([^)]*)$/, '$1')
    .trim()
