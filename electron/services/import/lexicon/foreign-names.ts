import { isParty, partyName } from './countries.ts'
import { isKoreanName, isTransliteratedName } from './names.ts'
import { isOrganisation } from './organisations.ts'
import { isKoreanPost } from './posts.ts'

/** Syllables that are no reading of a Chinese character and stand in no Korean name of today. */
const FOREIGN_SYLLABLE =
  /[게겐넬뇨뉴닉더던데덴델뒤드디딘딕딜러런렌렐롭르릭릴링메멘멜므믹버베벤벨벡브블샤섀셀셰쇼슈스슨쉬싱쑨쑤앤앨에옌왓웨윌윈응잭젠쥬즈챠첸츠카칸칼캐커케켄코콜콘쿠크클키킨킴킹터테텐텔톤톰퐁트티틴퍼페펠폴푸프핀핑헤헨헬흐]/

/** Does a text in Korean letters hold a sound that no Korean name has: 린드그렌, 겐이치? */
const soundsForeign = (text: string): boolean => FOREIGN_SYLLABLE.test(text)

/** What offices, halls and shows are called after that came from English: no name, whatever its sound. */
const LOANWORD =
  /^(?:스마트|디지털|데이터|글로벌|사이버|클라우드|플랫폼|네트워크|시스템|소프트웨어|하드웨어|인터넷|온라인|미디어|콘텐츠|에너지|바이오|헬스(?:케어)?|테크(?:놀로지)?|서비스|솔루션|소셜|마케팅|브랜드|디자인|프로젝트|리스크|인프라|모빌리티|로봇|드론|스타트업|벤처|이노베이션|비즈니스|파트너십?|커뮤니케이션|컨설팅|크리에이티브|엔터테인먼트|스포츠|게임|뉴스|메디컬|케어|그린|블루|스페이스|센터|타워|빌딩|호텔|리조트|볼룸|그랜드|컨벤션|컨퍼런스|콘퍼런스|포럼|세미나|워크숍|심포지엄|세션|패널|토크|콘서트|라이브|갤러리|아트|시네마|오디토리움|스튜디오|라운지|카페|레스토랑|로비|커피|브레이크|티타임|리셉션|네트워킹|오프닝|클로징|피날레|퍼포먼스|오케스트라|밴드|앙상블|엑스포|페스티벌|쇼|라이트쇼|캠프|투어|부스|테이블|이벤트|인터뷰|키노트|프로그램|트랙|파트|팀|멘토링|피칭|데모|데이|시티|타운|파크|프라자|플라자|터미널)$/

/** The same ahead of what they go together with: 데이터정책, 바이오헬스. */
const LEADING_LOANWORD = /^(?:스마트|디지털|데이터|글로벌|사이버|클라우드|플랫폼|네트워크|시스템|소프트웨어|인터넷|온라인|미디어|콘텐츠|에너지|바이오|헬스|소셜|마케팅|브랜드|디자인|프로젝트|리스크|인프라|모빌리티|로봇|드론|스타트업|스포츠)/

const isLoanword = (word: string): boolean => LOANWORD.test(word) || LEADING_LOANWORD.test(word)

/** Posts of persons, and those over a body; a division's or a company's stands behind names of foreign sound too: 스카이 랩 대표. */
const OF_PERSON = /^(?:교수|박사|대사|대사대리|의원|장관|차관|총리|대통령|작가|기자|변호사|감독|연구원|연구위원|판사|총영사|영사|사무총장|집행위원)$/
const OVER_BODY = /^(?:국장|부국장|소장|원장|총장|학장|의장|위원장|회장|총재)$/

/** Can the words right before a post be the foreign name of who holds it? */
export const isForeignNameBefore = (words: string, post: string): boolean =>
  words.includes(' ') && isForeignName(words) && (OF_PERSON.test(post) || (OVER_BODY.test(post) && soundsForeign(words.split(' ').at(-1) ?? '')))

/** Syllables that few Koreans' names begin with, and many foreign first names: 라하유, 마리아, 소피아. */
const FIRST_OF_FOREIGN = /^[라마사소피호]/
/** The same of Chinese surnames as they sound today. */
const CHINESE_SURNAME = /^[왕장천류황양주가하호마조진리린쉬쑨첸]/

/** `사토 겐이치`, `마리아 린드그렌`, `왕리웨이`: a foreign name that its sound tells, where a post or a house stands beside it. */
export const isForeignName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  if (!soundsForeign(text) || words.some((word) => isLoanword(word) || isOrganisation(word) || isParty(partyName(word)))) return false
  // `홍길동 스카이랩` is somebody and his house.
  if (isKoreanName(words[0] ?? '') && !FIRST_OF_FOREIGN.test(text)) return false
  return isTransliteratedName(text) || (words.length === 1 && CHINESE_SURNAME.test(text) && /^[가-힣]{3,4}$/.test(text) && !isKoreanPost(text))
}
