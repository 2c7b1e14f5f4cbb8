import { fullPartyName, isParty, isSameParty, partyName } from '../lexicon/countries.ts'

/** A piece of a remark behind one tag: `(캐) 혁신과학부(ISED) 국장`, `좌장: …`; both `null` for what no tag leads. */
export interface Chunk {
  /** The side's full name. */
  readonly side: string | null
  readonly role: string | null
  readonly text: string
  /** The word that says what they do, as printed. */
  readonly label?: string
}

/** Words that say what somebody does, by the word that our papers use. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  사회: ['사회', '사회자', '진행', '진행자', '아나운서', 'moderator', 'moderators', 'mc', 'emcee', 'facilitator', 'facilitators'],
  좌장: ['좌장', '의장', 'chair', 'chairs', 'co-chairs', 'chaired', 'session chair'],
  주재: ['주재'],
  발표: ['발표', '발표자', '발제', '발제자', '연사', 'speaker', 'speakers', 'presenter', 'presenters', 'lead', 'keynote speaker', 'keynote speakers', 'lead speaker', 'rapporteur', '강사', '강연', '강연자', '기조강연', '기조연설', '주제발표'],
  토론: ['토론', '토론자', '지정토론', '패널', '패널토론', 'panel', 'panellists', 'panelists', 'panellist', 'panelist', 'discussants', 'discussant'],
  낭독: ['낭독', '낭독자'],
  발언: ['발언', '발언자'],
  축사: ['축사'],
  환영사: ['환영사'],
  통역: ['통역'],
}

const ROLE_OF = new Map(Object.entries(ROLES).flatMap(([role, words]) => words.map((word) => [word, role] as const)))
const ROLE_WORDS = [...ROLE_OF.keys()].toSorted((a, b) => b.length - a.length).join('|')
const TAG = new RegExp(`\\(([^()]{1,12})\\)\\s*|(?<![가-힣A-Za-z])(${ROLE_WORDS})\\s*[:：]\\s*`, 'gi')

export const roleOf = (word: string): string | null => ROLE_OF.get(word.trim().toLowerCase()) ?? null

/** Separators left at the ends of a piece. */
export const trimPiece = (text: string): string => text.replace(/^[\s/,·]+|[\s/,;·]+$/g, '')

/** A bracket is a side's tag at the head of a phrase, never after a word (`국장(대리)`). */
const isSideTag = (word: string, before: string): boolean => isParty(partyName(word)) && /(?:^|[\s/,])$/.test(before)

interface Tag {
  readonly at: number
  readonly end: number
  readonly side: string | null
  readonly role: string | null
  readonly label: string
}

const tagsOf = (text: string, sides: readonly string[]): Tag[] =>
  [...text.matchAll(TAG)].flatMap((match) => {
    const word = match[1] ?? match[2] ?? ''
    const role = roleOf(word)
    const side = role === null ? (sides.find((name) => isSameParty(name, word)) ?? null) : null
    const isTag =
      role !== null || side !== null || (match[1] !== undefined && isSideTag(word, text.slice(0, match.index)))
    if (!isTag) return []
    return [
      {
        at: match.index,
        end: match.index + match[0].length,
        role,
        label: word,
        side: role === null ? (side ?? fullPartyName(word)) : null,
      },
    ]
  })

/** Cuts a remark at its tags; `sides` are the parties of the meeting, so that (캐) becomes 캐나다. */
export const chunksOf = (text: string, sides: readonly string[]): Chunk[] => {
  const tags = tagsOf(text, sides)
  const head = { side: null, role: null, text: trimPiece(text.slice(0, tags[0]?.at ?? text.length)) }
  const tagged = tags.map(({ side, role, label, end }, index) => ({
    side,
    role,
    label,
    text: trimPiece(text.slice(end, tags[index + 1]?.at ?? text.length)),
  }))
  return [head, ...tagged].filter((chunk) => chunk.text !== '')
}
