import { isForeignName, isForeignNameBefore } from '../lexicon/foreign-names.ts'
import { COURTESY, isKoreanName, isKoreanNameAmong, isLatinName, isPlainKoreanName, isRareKoreanName, isShortKoreanName, isTransliteratedName } from '../lexicon/names.ts'
import { isSpeltAlike } from '../lexicon/initial-sounds.ts'
import { isOrganisation, ORGANISATION_WORD } from '../lexicon/organisations.ts'
import { isEnglishPost, isKoreanPost, isPostBesideName, isPostOfWhole, splitFusedPost, stripHonorific } from '../lexicon/posts.ts'
import { postBeforeName } from './post-before-name.ts'

/** Who a phrase names; '' where it does not say. Nothing is added to what stands there. */
export interface PersonPhrase {
  readonly organisation: string
  readonly title: string
  readonly name: string
  readonly nameEn: string
  readonly nameHanja: string
  readonly phone: string
}

const NOBODY: PersonPhrase = { organisation: '', title: '', name: '', nameEn: '', nameHanja: '', phone: '' }
const PHONE = /\(?(?:☎|tel\.?|전화)?\s*((?:\+\d{1,3}(?:[- ]\d{1,4}){3,4}(?!\d)|(?:\+\d{1,3}[- ]?)?\(?\d{2,4}\)?[- .]\d{3,4}[- .]\d{4})(?:\s*[,/]\s*[\w.+-]+@[\w.-]+\w)?)\)?/i

const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')

/** `정성욱 (044-202-6870)` → the phone (with the e-mail address beside it), and the rest. */
const takePhone = (text: string): [string, string] => {
  const match = /\d{3,4}[- .]\d{4}/.test(text) ? PHONE.exec(text) : null
  // The bracket around the number is not part of it; that of an area code, `(02) 123-4567`, is.
  return match ? [text.replace(match[0], ' ').trim(), (match[1] ?? '').replace(/^\((?!\d{2,4}\))/, '')] : [text, '']
}

/** Houses in a bracket behind a name; elsewhere such words are what is held or where. */
const HOUSE = /(?:포럼|연맹|연대|학교|노조|재단)$/

/** `킬리안 그로스(Kilian Gross) 국장`, `정세현(丁世鉉)`, `김상우(K-본부)`: what the bracket after a name holds. */
const withBracket = (text: string): PersonPhrase | null => {
  // `Mr John Roe MP (Independent) (Chairman, Lowland Branch)`: two brackets behind a name tell one after the other.
  const match = /^([^()]{2,40}?)\s*\(([^()]{1,80})\)\s*([^()]*)$/.exec(text.replace(/(?<=[A-Za-z.]\s*\([^()]*)\)\s*\((?=[^()]*\)$)/, ', '))
  if (!match) return null
  const [before, inner, after] = [match[1] ?? '', (match[2] ?? '').trim(), (match[3] ?? '').trim()]
  const latin = isLatinName(before.replace(COURTESY, ''))
  // `바트볼드 간조릭(Batbold Ganzorig)`: word by word the same name, though one of them might be a Korean one.
  const isSpelt = isLatinName(inner) && isTransliteratedName(before) && isSpeltAlike(before, inner)
  const person = isSpelt ? { ...NOBODY, name: before } : parsePerson(before)
  if (/^[\u4e00-\u9fff]{2,4}$/.test(inner) && before.length >= 2)
    return { ...NOBODY, ...(person.name ? person : { name: before }), nameHanja: inner, ...postOf(after) }
  if (isLatinName(inner) && /^[가-힣 ]+$/.test(before) && !isOrganisation(before))
    return { ...NOBODY, ...(person.name ? person : { name: before }), nameEn: inner, ...postOf(after) }
  // `시혜원 (누리대)`, `사토 겐이치 (서일본대 교수)`: what makes a name of it stands in the bracket.
  const isTold = (isRareKoreanName(before) || isForeignName(before)) && (isOrganisation(inner) || HOUSE.test(inner) || isKoreanPost(inner.split(/\s+/).at(-1) ?? ''))
  if ((person.name || latin || isTold) && after === '')
    return {
      ...NOBODY,
      ...(isTold ? NOBODY : person),
      name: (isTold ? '' : person.name) || before.replace(COURTESY, ''),
      ...(person.organisation && !isTold ? {} : postOf(inner)),
    }
  return null
}

/** `통일부 장관`, `국장`, `K-본부`: an organisation and a post without a name. */
const postOf = (text: string): Partial<PersonPhrase> => {
  // 총무이사, 한밭대: a post and where it is held.
  const [post = '', body, ...more] = text.split(/\s*,\s*/)
  if (body !== undefined && more.length === 0 && isKoreanPost(post.split(/\s+/).at(-1) ?? '') && isOrganisation(body)) return { ...postOf(post), organisation: body }
  const all = words(stripHonorific(text))
  const last = all.at(-1)
  if (last === undefined) return {}
  if (isKoreanPost(last)) {
    const fused = all.length === 1 ? splitFusedPost(last) : null
    return fused
      ? { organisation: fused[0], title: fused[1] }
      : { organisation: all.slice(0, -1).join(' '), title: last }
  }
  return isEnglishPost(text) && !ORGANISATION_WORD.test(text) ? { title: text } : { organisation: text }
}

