import equal from 'fast-deep-equal'
import { checkPackets } from '../../../shared/checks/check-packets.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { settingsOfChecks, type Settings } from '../../../shared/settings/settings.ts'
import type { Clock } from '../ports.ts'
import { createRecent } from '../recent.ts'
import { stateOf, type DayGroup } from './day-groups.ts'
import type { PacketRows } from './packet-rows.ts'
import type { SettingsStore } from './settings-store.ts'
import type { SourceDocuments } from './source-documents.ts'

/**
 * Findings of each packet, checked together with the packets of the days around (two meetings may
 * overlap) and the documents of imports. Known until one of these, the settings or the day changes.
 */
export interface Findings {
  /** By packet, for all of a group. */
  check(group: DayGroup): ReadonlyMap<string, Finding[]>
  /** By packet, for the packet `id` and those around it. */
  around(id: string): ReadonlyMap<string, Finding[]>
}

interface Parts {
  rows: PacketRows
  packet(id: string): Packet
  documents: SourceDocuments
  settings: SettingsStore
  clock: Clock
}

const GROUPS = 4_096

export const createFindings = ({ rows, packet, documents, settings, clock }: Parts): Findings => {
  const known = createRecent<ReadonlyMap<string, Finding[]>>(GROUPS)
  const inputs = () => ({ settings: settings.get(), documents: documents.all(), today: clock.today() })
  let checkedWith = inputs()

  const run = (group: DayGroup): ReadonlyMap<string, Finding[]> => {
    const packets = group.map(({ id }) => packet(id))
    return byPacket(group, checkPackets({ packets, ...checkedWith, importing: false }))
  }
  const check = (group: DayGroup): ReadonlyMap<string, Finding[]> => {
    const now = inputs()
    if (now.documents !== checkedWith.documents || now.today !== checkedWith.today || !sameForChecks(now.settings, checkedWith.settings)) known.clear()
    checkedWith = now
    const state = stateOf(group)
    return known.get(state) ?? known.set(state, run(group))
  }
  return { check, around: id => check(rows.around(id)) }
}

const sameForChecks = (a: Settings, b: Settings): boolean => a === b || equal(settingsOfChecks(a), settingsOfChecks(b))

const byPacket = (group: DayGroup, findings: readonly Finding[]): ReadonlyMap<string, Finding[]> => {
  const map = new Map<string, Finding[]>(group.map(({ id }) => [id, []]))
  for (const finding of findings) if (finding.packetId !== null) map.get(finding.packetId)?.push(finding)
  return map
}
