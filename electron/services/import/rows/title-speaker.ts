import { COURTESY, isKoreanName, isLatinName } from '../lexicon/names.ts'
import { isEnglishPost, isKoreanPost, stripHonorific } from '../lexicon/posts.ts'

export interface TitleAndSpeaker {
  readonly title: string
  /** Who stands behind the dash or the colon, as printed; '' where nobody does. */
  readonly speaker: string
}

/** Speeches: what follows their colon or hyphen is who gives them. */
const SPEECH = /^(?:개회사|폐회사|환영사|축사|격려사|기념사|답사|만찬사|오찬사|추모사|인사|인사말|인사말씀|환영\s*인사|개회\s*인사|모두\s*(?:말씀|발언)|마무리\s*(?:말씀|발언)|건배사|건배\s*제의|사회|좌장|낭독|congratulatory (?:remarks|address)|toast|moderator)$/i
/** Talks: a colon may as well be followed by their subject. */
const TALK = /^(?:기조\s*(?:연설|강연|발제)|특별\s*강연|강연|특강|발표\s*\d*|발제\s*\d*|주제\s*발표\s*\d*|보고|경과\s*보고|welcome(?: remarks| address)?|opening(?: remarks| address)?|closing(?: remarks| address)?|keynote(?: speech| address)?|remarks)$/i
const SPLIT = /^(.+?)(?:\s+[-–—]\s+|\s*[:：]\s*)(.+)$/s
const LAST_DASH = /^(.+)\s+[-–—]\s+([^–—]+)$/s
/** Longest phrase behind 축사 that is still a name and a post. */
const LONGEST_WHO = 40
const ROLE_LABEL = /^(?:moderators?|speakers?|chair|presenters?|panel(?:l?ists)?|사회|좌장|발표|진행)\s*[:：]\s*/i

const isPrincipalPost = (text: string): boolean => /^[가-힣\s\d·]{1,24}$/.test(text) && isKoreanPost(text.split(/\s+/).at(-1) ?? '')

/** `Jane Doe, Example University`, `Hong Gildong (General Chair)`, `회장 심청`, `Moderator: Jean Dupont`. */
const isPersonPhrase = (text: string): boolean => {
  const words = stripHonorific(text.replace(/\([^()]*\)/g, ' ')).trim()
  const head = words.split(/\s*,\s*/)[0] ?? ''
  if (ROLE_LABEL.test(words) || COURTESY.test(words)) return true
  if (words.split(/\s+/).length > 8) return false
  return isLatinName(head) || isPrincipalPost(words) || words.split(/[\s,]+/).some(isKoreanName) || (isEnglishPost(head) && head.split(' ').length <= 5)
}

/**
 * Takes the speaker off a title: `개회사 : 한국소재부품협회 홍길동 회장`, `Identity, payments, data – Jan
 * Novak`. A dash alone is not enough: what stands behind it must name a person or follow a speech's name.
 */
export const splitTitleSpeaker = (title: string): TitleAndSpeaker => {
  const first = SPLIT.exec(title)
  if (first) {
    const [, item = '', who = ''] = first
    const delivered = (SPEECH.test(item.trim()) && who.length <= LONGEST_WHO) || (TALK.test(item.trim()) && isPersonPhrase(who))
    if (delivered) return { title: item.trim(), speaker: who.trim() }
  }
  const last = LAST_DASH.exec(title)
  if (last && isPersonPhrase(last[2] ?? '')) return { title: (last[1] ?? '').trim(), speaker: (last[2] ?? '').trim() }
  return { title, speaker: '' }
}
