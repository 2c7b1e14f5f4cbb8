import type { Finding } from '../../../shared/checks/finding.ts'
import { listedNames, newFinding, NOWHERE, packetName } from '../../../shared/checks/new-finding.ts'
import { likeness, SAME_TITLE } from '../../../shared/import/reimport/likeness.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

const whenOf = ({ overview: { date, start } }: Packet): string => `${date ?? ''} ${start ?? ''}`

const isSame = (a: Packet, b: Packet): boolean => likeness(a.title, b.title) >= SAME_TITLE

const isElsewhere = (a: Packet, b: Packet): boolean => a.sourceFiles[0] !== b.sourceFiles[0] && isSame(a, b)

/** A question where files of one import tell of the same meeting: the same file twice, or two versions of a draft. */
export const sameMeetings = (packets: readonly Packet[]): Finding[] => {
  const again = [...Map.groupBy(packets, whenOf).values()].flatMap(group => group.filter((packet, at) =>
    !group.slice(0, at).some(before => isSame(packet, before)) && group.slice(at + 1).some(after => isElsewhere(packet, after))))
  return again.length === 0 ? [] : [newFinding('same-meeting-twice', 'question', NOWHERE, { count: again.length, packets: listedNames(again.map(packetName)) })]
}
