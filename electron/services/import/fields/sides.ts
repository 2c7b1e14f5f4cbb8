import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import type { Attendee, Side } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { isForeignSide, isOurs, isParty, partyName } from '../lexicon/countries.ts'
import { COURTESY, isTransliteratedName } from '../lexicon/names.ts'
import { isDependentPost, isEnglishPost, isKoreanPost, stripHonorific } from '../lexicon/posts.ts'
import { fitLabel, fitProse } from '../draft/fit.ts'
import { splitMarker } from '../parse/marker.ts'
import { takeAbsence } from './absence.ts'
import { parsePerson, type PersonPhrase } from './person-phrase.ts'
import { splitAttendees, splitOutsideBrackets, withoutPresence } from './split-people.ts'

/** `(한 국) (총 4명) …`, `캐나다 측(5명): …`, `• (영 국) (총 10명)  …`, `UK side: …`. */
const COUNTED =
  /^[([<【]?\s*([^()[\]<>【】:：,]{1,30}?)\s*[)\]>】]?\s*[([]\s*(?:총\s*)?(\d{1,4})\s*(?:여\s*)?(?:명|인|persons?|people|pax)?(?:\s*in (?:all|total))?\s*[)\]]\s*[:：]?\s*(.*)$/s
/** `(Exampleland) (5 in all)`: our own papers in English add no word for a side, so any name between such brackets is one. */
const OWN_COUNTED = /^\(([^()]{1,30})\)\s*\((\d{1,4}) in all\)$/i
const NAMED = /^[([<【]?\s*([^()[\]<>【】:：,]{1,30}?)\s*[)\]>】]?\s*[:：]\s*(.*)$/s
const BRACKETED = /^[([<【]\s*([^()[\]<>【】:：,]{1,20}?)\s*[)\]>】]\s*(.+)$/s
/** `○ 우리 측`, `[상대측]`: the name of a side and nothing else. */
const ALONE = /^[([<【]?\s*([^()[\]<>【】:：,\d]{1,20}?(?:측|\s(?:side|delegation)))\s*[)\]>】]?$/i
const SIDE_WORD = /측$|\s(?:side|delegation)$/i
/** 등 (and others) at the end: the list is not complete. */
const OPEN_END = /\s*(?:\s등(?:\s*(\d+)\s*여?명)?|,?\s*etc\.?|,?\s*and others|,?\s*et al\.?)\s*$/i

interface SideLine {
  readonly name: string
  readonly count: number | null
  readonly list: string
}

/** Does a phrase name a side: 우리 측, 캐나다, EU? */
export const isSideName = (printed: string): boolean =>
  isParty(partyName(printed)) || SIDE_WORD.test(printed.trim()) || isOurs(printed)

/** The side that a line names, or `null`. A count makes any short name a side; without one it must be a party or end in 측. */
export const sideLineOf = (text: string, cells: readonly string[] | null = null): SideLine | null => {
  // `독일 측 | 킬리안 그로스 국장, …`: the side in one cell, its people in the others.
  const [first = '', ...others] = (cells ?? []).filter((cell) => cell !== '')
  const head = others.length > 0 ? sideLineOf(`${first}:`) : null
  if (head && head.list === '') return { ...head, list: others.join(', ') }
  const body = splitMarker(text.replace(/\s+/g, ' ')).rest
  const alone = ALONE.exec(body)
  if (alone) return { name: alone[1] ?? '', count: null, list: '' }
  const [, own, all] = OWN_COUNTED.exec(body) ?? []
  if (own !== undefined) return { name: own, count: Number(all), list: '' }
  const counted = COUNTED.exec(body)
  if (counted && isSideName(counted[1] ?? ''))
    return { name: counted[1] ?? '', count: Number(counted[2]), list: counted[3] ?? '' }
  for (const form of [NAMED, BRACKETED]) {
    const named = form.exec(body)
    if (named && isSideName(named[1] ?? '')) return { name: named[1] ?? '', count: null, list: named[2] ?? '' }
  }
  return null
}

/** `국장 및 관계자` of one organisation are two people; `외교부 및 과기정통부` are two organisations. */
const splitAnd = (entry: string): string[] => {
  const parts = splitOutsideBrackets(entry, /\s+및\s+/)
  const [first = '', ...others] = parts
  const head = first.split(' ').slice(0, -1).join(' ')
  const inherits = head !== '' && isKoreanPost(first.split(' ').at(-1) ?? '')
  return [
    first,
    ...others.map((part) => (inherits && !part.includes(' ') && isKoreanPost(part) ? `${head} ${part}` : part)),
  ]
}

