import { splitPeople } from '../../fields/split-people.ts'
import { isParty, partyName } from '../../lexicon/countries.ts'
import { isLatinName, isPlainKoreanName } from '../../lexicon/names.ts'
import { meetsPeople } from './meets-people.ts'

const BRACKET_BEHIND = /[(（]([^()（）]{3,60})[)）]$/
/** What nobody speaks at: the bracket tells where it is. */
const PAUSE = /^(?:(?:coffee|tea|lunch|dinner|networking)\b|(?:\S+ )?(?:break|reception)$|registration|휴식|오찬|만찬|중식|석식|다과|등록|접수)/i
/** So many rows with nothing but names in their last bracket tell that such a bracket says who speaks. */
const FEWEST_NAMED = 3

/** What the bracket at the end of a title holds; '' without one. */
export const bracketBehind = (title: string): string => BRACKET_BEHIND.exec(title.trim())?.[1]?.trim() ?? ''

/** A name alone, and no country. */
export const isBareName = (who: string): boolean => isPlainKoreanName(who) || (isLatinName(who) && !isParty(partyName(who)))

/** Where the titles of a programme keep the names of those who speak, and nothing else: in the bracket behind `Group communication (Jane Doe)`, or behind `Guest talk:`. */
interface NamePlace {
  /** What fills it; '' in a title without it. */
  readonly within: (title: string) => string
  readonly namesIn: (title: string) => string[]
  /** How much of what fills it in a programme must be names, from 0 to 1. */
  readonly least: number
}

const bareNamesOf = (text: string): string[] => {
  const people = splitPeople(text)
  return people.every(isBareName) ? people : []
}

const BEHIND_TITLE: NamePlace = {
  within: bracketBehind,
  namesIn: (title) => (meetsPeople(title) || PAUSE.test(title.replace(BRACKET_BEHIND, '').trim()) ? [] : bareNamesOf(bracketBehind(title))),
  least: 0.5,
}

const TALK_LABEL = /^(?:\p{L}+ ){0,3}(?:talk|paper|lecture|speech|address|keynote|presentation|remarks|response|commentary)(?: \d{1,2})?\s*[:：]\s*(\S.*)$/iu
/** The subject of a talk, behind the word that says it is one; '' of anything else. */
export const behindTalk = (title: string): string => TALK_LABEL.exec(title.trim())?.[1] ?? ''
/** A subject may look like a name: all must. */
const BEHIND_TALK: NamePlace = { within: behindTalk, namesIn: (title) => bareNamesOf(behindTalk(title)), least: 0.99 }

/** One bare name may be a place or a subject; several of them, and more than of other words, are people. */
const isKept = ({ within, namesIn, least }: NamePlace, titles: readonly string[]): boolean => {
  const named = titles.filter((title) => namesIn(title).length > 0)
  return named.length >= FEWEST_NAMED && named.length > titles.filter((title) => within(title) !== '').length * least
}

/** How the titles of a programme, taken together, name who speaks by a name alone. */
export const bareNamesIn = (titles: readonly string[]): ((title: string) => string[]) => {
  const places = [BEHIND_TITLE, BEHIND_TALK].filter((place) => isKept(place, titles))
  return (title) => places.flatMap(({ namesIn }) => namesIn(title))
}
