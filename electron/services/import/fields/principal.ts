import { isForeignSide, isOfForeign } from '../lexicon/countries.ts'

const ESCAPE = /[.*+?^${}()|[\]\\]/g
/** The words right before a post: whose it is. */
const QUALIFIER = /(\S+)(?:\s+(\S+))?\s+$/

/**
 * Does the text name the principal by the post that the office serves (차관님, 차관이)? A post that only
 * begins like it (차관보, 차관급, 차관회의), that a word or a number is glued to (외교차관, 제1차관), or that
 * is another country's (네덜란드 경제부 차관) does not count.
 */
export const namesPrincipal = (text: string, principal: { title: string; name: string }): boolean => {
  const title = principal.title.replace(ESCAPE, '\\$&')
  const alone = new RegExp(`(?<![가-힣\\d])${title}(?:님(?:께서)?)?(?:은|는|이|가|을|를|의|과|와|도|께서)?(?![가-힣])`, 'g')
  const isOwn = ({ index }: RegExpExecArray): boolean => !isOfForeign(QUALIFIER.exec(text.slice(0, index))?.[0] ?? '')
  return [...text.matchAll(alone)].some(isOwn) || (principal.name !== '' && text.includes(principal.name))
}

interface Post {
  readonly title: string | null
  readonly organisation: string | null
  /** Side as printed, '' or `null` where none is told. */
  readonly side: string | null
}

/** Does somebody hold the principal's post, and not another country's? */
export const holdsPrincipalPost = ({ title, organisation, side }: Post, principal: { title: string }): boolean =>
  title === principal.title && !isOfForeign(organisation) && !isForeignSide(side ?? '')
