import { isPlaceLike } from '../fields/head-line.ts'
import { meetingKindOf } from '../fields/meeting-kind.ts'
import { isIssuer, isPageName, isPaperName } from '../fields/title-words.ts'
import { isTitleLike } from '../parse/find-meetings.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'

/** Lines that can stand above the first section of a meeting. */
export const MAX_HEAD_LINES = 12

export const isLatin = (text: string): boolean => !/[가-힣]/.test(text) && /[A-Za-z]{2}/.test(text)

export const withoutMarker = (text: string): string => {
  const { kind, rest } = splitMarker(text)
  return kind === 'bullet' || kind === 'number' ? rest : text
}

export interface Candidate {
  readonly fact: LineFacts
  readonly title: string
  readonly titleEn: string
  /** Further lines that the title goes on over. */
  readonly more: LineFacts[]
}

/** What a title does not end with: its line was broken. */
const UNFINISHED = /(?:[,·&:]|(?:^|\s)(?:및|또는)|[을를에]\s?(?:위한|관한|대한|통한|따른)|(?<![회협논심강결건합문토제주])의|^(?:\d{4}년도?|제?\d{1,3}[회차])|\b(?:of|the|and|for|in|on|to|with|an?|at|by|from))$/i
/** `on the Safe Use of …`, `및 간담회`: the line above went on. */
const GOES_ON = /^(?:of|on|for|to|with|from|towards?|between|among|through|and|&|및|또는)\s/i
const GOES_ON_IN = /^in(?: \S+){2,}/i

/** Does a line right below a title say more of it? Of a title over several lines the one that at last names the gathering needs no other sign. */
export const goesOnFrom = ({ title, more }: Candidate, text: string): boolean =>
  UNFINISHED.test(title) || GOES_ON.test(text) || (GOES_ON_IN.test(text) && !isPlaceLike(text)) ||
  (more.length > 0 && meetingKindOf(title) === 'other' && meetingKindOf(text) !== 'other')

/** `한-영 공동위원회(UK-Korea Joint Committee)`: the same in English, in brackets. */
const IN_BRACKETS = /^(.*[가-힣].*?)\s*\(([A-Z][A-Za-z\d&.,'’:–-]*(?:\s[A-Za-z\d&.,'’:–-]+)+)\)$/

/** `2026 한·중앙아 포럼 | Korea-Central Asia Forum`: the title in two languages. */
export const splitLanguages = (title: string): readonly [string, string] => {
  const [, korean, english] = IN_BRACKETS.exec(title) ?? []
  if (korean !== undefined && english !== undefined) return [korean, english]
  const [first = '', second = ''] = title.split(/\s+[|/]\s+/)
  return second !== '' && isLatin(second) !== isLatin(first)
    ? isLatin(first)
      ? [second, first]
      : [first, second]
    : [title, '']
}

/** A title that names a gathering goes before one that does not; an issuer is none while there is another. */
export const choose = (candidates: readonly Candidate[]): Candidate | null => {
  const titles = candidates.filter(({ title }) => !isIssuer(title) && !isPaperName(title) && !isPageName(title))
  const isNamed = ({ title, fact }: Candidate): boolean =>
    meetingKindOf(title) !== 'other' || fact.line.level > 0 || splitMarker(fact.line.text).kind !== null
  return (
    (titles[0] && isNamed(titles[0]) ? titles[0] : titles.slice(0, 3).find(isNamed)) ??
    titles[0] ??
    candidates[0] ??
    null
  )
}

/**
 * `□ 한-EU 고위급 면담` directly above its 일시, or such words set apart, below the sentences of a letter: the
 * gathering's own heading counts more than what the sender wrote above them.
 */
export const headingBelowLetter = (facts: readonly LineFacts[], candidates: readonly Candidate[]): Candidate | null => {
  const when = facts.slice(0, MAX_HEAD_LINES).findIndex(({ labelled }) => labelled?.field === 'when' || labelled?.field === 'when-where')
  const fact = facts[when - 1]
  const isSetApart = fact?.line.afterBlank === true && splitMarker(fact.line.text).kind === null
  if (!fact || !isTitleLike(fact) || !(isSetApart || splitMarker(fact.line.text).kind === 'bullet') || candidates.some((each) => each.fact === fact)) return null
  const isLetter = facts.slice(0, when - 1).some(({ line }) => /(?:니다|까|요)[.?]$/.test(line.text.trim()))
  const [title, titleEn] = splitLanguages(withoutMarker(fact.line.text.trim()))
  return isLetter && meetingKindOf(title) !== 'other' ? { fact, title, titleEn, more: [] } : null
}
