import { checkPackets } from '../../shared/checks/check-packets.ts'
import type { Finding } from '../../shared/checks/finding.ts'
import { packetOfEntry } from '../../shared/day/entry-packet.ts'
import type { CommandInput } from './command.ts'
import { type Content, readContent } from './read-content.ts'

export interface Inputs extends Content { findings: Finding[] }

/** Packets out of drafts and packet files, with what the checks find in all of them together. */
export const readInputs = async (input: CommandInput): Promise<Inputs> => {
  const content = await readContent(input)
  const { draft, packetFiles, packets, entries, documents, settings } = content
  const findings = draft && packetFiles === 0
    ? draft.findings
    : checkPackets({ packets: [...packets, ...entries.map(packetOfEntry)], documents, settings, importing: draft !== null })
  return { ...content, findings }
}
