import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { Finding } from './finding.ts'
import { leadOf, newFinding, NOWHERE } from './new-finding.ts'
import { mayBeAlias, nameKey } from './same-name.ts'

/** Organisations that may be one and the same, spelled in two ways: one question an import. */
export const checkAliases = (packets: readonly Packet[], decided: Pick<Settings, 'aliases' | 'distinctNames'>): Finding[] => {
  const spellings = new Map(packets.flatMap(organisationsOf).map(name => [nameKey(name), name]))
  const names = [...spellings].toSorted(([a], [b]) => a.length - b.length)
  const questions = names.flatMap(([short, name], at) => names.slice(at + 1)
    .filter(([long]) => mayBeAlias(short, long) && !isDecided([short, long], decided))
    .map(([, other]) => newFinding('alias', 'question', NOWHERE, { name, other })))
  return questions.length === 0 ? [] : [leadOf(questions)]
}

const organisationsOf = ({ sides, runOfShow }: Packet): string[] => [
  ...sides.flatMap(({ attendees }) => attendees.flatMap(({ organisation, title }) => [organisation, ...ledBy(title)])),
  ...runOfShow.flatMap(({ speakers }) => speakers.flatMap(({ organisation }) => organisation ?? [])),
]

/** The organisation inside a post: 센터 of 센터장. */
const ledBy = (title: string): string[] => (/(?:센터|재단|협회|연구원|본부|위원회)장$/.test(title) ? [title.slice(0, -1)] : [])

const isDecided = (pair: readonly string[], { aliases, distinctNames }: Pick<Settings, 'aliases' | 'distinctNames'>): boolean => {
  const groups = [...aliases.map(({ name, variants }) => [name, ...variants]), ...distinctNames.map(({ name, other }) => [name, other])]
  return groups.some(group => pair.every(key => group.map(nameKey).includes(key)))
}
