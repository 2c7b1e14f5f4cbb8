import type { Attendee, Packet, Side, Speaker } from '../packet/packet.ts'
import type { MessageKey } from '../messages/catalogue.ts'
import { type Bilingual, bilingualLabel, bothTexts, isKorean } from './bilingual.ts'
import type { Block, Paragraph, Place, TableRow } from './block.ts'
import { continuedLine, joinFilled, paragraph, paragraphIf } from './paragraph.ts'

/** A name or a term in the spellings that the packet gives. */
interface Entry {
  readonly korean: string
  readonly english: string
  readonly hanja: string
  /** What the person is, in both languages. */
  readonly about: { readonly korean: string; readonly english: string }
  readonly place: Place
  /** Where its English belongs, if the packet has a field for that. */
  readonly placeOfEnglish: Place | null
}

/** 용어·명칭: persons, posts, organisations, places and subjects of a meeting, each spelling as given. */
export const glossaryBlocks = (packet: Packet, both: Bilingual): Block[] => {
  const groups: readonly [MessageKey, readonly Entry[]][] = [
    ['book.glossary.persons', persons(packet)],
    ['book.glossary.posts', posts(packet)],
    ['book.glossary.organisations', organisations(packet)],
    ['book.glossary.places', places(packet)],
    ['book.glossary.subjects', subjects(packet)],
  ]
  const hasHanja = groups.some(([, entries]) => entries.some(({ hanja }) => hanja.trim() !== ''))
  const rows = groups.flatMap(([label, entries]) => {
    const own = unique(entries)
    for (const { korean, english, placeOfEnglish } of own) if (placeOfEnglish) bothTexts(both, korean, english, placeOfEnglish)
    return own.length === 0 ? [] : [band(bilingualLabel(both, label, ' ')), ...own.map((entry) => entryRow(entry, hasHanja))]
  })
  if (rows.length === 0) return []
  const heading = bilingualLabel(both, 'book.glossary', ' ')
  return [
    paragraph('heading', heading, { marker: '□' }),
    {
      kind: 'table',
      // Where there is no English, the column is for the interpreter's own.
      columns: [{ share: 70, align: 'left' }, { share: 75, align: 'left' }, ...(hasHanja ? [{ share: 25, align: 'centre' } as const] : [])],
      head: ([...LANGUAGES, ...(hasHanja ? ['book.language.hanja' as const] : [])]).map((key) => bilingualLabel(both, key)),
      continued: continuedLine(`${heading} ${bilingualLabel(both, 'book.continued', ' ')}`),
      rows,
    },
  ]
}

const LANGUAGES = ['book.language.korean', 'book.language.english'] as const

const NOBODY = { korean: '', english: '' }

const persons = (packet: Packet): Entry[] => [
  ...packet.sides.flatMap((side) => side.attendees.filter(isNamed).map((attendee): Entry => ({
    korean: attendee.name, english: attendee.nameEn, hanja: attendee.nameHanja,
    about: { korean: joinFilled(' ', [attendee.organisation, attendee.title]), english: joinFilled(', ', [attendee.titleEn, attendee.organisationEn]) },
    place: attendeePlace(packet, side, attendee, 'name'), placeOfEnglish: attendeePlace(packet, side, attendee, 'nameEn'),
  }))),
  ...speakersOutside(packet).map(({ speaker, place }): Entry => ({
    korean: speaker.name ?? '', english: '', hanja: '', about: { korean: joinFilled(' ', [speaker.organisation, speaker.title]), english: '' }, place, placeOfEnglish: null,
  })),
]

const isNamed = ({ name, nameEn }: Attendee): boolean => `${name}${nameEn}`.trim() !== ''

const attendeePlace = (packet: Packet, side: Side, attendee: Attendee, field: keyof Attendee): Place =>
  ({ packetId: packet.id, rowId: null, path: ['sides', side.id, 'attendees', attendee.id, field] })

