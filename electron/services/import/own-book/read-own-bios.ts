import { message } from '../../../../shared/messages/catalogue.ts'
import type { Attendee } from '../../../../shared/packet/packet.ts'
import { fitProse } from '../draft/fit.ts'
import { parsePerson } from '../fields/person-phrase.ts'
import type { PartReader } from './add-own-parts.ts'

const letters = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()

/** Whom `○ 홍길동 (Hong Gildong) 예시기술부 차관` names: everything that the book prints of him, else his name at its beginning. */
const personOf = (text: string, people: readonly Attendee[]): Attendee | undefined => {
  const head = letters(text)
  const printed = ({ name, nameEn, organisation, title }: Attendee): string => letters(`${name}${nameEn}${organisation}${title}`)
  const named = people.filter(({ name, nameEn }) => [name, nameEn].some((each) => letters(each) !== '' && head.startsWith(letters(each))))
  return people.find((one) => head !== '' && printed(one) === head) ?? (named.length === 1 ? named[0] : undefined)
}

/** `○ 성춘향 예시부 국장`: somebody whom the list does not have; an item of a life names nobody. */
const namesAnother = (text: string): boolean => {
  const { name, title } = parsePerson(/^○\s+(.{2,60})$/.exec(text)?.[1] ?? '')
  return name !== '' && title !== ''
}

/** `image_001.png`, `사진: 홍길동 예시기술부 차관`: a portrait above the name that it belongs to, as readers of documents tell pictures. */
const PORTRAIT = new RegExp(`^(?:image_\\d+\\.\\w+$|(?:${(['ko', 'en'] as const).map((locale) => message(locale, 'book.portrait')).join('|')}):\\s)`, 'i')

/** 약력 of our own book: below each name that the list of attendees has, the lines of the life. */
export const readOwnBios: PartReader = (packet, lines, claims) => {
  const sides = new Map(packet.sides.flatMap((side) => side.attendees.map((attendee) => [attendee, side] as const)))
  let current: Attendee | null = null
  for (const line of lines.slice(1)) {
    const text = line.text.trim()
    if (PORTRAIT.test(text)) {
      claims.claim(line, null)
      continue
    }
    const person = /^○\s/.test(text) ? personOf(text, [...sides.keys()]) : undefined
    if (person) current = person
    else if (!current || namesAnother(text)) current = null
    else current.bio = fitProse(current.bio === '' ? text : `${current.bio}\n${text}`)
    if (current) claims.claim(line, `sides.${sides.get(current)?.id ?? ''}.attendees.${current.id}`)
  }
}