/** In a Korean list a bare Latin phrase is an organisation (Quantum Intelligence): a person has a post or a courtesy. */
const isPlainLatin = (entry: string): boolean =>
  /^[\p{L}\d&+.' -]+$/u.test(entry) && !/[가-힣]/.test(entry) && !COURTESY.test(entry) && !isEnglishPost(entry)

const attendanceOf = (entry: string): Attendee['attendance'] => {
  if (/화상|온라인|비대면|\b(?:by|via) video\b|\b(?:online|remote|virtual(?:ly)?)\b/i.test(entry)) return 'remote'
  return withoutPresence(entry) === entry ? null : 'in-person'
}

const toAttendee = (person: PersonPhrase, entry: string, ids: Ids): Attendee => ({
  ...newAttendee(ids()),
  ...(person.name || person.title
    ? {
        name: fitLabel(person.name),
        title: fitLabel(stripHonorific(person.title)),
        organisation: fitLabel(person.organisation),
      }
    : { organisation: fitLabel(entry) }),
  nameEn: person.nameEn,
  nameHanja: person.nameHanja,
  phone: person.phone,
  attendance: attendanceOf(entry),
})

const DUTIES: readonly (readonly [NonNullable<Attendee['role']>, RegExp])[] = [
  ['head', /^(?:수석\s*대표|대표|단장|head(?: of (?:the )?delegation)?|leader|hod)$/i],
  ['observer', /^(?:배석자?|옵서버|observers?|also present|accompanying)$/i],
  ['interpreter', /^(?:통역사?|통역관|interpreters?)$/i],
  ['moderator', /^(?:사회자?|진행|좌장|moderator|chair)$/i],
]
/** The part in a delegation that a word names: 수석대표, 배석, 통역. */
export const dutyOf = (word: string): Attendee['role'] => DUTIES.find(([, pattern]) => pattern.test(word.trim()))?.[0] ?? null

interface Duty { readonly role: Attendee['role']; readonly text: string }

/** `수석대표: 홍길동 차관`, `Ms. Park (Head of Delegation)`: the part that somebody has in the meeting, and the words without it. */
const takeDuty = (entry: string): Duty => {
  const label = /^([^:：()]{2,24})\s*[:：]\s*(.+)$/s.exec(entry)
  const led = label ? dutyOf(label[1] ?? '') : null
  if (label && led) return { role: led, text: label[2] ?? '' }
  const bracket = /^(.+?)\s*\(([^()]{2,24})\)$/s.exec(entry)
  const told = bracket ? dutyOf(bracket[2] ?? '') : null
  return bracket && told ? { role: told, text: bracket[1] ?? '' } : { role: null, text: entry }
}

/** `홍길동 차관 ▲ 행시 35회 ▲ …`: the chain of a career begins at its first sign. */
export const splitCareer = (text: string): { who: string; career: string } => {
  const at = text.search(/[▲△]/)
  return at < 0 ? { who: text, career: '' } : { who: text.slice(0, at).trim(), career: text.slice(at).trim() }
}

/** Words of what an office is for: with one of them a phrase before a post is no name. */
const OF_OFFICE = /^(?:연방|국가|국립|왕립|중앙|경제|과학|기술|교육|외교|연구|디지털|산업|국제|협력|정책|혁신|주한|정부|공동|통상|에너지|환경|보건|국방|기후|정보|통신|우주|원자력|총리|대통령|의회|상원|하원|재무|내무|법무|농업|문화|양자|반도체)/

/** `네덜란드 측: 야스퍼 베슬링크 차관`: on another country's side words before a post that are no office are a name. */
const withForeignName = (person: PersonPhrase): PersonPhrase => {
  const { name, title, organisation } = person
  const isName = name === '' && title !== '' && isTransliteratedName(organisation) && organisation.split(' ').every((word) => !isParty(word) && !OF_OFFICE.test(word))
  return isName ? { ...person, name: organisation, organisation: '' } : person
}

/** The people or organisations of a list; a post alone belongs to the organisation before it. `foreign`: of another country's side. */
export const readAttendees = (list: string, ids: Ids, foreign = false): { attendees: Attendee[]; openEnded: boolean } => {
  const { who: listed, career } = splitCareer(list)
  const duty = takeDuty(listed.replace(OPEN_END, ''))
  const openEnded = OPEN_END.test(listed)
  let organisation = ''
  const korean = /[가-힣]/.test(list)
  const attendees = splitAttendees(duty.text.replaceAll('*', ''))
    .flatMap(splitAnd)
    .map((all) => {
      const { text: whole, absence } = takeAbsence(all)
      const { role, text: entry } = takeDuty(whole)
      const who = withoutPresence(entry)
      const read = korean && isPlainLatin(who) ? parsePerson('') : parsePerson(who)
      const person = foreign ? withForeignName(read) : read
      const inherits = person.organisation === '' && person.name === '' && isDependentPost(person.title)
      organisation = person.organisation || (person.name === '' && person.title === '' ? entry : organisation)
      return { ...toAttendee(inherits ? { ...person, organisation } : person, entry, ids), role: role ?? duty.role, ...(absence && { attendance: 'absent' as const, privateNote: fitProse(absence.more) }) }
    })
  const last = attendees.at(-1)
  return { attendees: last && career !== '' ? [...attendees.slice(0, -1), { ...last, bio: fitProse(career) }] : attendees, openEnded }
}

/** `국장, 과장 등 6명`: the head count behind an open list. */
const countAtEnd = (list: string): number | null => {
  const count = OPEN_END.exec(list)?.[1]
  return count === undefined ? null : Number(count)
}

/** Reads a line (or a table row) that names a side, its head count and its list; `null` where it names none. */
export const readSide = (text: string, ids: Ids, cells: readonly string[] | null = null): Side | null => {
  const line = sideLineOf(text, cells)
  if (!line) return null
  const { attendees, openEnded } = readAttendees(line.list, ids, isForeignSide(line.name))
  return {
    ...newSide(ids()),
    name: partyName(line.name),
    ours: isOurs(line.name),
    statedCount: line.count ?? countAtEnd(line.list),
    listOpenEnded: openEnded,
    attendees,
  }
}
