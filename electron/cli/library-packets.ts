import type { Finding } from '../../shared/checks/finding.ts'
import type { DayEntry } from '../../shared/day/day-entry.ts'
import { splitEntries } from '../../shared/day/entry-packet.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import type { OpenApp } from './with-library.ts'

/** What a library holds, or those named of it: meetings, entries of the day, and the findings of both, each once. */
export const readLibraryPackets = async (
  { call }: Pick<OpenApp, 'call'>, ids: readonly string[],
): Promise<{ packets: Packet[]; entries: DayEntry[]; findings: Finding[] }> => {
  const wanted = ids.length > 0 ? ids : (await call('library.list', {})).packets.map(({ id }) => id)
  const packets: Packet[] = []
  const findings = new Map<string, Finding>()
  for (const packetId of wanted) {
    const state = await call('packet.get', { packetId })
    packets.push(state.packet)
    // Two meetings that overlap both carry the finding.
    for (const finding of state.findings) findings.set(JSON.stringify(finding), finding)
  }
  return { ...splitEntries(packets), findings: [...findings.values()] }
}