/** Those of the programme who are on no list: with what the row says of them. */
const speakersOutside = (packet: Packet): { speaker: Speaker; place: Place }[] => {
  const listed = new Set(packet.sides.flatMap(({ attendees }) => attendees.map(({ name }) => name)))
  return packet.runOfShow.flatMap((row) => row.speakers
    .filter(({ attendeeId, name }) => attendeeId === null && !listed.has(name ?? ''))
    .map((speaker) => ({ speaker, place: { packetId: packet.id, rowId: row.id, path: ['runOfShow', row.id, 'speakers', speaker.id, 'name'] } })))
}

const term = (korean: string, english: string, place: Place, placeOfEnglish: Place | null): Entry => ({ korean, english, hanja: '', about: NOBODY, place, placeOfEnglish })

/** Posts that stand for a person whose name nobody has given. */
const posts = (packet: Packet): Entry[] => packet.sides.flatMap((side) => side.attendees.filter((attendee) => !isNamed(attendee)).map((attendee) =>
  term(attendee.title, attendee.titleEn, attendeePlace(packet, side, attendee, 'title'), attendeePlace(packet, side, attendee, 'titleEn'))))

const organisations = (packet: Packet): Entry[] => [
  ...packet.sides.flatMap((side) => side.attendees.map((attendee) =>
    term(attendee.organisation, attendee.organisationEn, attendeePlace(packet, side, attendee, 'organisation'), attendeePlace(packet, side, attendee, 'organisationEn')))),
  ...speakersOutside(packet).map(({ speaker, place }) => term(speaker.organisation ?? '', '', place, null)),
]

const places = (packet: Packet): Entry[] => {
  const at = (field: string): Place => ({ packetId: packet.id, rowId: null, path: ['overview', field] })
  return [term(packet.overview.place, packet.overview.placeEn, at('place'), at('placeEn'))]
}

/** What the meeting is called, and what it is about. */
const subjects = (packet: Packet): Entry[] => {
  const at = (...path: string[]): Place => ({ packetId: packet.id, rowId: null, path })
  return [
    term(packet.title, packet.titleEn, at('title'), at('titleEn')),
    ...packet.topics.map(({ id, text, textEn }) => term(text, textEn, at('topics', id, 'text'), null)),
  ]
}

/** What is the same in Korean is one entry, with every spelling of it; what has no Korean letters (KT) is the same in English. */
const unique = (entries: readonly Entry[]): Entry[] => {
  const byKorean = Map.groupBy(entries.filter(({ korean, english }) => `${korean}${english}`.trim() !== ''), ({ korean, english, about }) =>
    (korean.trim() === '' ? english : `${korean}\n${about.korean}`))
  return [...byKorean.values()].flatMap((same) => {
    const [first] = same
    const given = same.map(({ english }) => english).filter((english) => english !== '')
    const spellings = [...new Set(given.length > 0 || !first || isKorean(first.korean) ? given : [first.korean])]
    return first ? [{ ...first, english: spellings.join('\n'), hanja: same.find(({ hanja }) => hanja !== '')?.hanja ?? '' }] : []
  })
}

const band = (text: string): TableRow => ({ cells: [[paragraph('cell-band', text)]], tone: 'band', keepWithNext: true, marked: false })

const entryRow = ({ korean, english, hanja, about, place }: Entry, hasHanja: boolean): TableRow => {
  const isPerson = `${about.korean}${about.english}` !== ''
  const lines = (text: string): Paragraph[] => text.split('\n').flatMap((line) => paragraphIf(isPerson ? 'cell-strong' : 'cell', line, { place }))
  return {
    cells: [
      [...lines(korean), ...paragraphIf('cell-small', about.korean, { place })],
      [...lines(english), ...paragraphIf('cell-small', about.english, { place })],
      ...(hasHanja ? [paragraphIf('cell-centred', hanja, { place })] : []),
    ],
    tone: 'plain', keepWithNext: false, marked: false,
  }
}