const KOREAN_DUTY = /^(?:사회자|진행자|발표자|연사|통역사|통역)$/

/** What is done rather than somebody: 장관 환영 만찬, 시장 상인 격려. */
const EVENT =
  /(?:[만오조]찬|리셉션|간담회?|면담|접견|방문|주[최재관]|환[영송]사?|[축답]사|인사|말씀|발[언표]|[입퇴]장|도착|출발|소개|보고|회의|이동|참석|서명식?|기념사|촬영|교환|행사|안내|영접|특강|강연|연설|격려|청취|및|등|외)$/

/** Words in Korean letters behind a post that can be a foreign name. */
const isNameBehindPost = (text: string): boolean => isTransliteratedName(text) && !text.split(/\s+/).some((word) => EVENT.test(word))

/** `Kate Smith 차관`, `대사 에리카 무스터만`, `베트남 과학기술부 차관 응우옌 반 민`: a foreign name before or after a Korean post. */
const besidePost = (text: string): PersonPhrase | null => {
  const all = words(stripHonorific(text))
  const last = all.at(-1) ?? ''
  // `Linh Tran 사무국 국장`: where it is held may stand between.
  const korean = all.findIndex((word) => /[가-힣]/.test(word))
  const name = all.slice(0, korean).join(' ')
  if (korean >= 2 && isKoreanPost(last) && isLatinName(name)) return { ...NOBODY, name: name.replace(COURTESY, ''), organisation: all.slice(korean, -1).join(' '), title: last }
  const at = all.findIndex((word, index) => isKoreanPost(word) && (index === 0 || isOrganisation(all[index - 1] ?? '')))
  const after = all.slice(at + 1).join(' ')
  // `국제협력부 라하유 인드라 국장`: the words between the body and the post.
  const from = all.findLastIndex((word, index) => index < all.length - 1 && isOrganisation(word)) + 1
  const between = all.slice(from, -1).join(' ')
  if (isForeignNameBefore(between, last)) return { ...NOBODY, organisation: all.slice(0, from).join(' '), name: between, title: last }
  const isNamed = at >= 0 && (isNameBehindPost(after) || (at === 0 && isLatinName(after)))
  return isNamed ? { ...NOBODY, organisation: all.slice(0, at).join(' '), name: after.replace(COURTESY, ''), title: all[at] ?? '' } : null
}

/** `가람부 제2차관`: a ministry before its minister may look like a name. */
const MINISTRY_HEAD = /^(?:제?[12])?[장차]관$/

const isNameAt = (all: readonly string[], index: number): boolean => {
  const word = all[index] ?? ''
  const [before, after] = [all[index - 1], all[index + 1]]
  if (word.endsWith('부') && MINISTRY_HEAD.test(after ?? '')) return false
  if (isShortKoreanName(word) || isRareKoreanName(word))
    return (
      (after !== undefined && isKoreanPost(after)) ||
      (before !== undefined && isKoreanPost(before) && after === undefined) ||
      (isRareKoreanName(word) && index === 0 && after !== undefined && isOrganisation(after) && isKoreanPost(all.at(-1) ?? ''))
    )
  return isKoreanNameAmong(all, index) && (index === 0 || after === undefined || isKoreanPost(after))
}

const DIVISION = /[과국실팀]$/

/** The Korean name among the words, with what stands before and after it. */
const aroundKoreanName = (text: string): PersonPhrase | null => {
  const all = words(stripHonorific(text))
  const names = all.flatMap((_, index) => (isNameAt(all, index) ? [index] : []))
  // 구주과 사무관 이하나: a division may look like a name, but the other word is one.
  const at = names.find((index) => !DIVISION.test(all[index] ?? '')) ?? names[0] ?? -1
  const name = all[at]
  if (name === undefined) return null
  const before = all.slice(0, at)
  const after = all.slice(at + 1)
  const trailing = after.length > 0 && !KOREAN_DUTY.test(after.join(' ')) ? postOf(after.join(' ')) : {}
  const leading = before.length > 0 ? postOf(before.join(' ')) : {}
  // 과기정통부 장관 홍길동 and 홍길동 과기정통부 장관 say the same.
  return {
    ...NOBODY,
    ...leading,
    ...Object.fromEntries(Object.entries(trailing).filter(([, value]) => value !== '')),
    name,
  }
}

