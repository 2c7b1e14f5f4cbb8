import { isNamedPerson, namesPerson } from '../../fields/named-person.ts'
import { splitPeople } from '../../fields/split-people.ts'
import { ORGANISATION_WORD } from '../../lexicon/organisations.ts'
import { isEnglishPost, isKoreanPost } from '../../lexicon/posts.ts'
import { namesRoom } from '../../lexicon/rooms.ts'

export interface TitleAndAside {
  readonly title: string
  /** What the brackets behind the title say, the last one last. */
  readonly asides: readonly string[]
}

/** Longer ones tell what is done, and go on with the title. */
const LONGEST_ASIDE = 80
const OPENING: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '］': '［' }

/** `MoU`, `SDGs`, `COP31`, `R&D`: letters for the words before them; `tbc` is none. */
const ABBREVIATION = /^(?:이하\s|약칭\s)?[‘'“"]?(?!(?:TB[ACD]|VIP)\b)(?=(?:[^A-Z]*[A-Z]){2}|[A-Z]\d)[A-Z][A-Za-z\d&.+/-]{1,11}[’'”"]?$/
/** `KE931`, `ES 9116`, `7C 101편`, `KTX 142`: the flight or train of a way, which tells how. */
const RIDE = /^(?:[A-Z]{2,3}|[A-Z]\d|\d[A-Z])(?:-?\d{3,4}|[ -]\d{1,4})[A-Z]?\s?(?:편|열차)?$/
const WAY = /출발|도착|이동|탑승|출국|입국|귀국|귀임|향발|이륙|착륙|\b(?:depart\w*|arriv\w*|lea[vf]\w*|land\w*|fl(?:y|ies|ights?)|trains?|transfers?|travels?|returns?|boards?|boarding|take-?off)\b/i
/** `2차`, `1부`, `안`, `대안`, `Part II`, `(a)`, `1/2`, `’26`, `cont’d`, `= Lines`: which of several, which state of it, or what else it is called. `33회` is how often. */
const WHICH = /^(?:=.*|[a-z]|제\s?\d{1,3}\s?회|제?\s?\d{1,2}(?:[.-]\d)?\s?(?:차|부|회차|일차|조|편|권|기|단계|세션|분과|안)?|[가-힣]{0,2}안|가칭|[ⅠⅡⅢⅣⅤIVX]{1,4}|[①-⑳]|(?:part|day|session|phase|round|stage|no\.?)\s?[\dIVX]{1,3}|\d\s?\/\s?\d|계속|속개|cont(?:inued|[.’'`]?d?\.?)|[상중하]|[’'‘`]?\d{2,4}년?(?:\s?[~∼–-]\s?[’'‘`]?\d{2,4}년?)?)$/i
/** `발제1`, `분과회의`, `세션 2`, `Workshop`: kinds of which there are many, so that a bracket tells the subject of this one. */
const ONE_OF_MANY = /(?:발제|발표|강연|특강|세션|분과(?:\s?(?:회의|토의|토론|모임))?|분임(?:\s?(?:토의|토론))?|라운드|트랙|제?\s?\d\s?부|부스|체험|실습|워크숍|session|panel|workshop|track|stream|lecture|talk|group|break-?out)\s?(?:\d{1,2}|[A-Z]|[ⅠⅡⅢⅣⅤ])?\.?$/i
/** `보행 안정화 / 평강`: who it is tells only the bracket behind. */
const SOMETHING_SHORT = /\s\/\s\S{2,4}$/
/** `취소`, `경기도 제외`, `postponed to 14:00`: without it the title would say the contrary. */
const REVERSES = /취소|폐기|철회|연기|부결|보류|제외|반려|무산|\b(?:cancel\w*|withdrawn|postponed|deferred|rejected|except|excluding|without)\b/i
/** `… A (cf. Annex 2) and B`: words behind another bracket go on to the last one. */
const GOES_ON = /[)）\]］]\s*[^\s([（［)）\]］]/
/** `6 presentations`, `각 15분`, `if required`: how many, how long, whether at all. */
const COUNT = /^[약총각]?\s?\d/
const COUNT_OR_HINT = /^(?:[약총각]?\s?\d|\p{Ll})/u
/** `Lunch`, `Q&A` have no subject. */
const FEWEST_WORDS = 3
/** `Hamnby case study`, `World Trade Organization`: several words with capitals are a name or a subject, where they are no place and nobody. */
const NAMES_SUBJECT = /^\p{Lu}\S*(?:\s\S+)+$/u

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text) && !/[가-힣]/.test(text)

