import { newAttendee } from '../../../../shared/packet/new-packet.ts'
import { type Attendee, AttendanceForm, AttendeeRole } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { fitLabel, fitProse } from '../draft/fit.ts'
import { ownWords } from '../lexicon/own-words.ts'
import { stripHonorific } from '../lexicon/posts.ts'
import { parsePerson } from './person-phrase.ts'

type TextColumn = 'bio' | 'name' | 'nameEn' | 'nameHanja' | 'organisation' | 'title' | 'organisationEn' | 'titleEn' | 'phone'
/** `post`: organisation and title in one cell. */
export type AttendeeColumn = TextColumn | 'post' | 'role' | 'attendance' | 'confirmed' | 'none'

/** Heads of lists of people, without spaces and in lower case, in any order. */
const HEADS: readonly (readonly [AttendeeColumn, RegExp])[] = [
  ['name', /^(?:성명|이름|성함|참석자|name|fullname)$/],
  ['nameEn', /^(?:영문성명|영문이름|성명\(영문\)|영문|nameinenglish)$/],
  ['nameHanja', /^(?:한자성명|한자이름|성명\(한자\)|한자|nameinhanja)$/],
  ['post', /^(?:소속·?및?\/?직[위책급]|소속·직위|소속\/직위|직함|affiliation|organisationandpost|postandorganisation)$/],
  ['organisation', /^(?:소속|기관|기관명|소속기관|부서|소속부서|회사|회사명|organi[sz]ation|institution|company)$/],
  ['title', /^(?:직위|직책|직급|title|position|post|jobtitle)$/],
  ['organisationEn', /^(?:영문소속|소속\(영문\)|organi[sz]ationinenglish)$/],
  ['titleEn', /^(?:영문직위|직위\(영문\)|postinenglish|titleinenglish)$/],
  ['role', /^(?:역할|참석구분|role)$/],
  ['attendance', /^(?:참석방식|참석방법|attends|attendance)$/],
  ['confirmed', /^(?:확정여부|참석확정|confirmed)$/],
  ['phone', /^(?:연락처|전화|전화번호|휴대전화|핸드폰|phone|telephone|mobile|contact)$/],
  ['bio', /^(?:약력|이력|주요약력|주요경력|주요이력|경력|bio|biography|profile|career)$/],
  ['none', /^(?:연번|번호|순번|no\.?|구분|비고|전자우편|이메일|e-?mail|remarks?|#)?$/],
]

/** Columns of a list of people by its head; `null` where the cells are no such head: it needs names and one thing more. */
export const attendeeColumnsOf = (cells: readonly string[]): AttendeeColumn[] | null => {
  const columns = cells.map((cell) => {
    const word = cell.toLowerCase().replace(/\s+/g, '')
    return HEADS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
  })
  const known = columns.filter((column) => column !== null)
  const told = known.filter((column) => column !== 'none' && column !== 'name')
  return known.length === columns.length && known.includes('name') && told.length > 0 ? known : null
}

const roleOf = ownWords(AttendeeRole.options, 'book.role')
const formOf = ownWords(AttendanceForm.options, 'book.attendance')
const confirmationOf = ownWords(['confirmed', 'unconfirmed'], 'book.attendee')

/** The person of one row; `null` where it names neither a person nor a post. */
export const attendeeOfCells = (cells: readonly string[], columns: readonly AttendeeColumn[], ids: Ids): Attendee | null => {
  const attendee = newAttendee(ids())
  columns.forEach((column, index) => setCell(attendee, column, (cells[index] ?? '').replace(/\s*\n\s*/g, ' ').trim()))
  return [attendee.name, attendee.nameEn, attendee.title, attendee.organisation].some((text) => text !== '') ? attendee : null
}

const setCell = (attendee: Attendee, column: AttendeeColumn, text: string): void => {
  if (text === '') return
  switch (column) {
    case 'post': {
      const { organisation, title } = parsePerson(text)
      Object.assign(attendee, title === '' ? { organisation: fitLabel(text) } : { organisation: fitLabel(organisation), title: fitLabel(stripHonorific(title)) })
      break
    }
    case 'role':
      attendee.role = roleOf(text)
      break
    case 'attendance':
      attendee.attendance = formOf(text)
      break
    case 'confirmed': {
      const word = confirmationOf(text)
      attendee.confirmed = word === null ? null : word === 'confirmed'
      break
    }
    case 'none':
      break
    case 'bio':
      attendee.bio = fitProse(text)
      break
    case 'name': case 'nameEn': case 'nameHanja': case 'organisation': case 'title': case 'organisationEn': case 'titleEn': case 'phone':
      attendee[column] = fitLabel(text)
      break
    default:
      column satisfies never
  }
}
