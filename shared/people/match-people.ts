import type { Finding } from '../checks/finding.ts'
import { newFinding, inPacket } from '../checks/new-finding.ts'
import { aliasKeysOf, isSameName, nameKey, nameKeys } from '../checks/same-name.ts'
import type { Attendee, Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'

/** A person as the packets of the library name one: the register is what they say. */
export interface KnownPerson {
  /** `personId` of an earlier match, else the id of the attendee. */
  readonly personId: string
  readonly name: string
  readonly nameHanja: string
  readonly organisation: string
  readonly title: string
}

export interface PeopleMatch {
  /** Attendee ids of the draft and the persons they are for certain. */
  readonly ids: ReadonlyMap<string, string>
  /** The same name with another post: a person must say whether it is the same one. */
  readonly questions: readonly Finding[]
}

type Decided = Pick<Settings, 'aliases' | 'distinctNames'>
type Post = Pick<Attendee, 'name' | 'organisation' | 'title'>

/** `홍길동 (과기정통부 과장)`: how a question and its answer name somebody. */
export const personPhrase = ({ name, organisation, title }: Post): string => {
  const post = [organisation, title].filter((part) => part !== '').join(' ')
  return post === '' ? name : `${name} (${post})`
}

const decision = (one: string, other: string, { aliases, distinctNames }: Decided): 'same' | 'other' | null => {
  const pair = [nameKey(one), nameKey(other)]
  const holds = (group: readonly string[]): boolean => pair.every((key) => group.map(nameKey).includes(key))
  if (aliases.some(({ name, variants }) => holds([name, ...variants]))) return 'same'
  return distinctNames.some(({ name, other: second }) => holds([name, second])) ? 'other' : null
}

/** Namesakes of other hanja are two people; of one organisation, or where one side tells no post, they are one. */
const judge = (attendee: Attendee, known: KnownPerson, decided: Decided): 'same' | 'other' | 'doubtful' => {
  if (attendee.nameHanja !== '' && known.nameHanja !== '' && attendee.nameHanja !== known.nameHanja) return 'other'
  const keys = aliasKeysOf(decided.aliases)
  const organisations = [attendee.organisation, known.organisation].map((name) => nameKeys(name, keys)) as [string[], string[]]
  const isTold = organisations.every((names) => names.length > 0)
  if (isTold && isSameName(...organisations)) return 'same'
  if (attendee.nameHanja !== '' && attendee.nameHanja === known.nameHanja) return 'same'
  return decision(personPhrase(attendee), personPhrase(known), decided) ?? 'doubtful'
}

/** Matches the named attendees of drafts with the register. `register`: the latest post of each person first. */
export const matchPeople = (packets: readonly Packet[], register: readonly KnownPerson[], decided: Decided): PeopleMatch => {
  const byName = Map.groupBy(register, ({ name }) => nameKey(name))
  const ids = new Map<string, string>()
  const questions: Finding[] = []
  for (const packet of packets) {
    for (const side of packet.sides) {
      for (const attendee of side.attendees) {
        const namesakes = attendee.name === '' || attendee.personId !== null ? [] : (byName.get(nameKey(attendee.name)) ?? [])
        const judged = namesakes.map((known) => ({ known, answer: judge(attendee, known, decided) }))
        const same = judged.find(({ answer }) => answer === 'same')
        const doubtful = judged.find(({ answer }) => answer === 'doubtful')
        if (same) ids.set(attendee.id, same.known.personId)
        else if (doubtful) questions.push(newFinding(
          'person-match', 'question', inPacket(packet, 'sides', side.id, 'attendees', attendee.id, 'name'),
          { name: personPhrase(attendee), other: personPhrase(doubtful.known) },
        ))
      }
    }
  }
  return { ids, questions }
}

/** The packet with its people known. */
export const withPeople = (packet: Packet, ids: PeopleMatch['ids']): Packet => ({
  ...packet,
  sides: packet.sides.map((side) => ({
    ...side,
    attendees: side.attendees.map((attendee) => ({ ...attendee, personId: attendee.personId ?? ids.get(attendee.id) ?? null })),
  })),
})
