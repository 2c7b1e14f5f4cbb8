import type { Attendee, Packet, Row, Side, Speaker } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import { inRow, leadOf, newFinding, rowName } from './new-finding.ts'
import { UNDECIDED } from './speaker-undecided.ts'
import { type AliasKeys, aliasKeysOf, isSameName, nameKey, nameKeys } from './same-name.ts'

/** Nobody in particular. */
const SEVERAL = /전체|전원|일동|양측|양국|각 측|공동|주요 ?인사|\d ?명|\ball\b|both sides|\bheads of\b/i
/** Hosts and interpreters are seldom on a delegation's list. */
const HOST = /사회|진행|좌장|통역/

/**
 * Speakers who are on no side's list. A warning only where their side has a closed list of persons:
 * a list that ends in 등, or names organisations, can't tell. One finding a meeting.
 */
export const checkSpeakersListed = (packet: Packet, { settings }: Pick<CheckContext, 'settings'>): Finding[] => {
  const aliases = aliasKeysOf(settings.aliases)
  const attendees = packet.sides.flatMap(side => side.attendees.map(attendee => knownFrom(attendee, aliases)))
  if (attendees.length === 0) return []
  const seen = new Set<string>()
  const unlisted = packet.runOfShow.flatMap(row => row.speakers.flatMap(speaker => {
    const key = nameKey(nameOf(speaker))
    if (key === '' || seen.has(key) || isNobody(speaker) || isPrincipal(speaker, settings)) return []
    if (isListed(speaker, attendees, aliases)) return []
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

const isNobody = ({ role, text }: Speaker): boolean => SEVERAL.test(`${role ?? ''} ${text}`) || UNDECIDED.test(text)

const nameOf = ({ organisation, name, title, text }: Speaker): string =>
  [organisation, name, title].filter(Boolean).join(' ') || text

/** An attendee by the letters of his names, made once a packet. */
interface Known {
  readonly id: string
  readonly names: readonly string[]
  readonly organisations: readonly string[]
  readonly titles: readonly string[]
}

const knownFrom = (attendee: Attendee, aliases: AliasKeys): Known => {
  const keys = (...texts: string[]): string[] => texts.flatMap(text => nameKeys(text, aliases))
  return {
    id: attendee.id,
    names: keys(attendee.name, attendee.nameEn, attendee.nameHanja),
    organisations: keys(attendee.organisation, attendee.organisationEn),
    titles: keys(attendee.title, attendee.titleEn),
  }
}

const isListed = (speaker: Speaker, attendees: readonly Known[], aliases: AliasKeys): boolean => {
  const said: Known = {
    id: speaker.attendeeId ?? '',
    names: nameKeys(speaker.name ?? '', aliases),
    organisations: nameKeys(speaker.organisation ?? '', aliases),
    titles: nameKeys(speaker.title ?? '', aliases),
  }
  return attendees.some(attendee => attendee.id === said.id || isSamePerson(said, attendee))
}

const isPrincipal = ({ name, title, text }: Speaker, { principal }: Settings): boolean =>
  [name, title, text].some(part => part !== null && part !== ''
    && [principal.name, principal.title, principal.titleEn].some(known => known !== '' && nameKey(part) === nameKey(known)))

/** By name where both have one, else by organisation and post, each as far as both give it. */
const isSamePerson = (speaker: Known, attendee: Known): boolean => {
  if (speaker.names.length > 0 && attendee.names.length > 0) return isSameName(speaker.names, attendee.names)
  const byOrganisation = speaker.organisations.length > 0
  const byTitle = speaker.titles.length > 0 && attendee.titles.length > 0
  // Nothing in common but what neither gives is no match.
  if (!byTitle && (!byOrganisation || attendee.organisations.length === 0)) return false
  // A list may give the organisation inside the post: 한미양자기술협력센터장.
  const places = [...attendee.organisations, ...attendee.titles]
  return (!byOrganisation || isSameName(speaker.organisations, places))
    && (!byTitle || isSameName(speaker.titles, attendee.titles))
}
