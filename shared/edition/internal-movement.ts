/**
 * Words that tell outsiders who leaves, waits or moves when: 이석 and its kin. They stand as
 * rows of their own (`12:25 차관님 이석`) and inside titles (`환영사 (환영사 후 국장님 이석)`).
 */
/** What may follow 이석 as a word; anything else makes it the beginning of a name (이석준 국장). */
const LEFT = '(?=$|[^가-힣]|하(?:시|심|고|며|여|겠)|합니|한\\s*(?:뒤|다음)|(?:함|해|할|후|시|전|예정|필요|및|로|을|를|이|은|임)(?:$|[^가-힣]))'
/** Before it stands nothing, or who it is that leaves, or when: 분리석 is none. */
const LEAVES = `(?<=^|[^가-힣]|님|관|장|중도|중간|조기)이석${LEFT}`
const LEAVING = new RegExp(`${LEAVES}|離席|退席|早退|조퇴|(?:중도|조기|중간)\\s*(?:퇴장|퇴석|이탈)|자리를?\\s*(?:비우|비움|떠|뜨|뜸|옮)|(?:먼저|중간에?)\\s*(?:나가|나감|빠지|빠짐|퇴장|출발|일어)`, 'u')
/** Halls are called alike: 회의장, 연회장, 행사장, 주차장. */
const POST = '(?:대통령|총리|장관|차관보|차관|실장|국장|(?<!주)차장|청장|처장|원장|(?<!회)의장(?!대)|총장|본부장|(?<![연행])회장|(?<!행)사장|대사(?!관)|VIP|주요\\s*인사)(?:님|급)?'
const POST_MOVES = new RegExp(`${POST}(?:은|는|이|가|께서)?,?[^.,;]{0,16}?(?:퇴장|퇴실|퇴청|귀청|출발|이동|대기|나감)`, 'u')
const LEAVING_EN = /\b(?:leav(?:es?|ing)(?!\s+no[\s-]?(?:one|body))|depart(?:s|ing|ure)?|exits?|withdraws?|steps? out|out at|(?:moves?|goes|proceeds?|heads) to|heads (?:for|off|out)|excuses? (?:him|her)self)\b/i
const POST_EN = /\b(?:minister|vm|principal|h\.\s?e\.|vips?|director|head of delegation)\b/i
/** What somebody does next; in brackets, it is his way: (연설 후 바로 이동). */
const THEN_MOVES = /후\s*(?:바로|곧|즉시)?\s*(?:퇴장|이동|출발|귀청|복귀)/

/** A bracket with at most one bracket inside it. */
const BRACKETS = /[ \t]*[(（[〔【<〈{](?:[^()（）[\]〔〕【】<>〈〉{}]|[(（[][^()（）[\]]*[)）\]])*[)）\]〕】>〉}]/g
/** Where a title's parts may be taken apart without touching the others: a comma after a post (`차관님, …`) parts nothing. */
const PARTS = new RegExp(`(?=※)|(?<=[;\\n])|(?<=,)(?<!${POST},)`, 'u')

const tellsMovement = (text: string): boolean =>
  LEAVING.test(text) || POST_MOVES.test(text) || (LEAVING_EN.test(text) && POST_EN.test(text))

/** In brackets a verb alone is enough: `(leaves after remarks)`. */
const bracketTellsMovement = (text: string): boolean => tellsMovement(text) || LEAVING_EN.test(text) || THEN_MOVES.test(text)

/** The text less the brackets and parts that tell such a movement; '' where nothing else is left. */
export const withoutMovements = (text: string): string => {
  const bare = text.replace(BRACKETS, bracket => (bracketTellsMovement(bracket) ? '' : bracket))
  if (bare === text && !tellsMovement(text)) return text
  const kept = bare.split(PARTS).filter(part => !tellsMovement(part)).join('')
  return kept.trim().replace(/[;,]$/, '')
}

/** Does the text say nothing but such a movement? */
export const isMovement = (text: string): boolean => text.trim() !== '' && withoutMovements(text) === ''