/** `Jane Doe MP`, `Mr John Roe DSM KC`: letters behind a name for a seat, an honour or a degree. */
const WITH_LETTERS = /^(\p{Lu}.*\p{Ll}\S*)\s((?:(?:ME?P|M[HLN]A|M[PS]P|MLC|TD|[KQS]C|JP|[CDGKMO]BE|[GK]?CMG|[GK]CVO|[CLM]VO|D[CS][MO]|OAM|PhD|FRS)(?:\s|$))+)$/u

/** `Dr Jane Doe, Director, NIST`; `DSIT Josh Fedder`; `Tomas Berg – Goodwill Ambassador`; `Minister of Agriculture, Mr Edin Roth`. */
const aroundLatinName = (text: string): PersonPhrase | null => {
  const [first = '', ...others] = text.split(/\s*,\s*|\s+[-–—]\s+/)
  const isPostFirst = !COURTESY.test(first) && ((isPostBesideName(first) && COURTESY.test(others[0] ?? '')) || (isPostOfWhole(first) && isLatinName(others[0] ?? '')))
  const [head = '', ...rest] = isPostFirst ? [others[0] ?? '', first, ...others.slice(1)] : [first, ...others]
  const led = postBeforeName(head)
  if (led) return { ...NOBODY, ...led, organisation: rest.join(', ') }
  const [, name = head.replace(COURTESY, ''), letters = ''] = WITH_LETTERS.exec(head.replace(COURTESY, '')) ?? []
  if (name === head && !isLatinName(head)) return null
  // Mr President: a courtesy before a post names nobody.
  if (!name.includes(' ') && isPostBesideName(name)) return null
  const acronym = /^([A-Z][A-Z&\d-]+) (\p{Lu}.*)$/u.exec(head)
  if (acronym && isLatinName(acronym[2] ?? ''))
    return { ...NOBODY, [isPostBesideName(acronym[1] ?? '') ? 'title' : 'organisation']: acronym[1] ?? '', name: (acronym[2] ?? '').replace(COURTESY, '') }
  return {
    ...NOBODY,
    name,
    title: [letters, ...rest.filter(isPostBesideName)].filter((part) => part !== '').join(', '),
    organisation: rest.filter((part) => !isPostBesideName(part)).join(', '),
    ...(rest.some(isPostBesideName) ? {} : ledByPost(name)),
  }
}

const LEADING_POST =
  /^((?:First |Second |Deputy |Vice[- ]|State |Assistant |Senior |Permanent )*(?:Minister(?: Delegate| of State)?|Secretary(?:[- ]General)?|Ambassador|Director(?:[- ]General)?|President|Commissioner|Governor|Mayor|Senator|Chair(?:man|woman)?|CEO|CTO|[FP]M|Artist|Singer|Poet|Captain|Chef))\s+(?=\p{Lu})/u

/** `Vice-Minister Suzuki`, `Ambassador Kim Yuna`: a post before the name. */
const ledByPost = (name: string): Partial<PersonPhrase> => {
  const post = LEADING_POST.exec(name)
  return post ? { title: post[1] ?? '', name: name.slice(post[0].length).replace(COURTESY, '') } : {}
}

/** `홍길동, 서울대 석좌교수`: a name alone, and behind its comma the house and the post; 한밭대 begins like a name, and is a house here. */
const nameAndPost = (text: string): PersonPhrase | null => {
  const [, name = '', house = '', title = ''] = /^([가-힣]{3,4}),\s*([^,()]{2,30}?)\s([^\s,()]+)$/.exec(text) ?? []
  const isHouse = isOrganisation(house) && house.split(' ').every((word) => !isKoreanName(word) || word.endsWith('대'))
  return isPlainKoreanName(name) && isHouse && isKoreanPost(title) ? { ...NOBODY, name, organisation: house, title } : null
}

/** `홍길동 원장, 서울대`: a person with a post, and behind the comma where it is held; `null` for anything else. */
export const personOfBody = (text: string): PersonPhrase | null => {
  const told = nameAndPost(text)
  if (told) return told
  const [, who = '', body = ''] = /^([^,()]*[가-힣][^,()]*),\s*([^,()\s]{2,20})$/.exec(text) ?? []
  const person = who === '' ? null : aroundKoreanName(who)
  return person && person.title !== '' && person.organisation === '' && isOrganisation(body) && !isKoreanName(body) && !isKoreanPost(body) ? { ...person, organisation: body } : null
}

/** Reads who a phrase means: `K본부 김상우 박사`, `혁신과학부(ISED) 국장`, `DG CNECT`, `Jane Doe, Director`. */
export const parsePerson = (phrase: string): PersonPhrase => {
  const [text, phone] = takePhone(phrase.trim())
  if (text === '') return { ...NOBODY, phone }
  const person = personOfBody(text) ?? withBracket(text) ??
    besidePost(text) ??
    aroundKoreanName(text) ??
    aroundLatinName(text) ?? { ...NOBODY, ...postOf(text) }
  // `Professor Ada Holm.`: the point ends a sentence.
  return { ...person, name: person.name.replace(/(?<=\p{Ll}{3})\.$/u, ''), phone }
}
