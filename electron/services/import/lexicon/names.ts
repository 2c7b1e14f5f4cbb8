import { isHouseName, isOrganisation } from './organisations.ts'
import { isKoreanPost } from './posts.ts'

const SURNAMES = new Set(
  '김이박최정강조윤장임나한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상갈서단견당',
)
const COMPOUND_SURNAMES = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/

/** Words of programmes and of offices, of two and three syllables, that begin like a surname. */
const NOT_NAMES = new Set([
  '나머지', '마무리', '나들이', '나침반', '나눔터', '나이트', '나로호', '나노팹', '온라인', '참석자', '전문가', '관계자', '한국측', '영국측', '미국측', '사회자', '발표자', '연구자', '기업인', '전체적',
  '주최측', '양국측', '우리측', '상대측', '환영사', '인사말', '축하공', '기조연', '성과물', '신기술', '오찬장', '만찬장', '회의장', '행사장', '전시관', '박물관', '연구소', '대사관', '정부측', '이동식',
  '조별로', '주요국', '국내외', '양자간', '동시통', '공동체', '주한', '유럽', '홍보', '지방', '원자력', '연방', '연구', '조사', '조정', '정보', '정책', '정부', '전략', '인력',
  '우주', '방위', '문화', '노동', '기후', '기술', '고용', '공동', '국토', '국가', '국방', '국제', '경제', '공동위', '경제부', '국방부', '국토부', '문화부', '노동부', '진행자',
  '유관기', '수행원', '통역사', '기념품', '사진사', '안내자', '학생들', '선수단', '방청객', '선착순', '오프닝', '고위험', '기본법', '가계도', '안전한', '공정한', '건강한', '안내', '지역', '주최',
  '주관', '주요', '선수', '선서', '선거', '소속', '전체', '전임', '전직', '신임', '차기', '기관', '기업', '기획', '고위', '국내', '국회', '국립', '도립', '시립',
  '경찰', '교육', '금융', '남북', '농업', '대외', '도시', '민간', '민원', '방송', '법률', '법무', '소방', '상임', '서울', '선임', '안전', '양국', '언론', '여성',
  '연합', '외교', '원내', '유관', '의료', '의전', '인사', '임시', '전국', '전담', '전문', '정당', '정무', '제조', '조직', '종교', '주무', '지도', '지원', '진흥',
  '최고', '추진', '통신', '통일', '표준', '한국', '한미', '한일', '현장', '해외',
])

/** Places of three syllables that begin like a surname. */
const PLACES = new Set(['오사카', '간사이', '하노이', '마닐라', '상하이', '제네바', '오타와', '이집트', '서유럽', '동유럽', '남유럽', '우간다', '감비아', '서귀포', '여의도'])

/** What papers are about, three syllables that begin like a surname: `발표 1: 전력망`. */
const TOPICS = new Set([
  '반도체', '배터리', '전기차', '조선업', '방위비', '태양광', '양자점', '유전체', '신재생', '연료비', '정보화', '방사능', '우주선', '이차원', '신산업', '신소재', '유니콘', '배출권',
  '임대차', '국방비', '주거비', '전세금', '문화재', '은행권', '금융권', '양극화', '고령화', '민주화', '지능화', '표준화', '하수도', '상수도', '지하수', '전투기', '남북한', '동북아', '주파수', '강수량',
  '심의안', '변경안', '조정안', '제정안', '예산안', '권고안', '추진안', '편성안', '설치안', '지원안', '소비세', '부가세', '양도세', '상속세', '주민세', '지방세', '국유지', '공유지', '표지석',
  '전력망', '공급망', '방역망', '도로망', '전산망', '안전망', '감시망', '고용률', '성장률', '이용률', '노동법', '조세법', '연금법',
])

/** Endings of offices, places and groups that end no given name: 한빛당, 부산시, 안내팀, 구조반, 고용부, 조달청, 방통위, 길놀이; of things and kinds: 감사패, 지자체, 장관급, 공법; of words from English: 유튜브, 하얏트. */
const THING = /(?:[처청객팀반탑물층홀당시부위급패체품력법망료집책극춤굿넷댐간읍트브츠크스즈프르드뷰]|의회|놀이)$/
/** 변경될, 마쳤다, 조금씩, 천천히, 어떻게: verbs and adverbs. */
const INFLECTED = /[될된됨였했쳤졌겠었았습]|[씩히게며]$/
/** Words of two syllables that are more often part of a longer word than of a name, and the endings that make it: 연구회, 연세대, 유공자. */
const THING_OF_STEM =
  /^(?:연구|추진|기획|조사|조직|지원|문화|복지|선수|안내|위원|기념|상징|추모|민원|상담|차담|원장|차관|장관|천문|조선|과학|기술|전시|체육|공연|교육|소방|유공|수상|주민|시민|도민|구민|군민|국민|전문|방청|참가|참석|발표|사회|토론|심사|지도|기원|고위|우수|강연|강의|오찬|만찬|조찬|성과|공동|국제|임시|신청|안전|전통|예술|도시|지역|현장|방문|홍보|남녀|노사|여성|남성|청년|기초|한국|경기|강원|전북|전남|경북|경남|제주|서울|고려|연세|성균|한양|경희|명지|동국|홍익|호텔|한식|양식|중식|조식|석식)[가관국권단대도들모별부사생서소식실원인자장전제처청측회]$/
