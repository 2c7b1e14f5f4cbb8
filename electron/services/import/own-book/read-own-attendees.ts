import { message, type MessageKey } from '../../../../shared/messages/catalogue.ts'
import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import { type Attendee, AttendanceForm, AttendeeRole, type Side } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { fitLabel, fitProse } from '../draft/fit.ts'
import { splitOutsideBrackets } from '../fields/split-people.ts'
import { ORGANISATION_WORD } from '../lexicon/organisations.ts'
import { isKoreanPost } from '../lexicon/posts.ts'
import { ownWords } from '../lexicon/own-words.ts'
import { splitMarker } from '../parse/marker.ts'
import type { PartReader } from './add-own-parts.ts'
import { headTest, linesOf, takePhone } from './own-table.ts'

const HEADS = ['book.attendee.name', 'book.attendee.post', 'book.attendee.remarks'] as const
const isHead = headTest(HEADS)
/** Where nothing is remarked on anybody there is no such column. */
const isShortHead = headTest(HEADS.slice(0, 2))

const both = (key: MessageKey): string[] => [message('ko', key), message('en', key)]
const OURS = new Set(both('book.side.ours'))
const AND_OTHERS = new Set(both('book.side.and-others'))
/** `총 4명`, `4 in all` */
const COUNT = new RegExp(`^(?:${both('book.side.count').map((form) => form.replace('{count}', '(\\d+)')).join('|')})$`)
/** `한국 측`: the name without the word of the book. */
const SIDE_WORD = new RegExp(`${message('ko', 'book.side').replace('{side}', '')}$`)

