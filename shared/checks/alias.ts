import type { Packet } from '../packet/packet.ts'
import type { Settings } from '../settings/settings.ts'
import type { Finding } from './finding.ts'
import { leadOf, newFinding, NOWHERE } from './new-finding.ts'
import { mayBeAlias, nameKey } from './same-name.ts'

/** Organisations that may be one and the same, spelled in two ways: one question an import. */
export const checkAliases = (packets: readonly Packet[], { aliases }: Pick<Settings, 'aliases'>): Finding[] => {
  const spellings = new Map(packets.flatMap(organisationsOf).map(name => [nameKey(name), name]))
  const keys = [...spellings.keys()].toSorted((a, b) => a.length - b.length)
  const pairs = keys.flatMap((short, at) => keys.slice(at + 1).filter(long => mayBeAlias(short, long)).map(long => [short, long] as const))
  const questions = pairs.filter(pair => !isKnown(pair, aliases)).map(([short, long]) =>
    newFinding('alias', 'question', NOWHERE, { name: spellings.get(short) ?? short, other: spellings.get(long) ?? long }))
  return questions.length === 0 ? [] : [leadOf(questions)]
}

const organisationsOf = ({ sides, runOfShow }: Packet): string[] => [
  ...sides.flatMap(({ attendees }) => attendees.map(({ organisation }) => organisation)),
  ...runOfShow.flatMap(({ speakers }) => speakers.flatMap(({ organisation }) => organisation ?? [])),
]

const isKnown = (pair: readonly string[], aliases: Settings['aliases']): boolean => aliases.some(({ name, variants }) => {
  const known = [name, ...variants].map(nameKey)
  return pair.every(key => known.includes(key))
})
