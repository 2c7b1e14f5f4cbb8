import { COURTESY, isLatinName } from '../lexicon/names.ts'
import { splitMarker } from '../parse/marker.ts'
import { isNamedPerson } from './named-person.ts'

/** What a draft itself tells about names, wherever it does: the best evidence for reading its remarks. */
export interface Knowledge {
  /** Foreign names in Korean letters (킬리안 그로스), Latin ones that a line of their own tells with a post or a house, and surnames behind a post and a first name. */
  readonly names: ReadonlySet<string>
  /** Latin names that stand for organisations: UK Quantum, DSIT. */
  readonly organisations: ReadonlySet<string>
  /** First names of those who have a line of their own: `- Marta Pinto, PhD`. */
  readonly firstNames: ReadonlySet<string>
}

const BRACKETED = /([가-힣A-Za-z·]+(?: [가-힣]+){0,3})\(([A-Z][A-Za-z.&' -]{1,60})\)/g

/** `President Tomas Marek`: in what follows he may be called by his surname. */
const LED_BY_POST = /\b(?:President|Minister|Secretary(?:[- ]General)?|Chancellor|Ambassador|Commissioner|Governor|Mayor|Senator|Director(?:[- ]General)?)\s(\p{Lu}\p{Ll}+)\s(\p{Lu}\p{Ll}{2,})(?=[\s.,;:’')]|$)/gu

const LONGEST_PERSON = 160

/** `SECRETARY ADA HOLM` heads the rows of Secretary Holm. */
const withoutCapitals = (text: string): string =>
  text === text.toUpperCase() && text.length <= LONGEST_PERSON ? text.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, others: string) => first + others.toLowerCase()) : text

/** `Jane Doe, Director, NIST` as a line: the name, or `null`. */
const nameAlone = (text: string): string | null => {
  const { rest } = splitMarker(text)
  const name = rest.split(',', 1)[0]?.replace(COURTESY, '').trim() ?? ''
  return rest.length <= LONGEST_PERSON && rest.includes(',') && isLatinName(name) && isNamedPerson(rest) ? name : null
}

/** `MC: Priya Holm, mobile …`, `From: Olu Berg`, `Olu Berg wrote:`: who is told by what he does about the meeting or the mail. */
const BY_LABEL = /^(?:mc|emcee|host|chair(?:man|woman|person)?|moderator|facilitator|secretary|clerk|speaker|contact|from|cc|organi[sz]er)\s*:\s*([^,;:<(/|]{5,40}?)\s*(?:[,;<(/|]|$)/i
const WROTE = /(?:^|,\s)(\p{Lu}[^,:<]{4,40}?)\s(?:<[^<>]*>\s)?wrote:$/u

const toldByLabel = (text: string): string | null => {
  const name = (BY_LABEL.exec(text)?.[1] ?? WROTE.exec(text)?.[1] ?? '').replace(COURTESY, '').trim()
  return name.includes(' ') && isLatinName(name) ? name : null
}

/**
 * Collects `킬리안 그로스(Kilian Gross)` as a name (as many Korean words as the Latin name has) and
 * `영국양자산업협회(UK Quantum)` as an organisation, and the first names of people who stand alone.
 */
export const collectKnowledge = (texts: Iterable<string>): Knowledge => {
  const names = new Set<string>()
  const organisations = new Set<string>()
  const firstNames = new Set<string>()
  for (const text of texts) {
    const [person = ''] = splitMarker(text).rest.split(/\s*[,(–—]/)
    if (isLatinName(person)) firstNames.add(person.trim().split(/\s+/)[0] ?? '')
    const alone = nameAlone(text)
    if (alone !== null) names.add(alone)
    const labelled = toldByLabel(splitMarker(text).rest.trim())
    if (labelled !== null) names.add(labelled)
    for (const [, first = '', last = ''] of withoutCapitals(text).matchAll(LED_BY_POST)) if (isLatinName(`${first} ${last}`)) names.add(last)
    if (!text.includes('(')) continue
    for (const [, before = '', latin = ''] of text.matchAll(BRACKETED)) {
      const korean = before.split(' ')
      const count = latin.trim().split(/\s+/).length
      const name = korean.slice(-count)
      // An organisation is one long Korean word; a transliterated name has a word for each Latin one.
      if (isLatinName(latin) && korean.length >= count && count > 1 && name.every((word) => word.length <= 5))
        names.add(name.join(' '))
      else organisations.add(latin.trim())
    }
  }
  return { names, organisations, firstNames }
}
