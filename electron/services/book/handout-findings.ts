import type { EditionKind } from '../../../shared/packet/edition-rule.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { inPacket, newFinding } from '../../../shared/checks/new-finding.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

/** A paper that is marked 대외비 is about to leave the office: its mark stays on it, and somebody must have decided so. */
export const handoutFindings = (packets: readonly Packet[], edition: EditionKind): Finding[] =>
  (edition !== 'guest' ? [] : packets.filter(({ documentMark }) => documentMark.security === 'official-use')
    .map((packet) => newFinding('official-use-handout', 'warning', inPacket(packet, 'documentMark', 'security'), { title: packet.title })))
