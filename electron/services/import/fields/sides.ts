import { newAttendee, newSide } from '../../../../shared/packet/new-packet.ts'
import type { Attendee, Side } from '../../../../shared/packet/packet.ts'
import type { Ids } from '../../ports.ts'
import { isOurs, isParty, partyName } from '../lexicon/countries.ts'
import { COURTESY } from '../lexicon/names.ts'
import { isDependentPost, isEnglishPost, isKoreanPost, stripHonorific } from '../lexicon/posts.ts'
import { fitLabel } from '../draft/fit.ts'
import { splitMarker } from '../parse/marker.ts'
import { parsePerson, type PersonPhrase } from './person-phrase.ts'
import { splitOutsideBrackets, splitPeople } from './split-people.ts'

/** `(한 국) (총 4명) …`, `캐나다 측(5명): …`, `• (영 국) (총 10명)  …`, `UK side: …`. */
const COUNTED =
  /^[([<【]?\s*([^()[\]<>【】:：,]{1,30}?)\s*[)\]>】]?\s*[([]\s*(?:총\s*)?(\d{1,4})\s*(?:여\s*)?(?:명|인|persons?|people|pax)?\s*[)\]]\s*[:：]?\s*(.*)$/s
const NAMED = /^[([<【]?\s*([^()[\]<>【】:：,]{1,30}?)\s*[)\]>】]?\s*[:：]\s*(.*)$/s
const BRACKETED = /^[([<【]\s*([^()[\]<>【】:：,]{1,20}?)\s*[)\]>】]\s*(.+)$/s
const SIDE_WORD = /측$|\s(?:side|delegation)$/i
/** 등 (and others) at the end: the list is not complete. */
const OPEN_END = /\s*(?:\s등(?:\s*\d+\s*여?명)?|,?\s*etc\.?|,?\s*and others|,?\s*et al\.?)\s*$/i

interface SideLine {
  readonly name: string
  readonly count: number | null
  readonly list: string
}

const isSideName = (printed: string): boolean =>
  isParty(partyName(printed)) || SIDE_WORD.test(printed.trim()) || isOurs(printed)

/** The side that a line names, or `null`. A count makes any short name a side; without one it must be a party or end in 측. */
export const sideLineOf = (text: string): SideLine | null => {
  const body = splitMarker(text.replace(/\s+/g, ' ')).rest
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
  attendance: /화상|온라인|\b(?:online|remote|virtual(?:ly)?)\b/i.test(entry) ? 'remote' : null,
})

/** The people or organisations of a list; a post alone belongs to the organisation before it. */
export const readAttendees = (list: string, ids: Ids): { attendees: Attendee[]; openEnded: boolean } => {
  const openEnded = OPEN_END.test(list)
  let organisation = ''
  const korean = /[가-힣]/.test(list)
  const attendees = splitPeople(list.replace(OPEN_END, '').replaceAll('*', ''))
    .flatMap(splitAnd)
    .map((entry) => {
      const person = korean && isPlainLatin(entry) ? parsePerson('') : parsePerson(entry)
      const inherits = person.organisation === '' && person.name === '' && isDependentPost(person.title)
      organisation = person.organisation || (person.name === '' && person.title === '' ? entry : organisation)
      return toAttendee(inherits ? { ...person, organisation } : person, entry, ids)
    })
  return { attendees, openEnded }
}

/** Reads a line that names a side, its head count and its list; `null` where it names none. */
export const readSide = (text: string, ids: Ids): Side | null => {
  const line = sideLineOf(text)
  if (!line) return null
  const { attendees, openEnded } = readAttendees(line.list, ids)
  return {
    ...newSide(ids()),
    name: partyName(line.name),
    ours: isOurs(line.name),
    statedCount: line.count,
    listOpenEnded: openEnded,
    attendees,
  }
}
