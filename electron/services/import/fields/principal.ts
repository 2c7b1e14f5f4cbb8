import type { Settings } from '../../../../shared/settings/settings.ts'
import { isForeignSide, isOfForeign, partyName } from '../lexicon/countries.ts'
import { isMinistry } from '../lexicon/ministries.ts'

/** Whom the office serves, as drafts tell: post, name, and the names of the ministry; '' where the settings don't say. */
export type Principal = Omit<Settings['principal'], 'titleEn'>

const ESCAPE = /[.*+?^${}()|[\]\\]/g
/** The words right before a post: whose it is. */
const QUALIFIER = /(\S+)(?:\s+(\S+))?\s+$/

const bare = (text: string): string => text.replace(/\s+/g, '')

const ownMinistries = ({ ministry, ministryShort }: Principal): string[] => [ministry, ministryShort].map(bare).filter((name) => name !== '')

/** Is one of the words another ministry of our own country (외교부 차관)? Without the office's own ministry nobody can tell. */
const isOfOtherMinistry = (text: string | null, principal: Principal): boolean => {
  const own = ownMinistries(principal)
  const words = (text ?? '').split(/[\s(),/·ㆍ]+/)
  return own.length > 0 && words.some(isMinistry) && !words.some((word) => own.includes(word))
}

/** Of a ministry that is known a draft may leave out which of its vice ministers it means: 제1차관 is 차관, too. */
const postsOf = (principal: Principal): string[] => {
  const plain = principal.title.replace(/^제\s?\d\s?(?=차관$)/, '')
  return ownMinistries(principal).length > 0 && plain !== principal.title ? [principal.title, plain] : [principal.title]
}

/**
 * Does the text name the principal by the post that the office serves (차관님, 차관이)? A post that only
 * begins like it (차관보, 차관급, 차관회의), that a word or a number is glued to (외교차관, 제1차관), or that
 * is another country's (네덜란드 경제부 차관) or another ministry's (외교부 차관) does not count.
 */
export const namesPrincipal = (text: string, principal: Principal): boolean => {
  if (principal.name !== '' && text.includes(principal.name)) return true
  const own = ownMinistries(principal).map((name) => name.replace(ESCAPE, '\\$&'))
  // 과기정통부차관: the name of the own ministry may be glued to the post.
  const glued = own.length > 0 ? `(?:${own.join('|')})?` : ''
  const posts = postsOf(principal).map((post) => post.replace(ESCAPE, '\\$&')).join('|')
  const alone = new RegExp(`(?<![가-힣\\d])${glued}(?:${posts})(?:님(?:께서)?)?(?:은|는|이|가|을|를|의|과|와|도|께서)?(?![가-힣])`, 'g')
  return [...text.matchAll(alone)].some(({ index }) => {
    const whose = QUALIFIER.exec(text.slice(0, index))?.[0] ?? ''
    return !isOfForeign(whose) && !isOfOtherMinistry(whose.trim().split(/\s+/).at(-1) ?? '', principal)
  })
}

interface Post {
  readonly title: string | null
  readonly organisation: string | null
  /** Side as printed, '' or `null` where none is told. */
  readonly side: string | null
}

/** Does somebody hold the principal's post, and not another country's or another ministry's? */
export const holdsPrincipalPost = ({ title, organisation, side }: Post, principal: Principal): boolean =>
  title !== null && postsOf(principal).includes(title) && !isOfForeign(organisation) && !isForeignSide(side ?? '') &&
  !isOfOtherMinistry(organisation === null || organisation === '' ? partyName(side ?? '') : organisation, principal)
