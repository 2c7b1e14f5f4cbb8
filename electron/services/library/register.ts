import type { KnownPerson } from '../../../shared/people/match-people.ts'
import type { ReadableDb } from './database.ts'

/** People of these names as the packets of the library (the bin left out) know them, their latest posts first. */
export type PeopleNamed = (names: readonly string[]) => KnownPerson[]

/** The register is no list of its own: it is what the packets say of people. */
export const createPeopleNamed = (db: ReadableDb): PeopleNamed => {
  const named = db.prepare<[string], KnownPerson>(
    `SELECT coalesce(attendee.value ->> 'personId', attendee.value ->> 'id') AS personId, attendee.value ->> 'name' AS name,
       attendee.value ->> 'nameHanja' AS nameHanja, attendee.value ->> 'organisation' AS organisation, attendee.value ->> 'title' AS title
     FROM document, json_each(document.state, '$.sides') AS side, json_each(side.value, '$.attendees') AS attendee
     WHERE document.removed_at IS NULL AND attendee.value ->> 'name' IN (SELECT value FROM json_each(?))
     ORDER BY document.state ->> '$.overview.date' DESC, document.id`,
  )
  return (names) => (names.length === 0 ? [] : named.all(JSON.stringify([...new Set(names)])))
}

/** Which packets of the library (the bin left out) name how many of these people. */
export type NamesInCommon = (names: readonly string[]) => { packetId: string; names: number }[]

export const createNamesInCommon = (db: ReadableDb): NamesInCommon => {
  const counted = db.prepare<[string], { packetId: string; names: number }>(
    `SELECT document.id AS packetId, count(DISTINCT attendee.value ->> 'name') AS names
     FROM document, json_each(document.state, '$.sides') AS side, json_each(side.value, '$.attendees') AS attendee
     WHERE document.removed_at IS NULL AND attendee.value ->> 'name' IN (SELECT value FROM json_each(?))
     GROUP BY document.id ORDER BY names DESC, document.id`,
  )
  return (names) => (names.length === 0 ? [] : counted.all(JSON.stringify([...new Set(names)])))
}