const namesWho = (inner: string): boolean =>
  splitPeople(inner).some((one) => isNamedPerson(one) || namesPerson(one) || isKoreanPost(one.split(/\s+/).at(-1) ?? '') || isEnglishPost(one))

/** Who does it, or on which way: never what a row is called. */
const tellsWho = (inner: string): boolean => /[:：→↔⇒]/.test(inner) || namesWho(inner)

/** Does a bracket belong to the name of what stands before it? */
const isOfTitle = (inner: string, before: string, isSquare: boolean, isOneOfSeveral: (before: string) => boolean): boolean => {
  if (RIDE.test(inner) && WAY.test(before)) return false
  if (ABBREVIATION.test(inner) || WHICH.test(inner) || REVERSES.test(inner) || SOMETHING_SHORT.test(before) || GOES_ON.test(before)) return true
  if (tellsWho(inner)) return false
  if (isSquare || isOneOfSeveral(before)) return true
  if (ONE_OF_MANY.test(before)) return !namesRoom(inner) && !COUNT_OR_HINT.test(inner)
  // `개회식(Opening Ceremony)`: the same in the other language.
  if (/[가-힣]$/.test(before) && isLatin(inner)) return NAMES_SUBJECT.test(inner) && !namesRoom(inner)
  if (isLatin(before) && !isLatin(inner)) return true
  return isLatin(inner) && NAMES_SUBJECT.test(inner) && before.split(/\s+/).length >= FEWEST_WORDS && !namesRoom(inner) && !ORGANISATION_WORD.test(inner) && !inner.includes(',')
}

/** Where the bracket opens that closes at the end of a text; -1 where none does. */
const openingOf = (text: string): number => {
  const close = text.at(-1) ?? ''
  const open = OPENING[close]
  if (open === undefined) return -1
  let depth = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === close) depth += 1
    if (text[at] === open) depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/**
 * `오찬 (항만공사 구내식당, 20명)`, `축사(홍길동 의원)`, `이동 (세종→평택)`, `Lunch (provided)`: brackets behind a title that tell who,
 * where, how or how many. What is a part of its name stays: `리셉션(1부)`, `논의(안)`, `… of Understanding (MoU)`, `발제1(청년주거)`,
 * `강연 2부 [소리와 물결]`, and what parts a row from others that `isOneOfSeveral` knows (`양자회담 (일본)`, `양자회담 (프랑스)`).
 */
export const splitBracketBehind = (title: string, isOneOfSeveral: (before: string) => boolean = () => false): TitleAndAside => {
  const at = openingOf(title)
  const before = title.slice(0, Math.max(0, at)).trim()
  const inner = title.slice(at + 1, -1).trim()
  if (at < 0 || inner === '' || inner.length > LONGEST_ASIDE || !/\p{L}/u.test(before) || isOfTitle(inner, before, /[\]］]$/.test(title), isOneOfSeveral)) return { title, asides: [] }
  const { title: rest, asides } = splitBracketBehind(before, isOneOfSeveral)
  return { title: rest, asides: [...asides, inner] }
}

/** The names that several titles share, each with another bracket behind it that is neither who nor where. */
export const sharedNames = (titles: readonly string[]): ((before: string) => boolean) => {
  const asides = new Map<string, Set<string>>()
  for (const title of titles) {
    const { title: bare, asides: [aside, ...others] } = splitBracketBehind(title)
    if (aside === undefined || others.length > 0 || tellsWho(aside) || namesRoom(aside) || COUNT.test(aside)) continue
    asides.set(bare, (asides.get(bare) ?? new Set()).add(aside))
  }
  return (before) => (asides.get(before)?.size ?? 0) > 1
}
