import { checkPackets } from '../../../shared/checks/check-packets.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { PacketRow, PacketRows } from './packet-rows.ts'
import { createRecent } from '../recent.ts'
import type { SettingsStore } from './settings-store.ts'
import type { SourceDocuments } from './source-documents.ts'

export type FindingCounts = PacketSummary['findings']

/**
 * Findings of each packet, checked together with the packets of the days around (two meetings may
 * overlap) and the documents of imports. Known until one of these or the settings change.
 */
export interface Findings {
  /** By packet, for the packet `id` and those around it. */
  around(id: string): ReadonlyMap<string, Finding[]>
  /** By packet, for all `rows`, which stand by day. */
  all(rows: readonly PacketRow[]): ReadonlyMap<string, Finding[]>
}

interface Parts {
  rows: PacketRows
  packet(id: string): Packet
  documents: SourceDocuments
  settings: SettingsStore
}
type Group = readonly { id: string; revision: number }[]

const GROUPS = 4_096

export const createFindings = ({ rows, packet, documents, settings }: Parts): Findings => {
  const known = createRecent<ReadonlyMap<string, Finding[]>>(GROUPS)
  let checkedWith = { settings: settings.get(), documents: documents.revision() }

  const check = (group: Group): ReadonlyMap<string, Finding[]> => {
    if (checkedWith.settings !== settings.get() || checkedWith.documents !== documents.revision()) known.clear()
    checkedWith = { settings: settings.get(), documents: documents.revision() }
    const key = group.map(({ id, revision }) => `${id}@${revision}`).join(' ')
    return (
      known.get(key) ??
      known.set(
        key,
        byPacket(
          group,
          checkPackets({
            packets: group.map(({ id }) => packet(id)),
            documents: documents.all(),
            settings: settings.get(),
            importing: false,
          }),
        ),
      )
    )
  }
  return {
    around: id => check(rows.around(id)),
    all: all => new Map(groupsOf(all).flatMap(group => [...check(group)])),
  }
}

export const countFindings = (findings: readonly Finding[] | undefined): FindingCounts => {
  const counts: FindingCounts = { error: 0, warning: 0, question: 0, info: 0 }
  for (const { severity } of findings ?? []) counts[severity] += 1
  return counts
}

const byPacket = (group: Group, findings: readonly Finding[]): ReadonlyMap<string, Finding[]> => {
  const map = new Map<string, Finding[]>(group.map(({ id }) => [id, []]))
  for (const finding of findings) if (finding.packetId !== null) map.get(finding.packetId)?.push(finding)
  return map
}

/** Packets whose days touch; one without a date stands alone. */
const groupsOf = (rows: readonly PacketRow[]): Group[] => {
  const groups: { members: { id: string; revision: number }[]; until: string }[] = []
  for (const {
    summary: { id },
    revision,
    firstDay,
    lastDay,
  } of rows) {
    const last = groups.at(-1)
    if (last && firstDay !== null && firstDay <= last.until) {
      last.members.push({ id, revision })
      if (lastDay !== null && lastDay > last.until) last.until = lastDay
    } else groups.push({ members: [{ id, revision }], until: lastDay ?? '' })
  }
  return groups.map(({ members }) => members)
}