/** `한국 측 (Korea, 우리 측, 총 4명)`, and the offices behind it where nobody is named. */
const SIDE = /^(.*?)\s*(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?(?:\s{2,}(.*))?$/s

const sideOf = (text: string, ids: Ids): { readonly side: Side; readonly list: string } => {
  const [, title = '', inside = '', list = ''] = SIDE.exec(text) ?? []
  const side = newSide(ids())
  const name = title.trim()
  side.ours = OURS.has(name)
  side.name = fitLabel(name.replace(SIDE_WORD, ''))
  for (const part of inside.split(/,\s+/).filter((each) => each !== '')) {
    const count = COUNT.exec(part)
    if (OURS.has(part)) side.ours = true
    else if (count) side.statedCount = Number(count[1] ?? count[2])
    else side.nameEn = fitLabel(side.nameEn === '' ? part : `${side.nameEn}, ${part}`)
  }
  return { side, list: list.trim() }
}

/** `홍길동 (洪吉童)` above `Hong Gildong`; behind one another where a format lost the line's end. */
const NAME = /^(.*?)(?:\s*\((\p{Script=Han}+)\))?(?:\s+(\p{Script=Latin}[^가-힣]*))?$/su
const setName = (attendee: Attendee, cell: string | undefined): void => {
  const [first = '', ...others] = linesOf(cell)
  const read = NAME.exec(first)
  const isTwo = /[가-힣\p{Script=Han}]/u.test(first)
  Object.assign(attendee, {
    name: fitLabel(isTwo ? (read?.[1] ?? first) : first), nameHanja: read?.[2] ?? '',
    nameEn: fitLabel([isTwo ? (read?.[3] ?? '') : '', ...others].filter((part) => part !== '').join(' ')),
  })
}

/** `Director, Cooperation Division, Ministry of Industry`: the post, and from the last word of an organisation on where. */
const splitEnglish = (text: string): readonly [string, string] => {
  const cuts = [...text.matchAll(/,\s+/g)].map(({ 0: gap, index }) => ({ before: text.slice(0, index), after: text.slice(index + gap.length) }))
  const cut = cuts.findLast(({ after }) => ORGANISATION_WORD.exec(after)?.index === 0) ?? cuts.at(-1)
  return cut ? [cut.before, cut.after] : [text, '']
}

/** The last word is the post where it is one; the words before it are whose. */
const setPost = (attendee: Attendee, lines: readonly string[]): void => {
  const korean = lines.filter((line) => /[가-힣]/.test(line)).join(' ')
  const english = lines.filter((line) => !/[가-힣]/.test(line)).join(' ')
  const words = korean.split(' ')
  const title = isKoreanPost(words.at(-1) ?? '') ? (words.at(-1) ?? '') : ''
  attendee.organisation = fitLabel(title === '' ? korean : words.slice(0, -1).join(' '))
  attendee.title = fitLabel(title)
  const [titleEn, organisationEn] = splitEnglish(english)
  Object.assign(attendee, { titleEn: fitLabel(titleEn), organisationEn: fitLabel(organisationEn) })
}

const roleOf = ownWords(AttendeeRole.options, 'book.role')
const formOf = ownWords(AttendanceForm.options, 'book.attendance')
const confirmationOf = ownWords(['confirmed', 'unconfirmed'], 'book.attendee')
const PRIVATE = /\s*\[([^[\]]{1,40})\]\s*(.*)$/s

/** 비고: words for role, form and whether it is certain, then the telephone, then what the principal alone reads. */
const setRemarks = (attendee: Attendee, cell: string | undefined): void => {
  const text = linesOf(cell).join('\n')
  const note = PRIVATE.exec(text)
  const { rest, phone } = takePhone(note ? text.slice(0, note.index) : text)
  attendee.phone = fitLabel(phone)
  const left: string[] = []
  for (const word of rest.split(/,\s*|\n/).map((each) => each.trim()).filter((each) => each !== '')) {
    const [role, form, certainty] = [roleOf(word), formOf(word), confirmationOf(word)]
    if (role !== null) attendee.role = role
    else if (form !== null) attendee.attendance = form
    else if (certainty !== null) attendee.confirmed = certainty === 'confirmed'
    else left.push(word)
  }
  attendee.privateNote = fitProse([...left, (note?.[2] ?? '').trim()].filter((part) => part !== '').join('\n'))
}

/** Offices of which nobody is named, one after another. */
const officesOf = (list: string, ids: Ids): Attendee[] => splitOutsideBrackets(list, /,\s+/).map((entry) => {
  const [, korean = entry, english = ''] = /^(.*?)\s*\(([^()]*)\)$/s.exec(entry) ?? []
  const attendee = newAttendee(ids())
  setPost(attendee, [korean, english].filter((part) => part !== ''))
  return attendee
})

const OTHERS_BEHIND = new RegExp(`\\s+(?:${[...AND_OTHERS].join('|')})$`)

/** 참석자 of our own book: side by side, as it prints them. */
export const readOwnAttendees: PartReader = (packet, lines, claims, ids) => {
  let current: Side | null = null
  for (const line of lines.slice(1)) {
    const { rest } = splitMarker(line.text.trim())
    if (line.cells) {
      if (isHead(line.cells) || isShortHead(line.cells)) claims.claim(line, null, 'table-head')
      else {
        if (!current) packet.sides.push(current = newSide(ids()))
        const attendee = newAttendee(ids())
        setName(attendee, line.cells[0])
        setPost(attendee, linesOf(line.cells[1]))
        setRemarks(attendee, line.cells[2])
        current.attendees.push(attendee)
        claims.claim(line, `sides.${current.id}.attendees.${attendee.id}`)
      }
    } else if (current && AND_OTHERS.has(rest)) {
      current.listOpenEnded = true
      claims.claim(line, `sides.${current.id}`)
    } else if (rest !== '') {
      const { side, list } = sideOf(rest, ids)
      side.listOpenEnded = OTHERS_BEHIND.test(list)
      side.attendees = list === '' ? [] : officesOf(list.replace(OTHERS_BEHIND, ''), ids)
      packet.sides.push(side)
      current = side
      claims.claim(line, `sides.${side.id}`)
    }
  }
}
