import type { Packet } from '../../../../shared/packet/packet.ts'
import { accessOf, splitAccess } from '../fields/access.ts'
import { readWhen } from '../fields/when.ts'
import { isMarkAlone, isTitleLike } from '../parse/find-meetings.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'
import type { Claims } from './claims.ts'
import { fitLabel } from './fit.ts'

/** `1-1`, `3.` → `1-1`, `3`. */
const markOf = (text: string): string => text.trim().replace(/^\(|[.)]+$/g, '')

const isAccessAlone = (text: string): boolean => text.length <= 20 && /^[([<]?[^()[\]]*(?:공개|촬영|closed|open to)[^()[\]]*[)\]>]?$/i.test(text) && accessOf(text) !== null

const isLatin = (text: string): boolean => !/[가-힣]/.test(text) && /[A-Za-z]{2}/.test(text)

const unframe = (text: string): string => text.replace(/^[<\[【〈《]\s*([^<>[\]【】〈〉《》]+?)\s*[>\]】〉》]$/, '$1')

const setTitle = (packet: Packet, text: string): boolean => {
  const marked = splitMarker(text)
  const { title, access } = splitAccess(unframe(marked.rest.trim()).replace(/ {2,}/g, ' '))
  if (packet.title === '') {
    packet.title = fitLabel(title)
    packet.access ??= access
    if (marked.kind === 'number' && packet.mark === null) packet.mark = markOf(marked.marker ?? '')
    return true
  }
  if (packet.titleEn === '' && isLatin(title) && !isLatin(packet.title)) {
    packet.titleEn = fitLabel(title)
    return true
  }
  return false
}

/** A line above the sections that tells day, hour and perhaps place: `2026. 7. 1.(수) 14:00, 정부서울청사`. */
const setWhen = (packet: Packet, text: string, year: number | null): boolean => {
  const { date, time, rest } = readWhen(splitMarker(text).rest.replace(/^[(<[]|[)>\]]$/g, ''), year)
  if (!date?.date || date.start > 12 || rest.length > 80) return false
  packet.overview.date ??= date.date
  packet.overview.endDate ??= date.endDate
  packet.overview.start ??= time?.from ?? null
  packet.overview.end ??= time?.to ?? null
  if (packet.overview.place === '') packet.overview.place = fitLabel(rest)
  return true
}

/**
 * Reads what stands above a meeting's first section: its mark (1-1), title, English title, access and,
 * where it is there, day and place.
 */
export const readTitles = (packet: Packet, facts: readonly LineFacts[], year: number | null, claims: Claims): void => {
  for (const fact of facts) {
    const { line, labelled, opens } = fact
    if (line.kind === 'rule') {
      claims.claim(line, null)
      continue
    }
    if (opens || line.cells !== null) return
    const text = line.text.trim()
    if (isMarkAlone(fact) && packet.title === '' && packet.mark === null) {
      packet.mark = markOf(text)
      claims.claim(line, 'mark')
    } else if (isAccessAlone(text)) {
      packet.access ??= accessOf(text)
      claims.claim(line, 'access')
    } else if (!labelled && !/^(?:※|\*)/.test(text) && setWhen(packet, text, year)) {
      claims.claim(line, 'overview.date')
    } else if (isTitleLike(fact)) {
      if (setTitle(packet, text)) claims.claim(line, 'title', 'heading')
    } else if (!labelled) return
  }
}
