import { type Packet, ParticipationMode, ParticipationStatus } from '../../../../shared/packet/packet.ts'
import { formatClock } from '../../../../shared/time/clock-time.ts'
import { readWhen } from '../fields/when.ts'
import { ownWords } from '../lexicon/own-words.ts'
import { fitLabel } from './fit.ts'

/** `2026. 7. 1.(수) 18:00`: the hour that the packet stands for; both day and hour must be stated. */
export const setAsOf = (packet: Packet, value: string, year: number | null): boolean => {
  const { date, time } = readWhen(value, year)
  if (!date?.date || time?.from === null || time?.from === undefined) return false
  packet.asOf = `${date.date}T${formatClock(time.from)}`
  return true
}

const modeOf = ownWords(ParticipationMode.options, 'book.participation')
const statusOf = ownWords(ParticipationStatus.options, 'book.status')

/** `주재 (확정)`; without a status it is tentative. */
export const setParticipation = (packet: Packet, value: string): boolean => {
  const match = /^([^()]+?)\s*(?:\(([^()]+)\))?$/.exec(value.trim())
  const mode = modeOf(match?.[1] ?? '')
  if (mode === null) return false
  packet.participation = { mode, status: statusOf(match?.[2] ?? '') ?? 'tentative' }
  return true
}

const disclosureOf = ownWords(['open', 'partial', 'closed'], 'book.disclosure')
/** `정보공개법 제9조제1항제5호`, `Official Information Disclosure Act, Art. 9(1) no. 5` */
const ARTICLE_9 = /(?:제\s*9\s*조\s*제?\s*[1①]\s*항?\s*제\s*|Art\.\s*9\s*\(1\)\s*no\.\s*)(\d)/i

/** `부분공개 (정보공개법 제9조제1항제5호)`: what the paper is. */
export const setDisclosure = (packet: Packet, value: string): boolean => {
  const match = /^([^()]*?)\s*(?:\((.+)\))?$/s.exec(value.trim())
  const disclosure = disclosureOf(match?.[1] ?? '')
  if (disclosure === null) return false
  const basis = match?.[2] ?? ''
  Object.assign(packet.documentMark, { disclosure, basis: fitLabel(ARTICLE_9.exec(basis)?.[1] ?? basis) })
  return true
}
