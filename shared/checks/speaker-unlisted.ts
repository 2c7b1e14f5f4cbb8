import type { Attendee, Packet, Row, Side, Speaker } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import { inRow, leadOf, newFinding, rowName } from './new-finding.ts'
import { UNDECIDED } from './speaker-undecided.ts'
import { isSameName, nameKey, nameKeys } from './same-name.ts'

/** 전체 is nobody in particular. Hosts and interpreters are seldom on a delegation's list. */
const EVERYBODY = /전체/
const HOST = /사회|진행|좌장|통역/

/**
 * Speakers who are on no side's list. A warning only where their side has a closed list of persons:
 * a list that ends in 등, or names organisations, can't tell. One finding a meeting.
 */
export const checkSpeakersListed = (packet: Packet, { settings }: Pick<CheckContext, 'settings'>): Finding[] => {
  const attendees = packet.sides.flatMap(side => side.attendees)
  if (attendees.length === 0) return []
  const seen = new Set<string>()
  const unlisted = packet.runOfShow.flatMap(row => row.speakers.flatMap(speaker => {
    const key = nameKey(nameOf(speaker))
    if (key === '' || seen.has(key) || isNobody(speaker) || isListed(speaker, attendees, settings)) return []
    seen.add(key)
    return [unlistedFinding(packet, row, speaker)]
  }))
  return unlisted.length === 0 ? [] : [leadOf(unlisted)]
}

const unlistedFinding = (packet: Packet, row: Row, speaker: Speaker): Finding => {
  const side = packet.sides.find(({ name }) => name !== '' && name === speaker.side)
  const certain = side !== undefined && isClosed(side) && !HOST.test(speaker.role ?? '')
  return newFinding('speaker-unlisted', certain ? 'warning' : 'info', inRow(packet, row, 'speakers', speaker.id), {
    speaker: nameOf(speaker), row: rowName(row),
    ...(certain ? { variant: 'side', side: side.name } : {}),
  })
}

const isClosed = ({ attendees, listOpenEnded }: Side): boolean =>
  !listOpenEnded && attendees.length > 0 && attendees.every(({ name, title }) => name !== '' || title !== '')

const isNobody = ({ role, text }: Speaker): boolean => EVERYBODY.test(role ?? '') || UNDECIDED.test(text)

const nameOf = ({ organisation, name, title, text }: Speaker): string =>
  [organisation, name, title].filter(Boolean).join(' ') || text

const isListed = (speaker: Speaker, attendees: readonly Attendee[], settings: Settings): boolean =>
  isPrincipal(speaker, settings)
    || attendees.some(attendee => attendee.id === speaker.attendeeId || isSamePerson(speaker, attendee, settings))

const isPrincipal = ({ name, title, text }: Speaker, { principal }: Settings): boolean =>
  [name, title, text].some(part => part !== null && part !== ''
    && [principal.name, principal.title].some(known => known !== '' && nameKey(part) === nameKey(known)))

/** By name where both have one, else by organisation and post, each as far as both give it. */
const isSamePerson = (speaker: Speaker, attendee: Attendee, { aliases }: Settings): boolean => {
  const keys = (text: string | null): string[] => nameKeys(text ?? '', aliases)
  const names = [attendee.name, attendee.nameEn, attendee.nameHanja].filter(name => name !== '')
  if (speaker.name && names.length > 0) return isSameName(keys(speaker.name), names.flatMap(keys))
  const organisations = [attendee.organisation, attendee.organisationEn].filter(part => part !== '')
  const titles = [attendee.title, attendee.titleEn].filter(part => part !== '')
  const sameOrganisation = !speaker.organisation
    || isSameName(keys(speaker.organisation), [...organisations, ...titles].flatMap(keys))
  const sameTitle = !speaker.title || titles.length === 0 || isSameName(keys(speaker.title), titles.flatMap(keys))
  // Nothing in common but what neither gives is no match.
  const compared = (speaker.organisation && organisations.length > 0) || (speaker.title && titles.length > 0)
  return Boolean(compared) && sameOrganisation && sameTitle
}