/** Gatherings and papers whose first syllable is a surname too: 공청회, 예산안, 기공식. */
const GATHERING_OR_PAPER = /^(?:(?:공청|간담|설명|신년|송년|연주|정례|정기|이사|송별|간사|경연|변론|전체|주총|음악|상인|부녀|유족|노인|봉사|박람|연찬|장학|동문|동창|선후배|반상)회|(?:기공|조인|서명|위촉|제막|기증|진수|명명|선포|임명|전달|안장|추모|추도|전역|임관|선서|봉헌)식|(?:감사|공로|우수|장관|모범|유공|표창)[패상장]|음악[제인]|위령제|(?:예산|조례|동의|추경|공고|제정)안|선언문|성명서)$/
/** Endings of rooms, halls and bodies that some given names have too (장영실): no name where nothing else tells of a person. */
const ROOM_OR_BODY = /[단장과청역측실관군별]$/

/** A word that can be a Korean person's name: a surname and one or two syllables, no post and no common word. */
export const isKoreanName = (word: string): boolean => {
  // 기상에, 전시를, 현장의: a particle ends no name.
  if (!/^[가-힣]{2,4}$/.test(word) || /[에를을는의와]$/.test(word) || INFLECTED.test(word) || NOT_NAMES.has(word) || isKoreanPost(word)) return false
  if (PLACES.has(word) || TOPICS.has(word) || THING.test(word) || THING_OF_STEM.test(word) || GATHERING_OR_PAPER.test(word)) return false
  if (COMPOUND_SURNAMES.test(word)) return word.length >= 3
  return word.length === 3 && SURNAMES.has(word.charAt(0))
}

/** The surnames of most people, without those with which many words of offices begin (정책, 강의, 장비). */
const COMMON_SURNAME = /^[김이박최조윤임한오서신권황송홍배백허]/
/** Endings of things that end given names as well: 김소망, 최승의, 박용극. Those of offices (부, 시) do only where nobody but a person can be meant. */
const ENDS_NAMES = /[망법집극체력간료의게]$/
const ENDS_OFFICES = /[부시]$/
/** What no office has of its own. */
const OF_PERSONS = /^(?:(?:부|조|석좌|명예|겸임|초빙)?교수|박사|변호사|아나운서)$/
/** Common words before those endings: 오늘의 작가, 김치집 대표, 조리법 강사. */
const COMMON_STEM = /^(?:오늘|이달|이날|이번|이용|이해|임대|조리|조절|한식|한방|한강|김치|오리|최근|최대|서로|신용|신경|백제|배송|임금|조합)/

/** 김소망, 최승의: what ends like a thing is a name where the place says that somebody is named. */
export const isKoreanNameByPlace = (word: string): boolean =>
  word.length === 3 && COMMON_SURNAME.test(word) && ENDS_NAMES.test(word) && !COMMON_STEM.test(word) && !NOT_NAMES.has(word) && !NOT_NAMES.has(word.slice(0, 2)) && !TOPICS.has(word) && !isKoreanPost(word)

/** The same beside a post. */
export const isNameWithPost = (word: string, post: string): boolean =>
  isKoreanPost(post) && (isKoreanNameByPlace(word) || (OF_PERSONS.test(post) && ENDS_OFFICES.test(word) && isKoreanNameByPlace(`${word.slice(0, 2)}의`)))

/** Short names of universities, which some given names end like (김영대). */
const SHORT_BODY = /대$/

/**
 * Is the word at `at` a name among the other words of one phrase? Beside a word that is one, what may as well be the
 * short name of a body is that: `한빛대 홍길동 교수`, `홍길동 한빛대 석좌교수`.
 */
export const isKoreanNameAmong = (words: readonly string[], at: number): boolean => {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]]
  if (isNameWithPost(word, after)) return true
  return isKoreanName(word) && !(SHORT_BODY.test(word) && [before, after].some((beside) => isKoreanName(beside) && !SHORT_BODY.test(beside)))
}

/** A name for sure, also where no post, organisation or label stands beside it. */
export const isPlainKoreanName = (word: string): boolean => isKoreanName(word) && !ROOM_OR_BODY.test(word)

/** Surnames with which so many common words begin (시공사, 계획안, 화학과, 창업가) that only what stands beside the word tells of a name. */
const RARE_SURNAME = /^[시계옹화창순초][가-힣]{2}$/
/** Endings of those words that no given name has, or none that is heard today. */
const COMMON_ENDING = /[들가물협군시대과국실부단회처청위소관장사에를을는자당팀형별용]$/

