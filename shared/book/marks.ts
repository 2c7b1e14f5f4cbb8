import type { Packet } from '../packet/packet.ts'
import type { OutlineContext } from './outline-context.ts'
import { joinFilled } from './paragraph.ts'

/** Boxes at the head of every page: what the paper is (대외비), then who may watch the meeting. */
export const headMarks = (packet: Packet, context: OutlineContext): string[] => [
  ...securityMarks([packet], context),
  ...(packet.access === null ? [] : [context.say(`book.access.mark.${packet.access}`)]),
]

/** What a paper about these meetings is: 대외비 where one of them is, or nothing. */
export const securityMarks = (packets: readonly Packet[], { say }: OutlineContext): string[] =>
  (packets.some(({ documentMark }) => documentMark.security === 'official-use') ? [say('book.official-use')] : [])

/** `비공개 (정보공개법 제9조제1항제5호)` */
export const disclosureText = ({ documentMark }: Packet, { say }: OutlineContext): string => {
  const basis = documentMark.basis.trim() === '' ? '' : `(${basisText(documentMark.basis, say)})`
  return joinFilled(' ', [documentMark.disclosure && say(`book.disclosure.${documentMark.disclosure}`), basis])
}

/** A bare number is the 호 of the act; anything else is printed as the office wrote it. */
const basisText = (basis: string, say: OutlineContext['say']): string =>
  /^\d+$/.test(basis.trim()) ? say('book.disclosure.basis', { basis: basis.trim() }) : basis.trim()

/** `1-1. 한국-캐나다 정부 간 대화` */
export const numberedTitle = (packet: Packet, { say }: OutlineContext): string =>
  joinFilled('. ', [packet.mark, [packet.title, packet.titleEn].find((title) => title.trim() !== '') ?? say('book.untitled')])
