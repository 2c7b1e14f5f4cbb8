import { isForeignName } from '../lexicon/foreign-names.ts'
import { COURTESY, isKoreanName, isLatinName, isNameWithPost, isPlainKoreanName, isRareKoreanName, isShortKoreanName } from '../lexicon/names.ts'
import { isHouseName } from '../lexicon/organisations.ts'
import { isKoreanPost } from '../lexicon/posts.ts'
import { parsePerson, type PersonPhrase } from './person-phrase.ts'

/** What ends or makes a body without a doubt; 회의실 and 7분 end like one too, and are none. */
const BODY =
  /^(?:[가-힣A-Za-z&·-]*(?:부|처|청|재단|협회|학회|센터|대학교|대학|[가-힣]대|위원회|(?:연구|진흥|기술|의료|교육|개발|평가|정책|관리|문화|과학)원|연구소|본부|공사|공단|은행|그룹|대사관|신문|일보|방송|(?<![식성강법])당)|(?!(?:AI|IT|ICT|SW|HW|VR|AR|TV|PPT|VIP|R&D)$)[A-Z][A-Z&-]{1,9})$/

const isBody = (text: string): boolean => text.split(/\s+/).every((word) => BODY.test(word))

/** A post, a body, a courtesy title, or the name once more in other letters: more than a name. */
const isMoreThanName = (text: string, { name, title, organisation, nameEn, nameHanja }: PersonPhrase): boolean => {
  if (nameEn !== '' || nameHanja !== '' || COURTESY.test(text)) return true
  if (isShortKoreanName(name)) return isKoreanPost(title.split(/\s+/).at(-1) ?? '')
  // `푸드 트럭 (상인회)`: a body beside a foreign sound may be whose thing it is.
  if (isRareKoreanName(name) || isForeignName(name)) return isKoreanPost(title.split(/\s+/).at(-1) ?? '') || (isRareKoreanName(name) && isBody(organisation))
  if (isNameWithPost(name, title.split(/\s+/).at(-1) ?? '')) return true
  if (isKoreanName(name)) return isKoreanPost(title.split(/\s+/).at(-1) ?? '') || (isPlainKoreanName(name) && isBody(organisation))
  return isLatinName(name) && (title !== '' || isHouseName(organisation) || /^(?:E[CU]|UN|[A-Z][A-Z&-]{2,7})$/.test(organisation))
}

/** Does a phrase name a person by more than a name, so that it is one wherever it stands? */
export const isNamedPerson = (phrase: string): boolean => {
  const person = parsePerson(phrase)
  return person.name !== '' && isMoreThanName(phrase, person)
}

/** Does a phrase that fills a place for people name one? `선수 대표 선서`, `민원실`, `간사이 공항 도착` do not. */
export const namesPerson = (phrase: string): boolean => {
  const { name, title, organisation } = parsePerson(phrase)
  // `Ada Holm, Tide Weekly`: so is a name with what only a comma parts from it.
  const isAlone = name !== '' && title === '' && (organisation === '' || phrase.startsWith(`${name}, ${organisation}`))
  const isBracketed = /\([^()\d]+\)$/.test(phrase)
  return isNamedPerson(phrase) || (isBracketed && (isPlainKoreanName(name) || isRareKoreanName(name) || isForeignName(name))) || (isAlone && (isPlainKoreanName(name) || isLatinName(name)))
}
