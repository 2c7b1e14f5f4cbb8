/**
 * Words that tell outsiders who leaves, waits or moves when: 이석 and its kin. They stand as
 * rows of their own (`12:25 차관님 이석`) and inside titles (`환영사 (환영사 후 국장님 이석)`).
 */
const LEAVING = /이석|(?:중도|조기|중간)\s*(?:퇴장|퇴석|이탈)|자리를?\s*(?:비우|비움|떠|뜨|옮)|먼저\s*(?:나가|나감|퇴장|출발|일어)/
const POST_MOVES =
  /(?:장관|차관|차관보|실장|국장|청장|처장|원장|의장|VIP|주요\s*인사)(?:님|급)?(?:은|는|이|가|께서)?[^.,;()]{0,12}?(?:퇴장|출발|이동|대기)/
const LEAVING_EN = /\b(?:leav(?:es?|ing)|depart(?:s|ing|ure)?|exits?|withdraws?|steps? out|excuses? (?:him|her)self)\b/i
const POST_EN = /\b(?:minister|vm|principal|h\.\s?e\.|vips?|director|head of delegation)\b/i

/** A bracket with at most one bracket inside it. */
const BRACKETS = /[ \t]*[(（[](?:[^()（）[\]]|[(（[][^()（）[\]]*[)）\]])*[)）\]]/g
/** Where a title's parts may be taken apart without touching the others. */
const PARTS = /(?=※)|(?<=[;,\n])/

const tellsMovement = (text: string): boolean =>
  LEAVING.test(text) || POST_MOVES.test(text) || (LEAVING_EN.test(text) && POST_EN.test(text))

/** In brackets a verb alone is enough: `(leaves after remarks)`. */
const bracketTellsMovement = (text: string): boolean => tellsMovement(text) || LEAVING_EN.test(text)

/** The text less the brackets and parts that tell such a movement; '' where nothing else is left. */
export const withoutMovements = (text: string): string => {
  const bare = text.replace(BRACKETS, bracket => (bracketTellsMovement(bracket) ? '' : bracket))
  if (bare === text && !tellsMovement(text)) return text
  const kept = bare.split(PARTS).filter(part => !tellsMovement(part)).join('')
  return kept.trim().replace(/[;,]$/, '')
}

/** Does the text say nothing but such a movement? */
export const isMovement = (text: string): boolean => text.trim() !== '' && withoutMovements(text) === ''
