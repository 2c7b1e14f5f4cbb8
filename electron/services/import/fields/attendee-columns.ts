import { newAttendee } from '../../../../shared/packet/new-packet.ts'
import { type Attendee, AttendanceForm, AttendeeRole } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { fitLabel, fitProse } from '../draft/fit.ts'
import { ownWords } from '../lexicon/own-words.ts'
import { stripHonorific } from '../lexicon/posts.ts'
import { type Absence, absenceIn } from './absence.ts'
import { parsePerson } from './person-phrase.ts'
import { dutyOf, isSideName } from './sides.ts'

type TextColumn = 'name' | 'nameEn' | 'nameHanja' | 'title' | 'organisationEn' | 'titleEn'
/** `post`: organisation and title in one cell; `group` (구분): a side, a role or any other word; `remark`: 비고; `answer` (참석 여부): comes or not. */
export type AttendeeColumn =
  | TextColumn | 'bio' | 'organisation' | 'post' | 'department' | 'phone' | 'email'
  | 'role' | 'attendance' | 'answer' | 'confirmed' | 'side' | 'group' | 'remark' | 'none'

/** Heads of lists of people, without spaces and in lower case, in any order. */
const HEADS: readonly (readonly [AttendeeColumn, RegExp])[] = [
  ['name', /^(?:성명|이름|성함|참석자|name|fullname)$/],
  ['nameEn', /^(?:영문성명|영문이름|성명\(영문\)|영문|nameinenglish)$/],
  ['nameHanja', /^(?:한자성명|한자이름|성명\(한자\)|한자|nameinhanja)$/],
  ['post', /^(?:소속·?및?\/?직[위책급]|소속·직위|소속\/직위|직함|affiliation|organisationandpost|postandorganisation)$/],
  ['organisation', /^(?:소속|기관|기관명|소속기관|회사|회사명|organi[sz]ation|institution|company)$/],
  ['department', /^(?:부서|부서명|소속부서|담당부서|department|division|unit)$/],
  ['title', /^(?:직위|직책|직급|title|position|post|jobtitle)$/],
  ['organisationEn', /^(?:영문소속|소속\(영문\)|organi[sz]ationinenglish)$/],
  ['titleEn', /^(?:영문직위|직위\(영문\)|postinenglish|titleinenglish)$/],
  ['role', /^(?:역할|참석구분|role)$/],
  ['attendance', /^(?:참석방식|참석방법|attends|attendance)$/],
  ['answer', /^(?:참석여부|참석회신|참석확인|회신|회신결과|rsvp|attending)$/],
  ['confirmed', /^(?:확정여부|참석확정|confirmed)$/],
  ['phone', /^(?:연락처|내선|내선번호|전화|전화번호|휴대전화|핸드폰|phone|telephone|mobile|contact)$/],
  ['bio', /^(?:약력|이력|주요약력|주요경력|주요이력|경력|bio|biography|profile|career)$/],
  ['email', /^(?:전자우편|전자메일|이메일|메일|e-?mail)$/],
  ['side', /^(?:측|국가|국가명|side|country|delegation)$/],
  ['group', /^(?:구분|category)$/],
  ['remark', /^(?:비고|특이사항|remarks?|notes?)$/],
  ['none', /^(?:연번|번호|순번|no\.?|#)?$/],
]

/** Does the head of a column name numbers to call? */
export const headsPhones = (cell: string): boolean => HEADS.some(([column, pattern]) => column === 'phone' && pattern.test(cell.toLowerCase().replace(/\s+/g, '')))

/** With these alone the cells may as well head a list of sides. */
const TELL_NO_PERSON: readonly AttendeeColumn[] = ['none', 'name', 'side', 'group', 'remark']

/** Columns of a list of people by its head; `null` where the cells are no such head: it needs names and one thing more. */
export const attendeeColumnsOf = (cells: readonly string[]): AttendeeColumn[] | null => {
  const columns = cells.map((cell) => {
    const word = cell.toLowerCase().replace(/\s+/g, '')
    return HEADS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
  })
  const known = columns.filter((column) => column !== null)
  const told = known.filter((column) => !TELL_NO_PERSON.includes(column))
  return known.length === columns.length && known.includes('name') && told.length > 0 ? known : null
}

const roleOf = ownWords(AttendeeRole.options, 'book.role')
const formOf = ownWords(AttendanceForm.options, 'book.attendance')
const confirmationOf = ownWords(['confirmed', 'unconfirmed'], 'book.attendee')

/** The person of one row; `null` where it names neither a person nor a post. */
export const attendeeOfCells = (cells: readonly string[], columns: readonly AttendeeColumn[], ids: Ids): Attendee | null => {
  const attendee = newAttendee(ids())
  columns.forEach((column, index) => setCell(attendee, column, textOf(cells, index)))
  return [attendee.name, attendee.nameEn, attendee.title, attendee.organisation].some((text) => text !== '') ? attendee : null
}

const textOf = (cells: readonly string[], index: number): string => (cells[index] ?? '').replace(/\s*\n\s*/g, ' ').trim()

/** The side that a row names in a column of its own, as printed; `null` where it names none. */
export const sideOfCells = (cells: readonly string[], columns: readonly AttendeeColumn[]): string | null => {
  const [side, group] = [textOf(cells, columns.indexOf('side')), textOf(cells, columns.indexOf('group'))]
  return side !== '' ? side : isSideName(group) ? group : null
}

const joined = (separator: string, ...texts: readonly string[]): string => texts.filter((text) => text !== '').join(separator)

/** What a list says of a person and no field holds: for the principal alone, since nobody said who else may read it. */
const remember = (attendee: Attendee, text: string): void => {
  attendee.privateNote = fitProse(joined('\n', attendee.privateNote, text))
}

const setAbsent = (attendee: Attendee, { more }: Absence): void => {
  attendee.attendance = 'absent'
  if (more !== '') remember(attendee, more)
}

const COMES = /^(?:참석(?:함|\s?예정|\s?확정)?|참가|[oO○◯Yy]|yes|accepted|confirmed)$/i
const STAYS_AWAY = /^(?:[xX×✕Nn]|no)$/i
const OPEN = /^(?:미정|미회신|미확정|확인\s?중|조율\s?중|[△?-]|tbc|tentative|pending)$/i

/** 참석 여부: 참석, 불참, 미정, or a sign. */
const setAnswer = (attendee: Attendee, text: string): void => {
  if (COMES.test(text)) attendee.confirmed = true
  else if (STAYS_AWAY.test(text)) setAbsent(attendee, { more: '' })
  else if (OPEN.test(text)) attendee.confirmed = false
  else setWord(attendee, text)
}

/** 배석, 통역, 화상: a word alone that a field holds; anything else stays as it is written. */
const setWord = (attendee: Attendee, text: string): void => {
  const role = roleOf(text) ?? dutyOf(text)
  const form = formOf(text)
  const absence = absenceIn(text)
  if (absence) setAbsent(attendee, absence)
  else if (role !== null) attendee.role ??= role
  else if (form !== null) attendee.attendance ??= form
  else remember(attendee, text)
}

const setCell = (attendee: Attendee, column: AttendeeColumn, text: string): void => {
  if (text === '') return
  switch (column) {
    case 'post': {
      const { organisation, title } = parsePerson(text)
      attendee.organisation = fitLabel(joined(' ', title === '' ? text : organisation, attendee.organisation))
      if (title !== '') attendee.title = fitLabel(stripHonorific(title))
      break
    }
    case 'role':
    case 'attendance':
    case 'remark':
      setWord(attendee, text)
      break
    case 'answer':
      setAnswer(attendee, text)
      break
    case 'group':
      if (!isSideName(text)) setWord(attendee, text)
      break
    case 'organisation':
      attendee.organisation = fitLabel(joined(' ', text, attendee.organisation))
      break
    case 'department':
      attendee.organisation = fitLabel(joined(' ', attendee.organisation, text))
      break
    case 'phone':
      attendee.phone = fitLabel(joined(', ', text, attendee.phone))
      break
    case 'email':
      attendee.phone = fitLabel(joined(', ', attendee.phone, text))
      break
    case 'confirmed': {
      const word = confirmationOf(text)
      if (word === null) remember(attendee, text)
      else attendee.confirmed = word === 'confirmed'
      break
    }
    case 'side':
    case 'none':
      break
    case 'bio':
      attendee.bio = fitProse(text)
      break
    case 'name': case 'nameEn': case 'nameHanja': case 'title': case 'organisationEn': case 'titleEn':
      attendee[column] = fitLabel(text)
      break
    default:
      column satisfies never
  }
}
