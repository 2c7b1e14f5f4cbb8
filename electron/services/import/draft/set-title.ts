import type { Packet } from '../../../../shared/packet/packet.ts'
import { splitAccess } from '../fields/access.ts'
import { namesBody } from '../fields/body-name.ts'
import { stripPaperWords } from '../fields/title-words.ts'
import { splitMarker } from '../parse/marker.ts'
import type { Claims } from './claims.ts'
import { fitLabel } from './fit.ts'
import { type Candidate, isLatin } from './title-candidates.ts'
import { isPlaceBelow, type TitleFacts } from './title-facts.ts'

/** `<Opening & Keynote>`, `(잠정)` */
export const FRAMED = /^[([<【〔].*[)\]>】〕]$/

/** `1-1`, `3.` → `1-1`, `3`. */
export const markOf = (text: string): string => text.trim().replace(/^\(|[.)]+$/g, '')

/** `isSaid`: a sentence names it, so that its last word is no paper's (`the 2040 Water Agenda`). */
export const setTitle = (packet: Packet, candidate: Candidate, isSaid: boolean): void => {
  const { title, access } = splitAccess(candidate.title)
  packet.title = fitLabel(isSaid ? title : stripPaperWords(title))
  packet.titleEn = fitLabel(candidate.titleEn)
  packet.access ??= access
  const marked = splitMarker(candidate.fact.line.text)
  if (marked.kind === 'number' && packet.mark === null) packet.mark = markOf(marked.marker ?? '')
}

/** So much of a title tells that its line ends with it. */
const LAST_LETTERS = 8

/** A title over several lines with the small word that its last line ends with: `Prime Minister of`. */
export const wholeEnd = ({ title, fact, more }: Candidate): string => {
  const last = (more.at(-1) ?? fact).line.text.trim()
  const [, end = ''] = /((?:,|\s\p{L}{1,4}))$/u.exec(last) ?? []
  return last.slice(0, last.length - end.length).endsWith(title.slice(-LAST_LETTERS)) ? title + end : title
}

/** `Old Pump Library, Reading Room` between whose it is and what it is: where nothing below tells the place, there. */
export const takeHouseAbove = (head: TitleFacts, candidates: readonly Candidate[], chosen: Candidate, claims: Claims): void => {
  const house = head.place === '' ? candidates.slice(1, Math.max(1, candidates.findIndex(({ fact }) => fact === chosen.fact))).find(({ fact, title }) => title === fact.line.text.trim() && !namesBody(title) && isPlaceBelow(title, head, false)) : undefined
  if (!house) return
  head.place = house.title
  claims.claim(house.fact.line, 'overview.place')
}

export const claimSecondLanguage = (
  packet: Packet,
  candidates: readonly Candidate[],
  chosen: Candidate,
  claims: Claims,
): void => {
  const english =
    packet.titleEn === '' && !isLatin(packet.title)
      ? candidates.find((candidate) => candidate !== chosen && isLatin(candidate.title) && candidate.title.length > 5 && !FRAMED.test(candidate.title))
      : undefined
  if (!english) return
  packet.titleEn = fitLabel(english.title)
  claims.claim(english.fact.line, 'titleEn', 'heading')
}