/** 시은주, 계동욱: a name where a post or a body stands beside it. */
export const isRareKoreanName = (word: string): boolean => RARE_SURNAME.test(word) && !COMMON_ENDING.test(word) && !isKoreanPost(word)

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
  /^(?:\p{Lu}[\p{L}'’.]+(?:-\p{Lu}?[\p{L}'’]+)*|\p{Lu}\.|de|van|von|der|la|le|bin|al-\p{L}+|[A-Z]{3,})$/u

/** Words that end no name: a place, a post alone, a group. */
const LATIN_THING =
  /\b(?:Cases?|Rules?|Village|Room|Lobby|Foyer|Ballroom|Minister|Secretary|Director|President|Chair|Mayor|Governor|Ambassador|Officer|General|Commissioner|Manager|Guest|Taipei|Springs|Process|VIPs|Participants|Delegates|Members|Guests|Leaders|Ministers|Programme|Program|Agenda|Avenue|Square|Gate|Terrace|Pavilion|Wharf|Courtyard|Plaza|Arena|Stadium|Gardens|Hotel|Tower|Palace|Airport|Station|Museum|Library|Chairman|Chairperson|Chairwoman|Rector|Registrar|Commandant|Superintendent|Inspector|Supervisor|Instructors?|Trainers?|Facilitators?|Moderators?|Coordinators?|Engineers?|Advis[eo]rs?|Specialists?|Analysts?|Researchers?|Scientists?|Representatives?|Councill?ors?|Counsellors?|Professors?|Staff|Team|(?:Conference|Lecture|Main|Town|City|Exhibition|Banquet|Assembly|Concert|Drill|Mess|Great|Grand|Plenary|Sports|Village) Hall)$/
/** Endings of words for things, which stand in capitals in a title as a name does. */
const LATIN_NOUN = /\b\p{Lu}\p{Ll}+(?:tions?|ments|ional|ical|olog(?:y|ies)|omics|atics|ities|ness|sciences?)\b|\bSciences?\b/u
/** Words that begin no name. */
const LATIN_GROUP = /^(?:[SE]?VP|Senior|Junior|Former|Associate|Assistant|Acting|Executive|All|The|Each|Every|Both|No|Room|Hall|Session|Panel|Working|Group|Plenary|Main|Meeting|Level|Floor|Building|Hotel|Media|Press)\b/

/** What programmes call their items in capitals: `Good Cases Presentation`, `Morning Session`. */
const ITEM_WORD = /\b(?:Presentations?|Sessions?|Discussions?|Panels?|Workshops?|Plenary|Meetings?|Roundtables?|Dialogues?|Break|Lunch|Dinner|Reception|Ceremony|Opening|Closing|Remarks|Address|Keynote|Overview|Update|Briefing|Tour|Visit|Award|Awards|Launch|Signing|Registration|Introduction|Conclusions?|Summary|Report|Debate|Exhibition|Networking)\b/

/** Two to four words that can be a person's name in Latin letters (Jonathan Legh-Smith). */
export const isLatinName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  const plain = words.filter((word) => /^\p{Lu}[\p{Ll}'’]/u.test(word))
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    plain.length >= 1 &&
    words.every((word) => LATIN_NAME_WORD.test(word)) &&
    !isHouseName(text) &&
    !ITEM_WORD.test(text) &&
    !LATIN_THING.test(text.trim()) &&
    !LATIN_NOUN.test(text) &&
    !LATIN_GROUP.test(text.trim())
  )
}

/** What stands before a name: courtesies, and ranks of forces and services. A lord mayor is a post. */
export const COURTESY =
  /^(?:(?:H\.?\s?E\.?|Hon(?:ou?rable)?\.?|Rt\.? Hon\.?|The Hon(?:ou?rable)?\.?|Cllr|Cr|Ald|(?:Sen|Rep|Gov)\.(?=\s)|Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame|Lord(?! (?:Mayor|Chancellor|Provost|Lieutenant)\b)|Lady(?! Mayoress\b)|Amb|Ambassador|Gen|Col|(?:The )?(?:Very |Most |Rt\.? )?Rev(?:d|erend)?|Padre|Pastor|Rabbi|Imam|Fr|Br|Sr|Msgr|Capt|Captain|Lt|Cdr|Cmdr|Maj|Brig(?:adier)?|Wing Commander|Squadron Leader|Group Captain|Air (?:Vice[- ])?Marshal|Adm|(?:Rear |Vice )?Admiral|Commodore|Colonel|Sgt|Insp|Supt|Engr|Shri|Smt|Dat(?:uk|o['’]?)(?: Seri| Sri)?|Tan Sri|Tun|Datin(?: Seri| Sri)?)\.?\s+)+(?=[A-Z])/
