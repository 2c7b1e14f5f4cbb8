import { isKoreanName, COURTESY } from '../../lexicon/names.ts'
import { splitMarker } from '../../parse/marker.ts'
import { endsInside, isUnfinished } from '../../parse/unfinished.ts'
import { isPersonPhrase } from '../people/title-speaker.ts'

/** What a line below a row may say of it: who speaks or chairs, where. */
export const LABEL_BELOW =
  /^(?:사회|진행|좌장|발표|발제|토론|패널|장소|연사|안내|영접|낭독자?|발표자|발제자|토론자|사회자|진행자|speakers?|moderators?|chair|presenters?|panel(?:l?ists)?|venue|location|room|facilitator|led by|lead|session (?:leader|chair|moderator|lead)s?)\s*[:：]/i

/** `좌장  이평가 교수`, `(토론) 이평가 교수`: the label without its colon or in brackets, before a name. */
export const plainLabel = (text: string): string | null => {
  const [, label, name, more = ''] = /^((?:사회|진행|좌장|발표|발제|토론)자?)\s+([가-힣]{2,4})(?=\s|$|\()(.*)$/s.exec(text.replace(/^\(([가-힣]{2,3})\)/, '$1 ')) ?? []
  return label !== undefined && name !== undefined && isKoreanName(name) ? `${label}: ${name}${more}` : null
}

/** After a comma or a particle a person with title, post or body beside the name is who speaks: `…, ` ↵ `Dr Anna Velde, FAO`. */
const tellsWho = (text: string): boolean => COURTESY.test(text) || (isPersonPhrase(text) && /[가-힣(,]/.test(text))

const isStrong = (title: string): boolean => endsInside(title) || /[A-Za-z&/(–—-]$/.test(title) || /(?:및|또는)$/.test(title)

/** Is the line below a title more of it: `… in the` ↵ `Northern Basin`, `도시 하천의` ↵ `관리 방향`? Not what has a marker, a label, or tells who. */
export const isRestOf = (title: string, text: string): boolean =>
  title !== '' && text !== '' && isUnfinished(title) && splitMarker(text).kind === null && !LABEL_BELOW.test(text) && plainLabel(text) === null &&
  (isStrong(title.trim()) || !tellsWho(text))

/** Both parts of a title as one: a hyphen at the end of a word keeps it whole. */
export const joinTitle = (title: string, rest: string): string =>
  (/[a-z가-힣]-$/i.test(title) ? title + rest : `${title} ${rest}`).replace(/\s+\/$/, '')

/** The words of a row with the lines together over which its title was broken. */
export const withWholeTitle = (content: string): string => {
  const [first = '', ...others] = content.split('\n')
  const [title, rest] = others.reduce<readonly [string, readonly string[]]>(
    ([whole, below], line) => (below.length === 0 && isRestOf(whole, line.trim()) ? [joinTitle(whole.trimEnd(), line.trim()), below] : [whole, [...below, line]]), [first, []])
  return [title, ...rest].join('\n')
}
