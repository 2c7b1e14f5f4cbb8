import type { Finding } from '../../shared/checks/finding.ts'
import { checkPackets } from '../../shared/checks/check-packets.ts'
import type { DayEntry } from '../../shared/day/day-entry.ts'
import { packetOfEntry } from '../../shared/day/entry-packet.ts'
import type { Draft, DraftDocument } from '../../shared/import/draft.ts'
import { looksLikePacketFile, parsePacketFile, type PacketFile } from '../../shared/packet/packet-file.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { defaultSettings, type Settings } from '../../shared/settings/settings.ts'
import { faultLog } from '../host/fault-log.ts'
import { findInstallation } from '../host/installation.ts'
import { createNodePorts, nodeClock, randomId } from '../host/node-ports.ts'
import { readDraft } from '../services/import/read-draft.ts'
import { UsageError, type CommandInput } from './command.ts'
import { readSourceFile, type SourceFile } from './read-file.ts'

export interface Inputs {
  packets: Packet[]
  entries: DayEntry[]
  documents: DraftDocument[]
  findings: Finding[]
  settings: Settings
  /** Bytes of attachments in base64, by their SHA-256. */
  attached: PacketFile['files']
}

const isPacketFile = ({ bytes }: SourceFile): boolean => looksLikePacketFile(new TextDecoder().decode(bytes.subarray(0, 1_024)))

/** @throws UsageError where no file is named, AppError of the import */
export const readSources = async (files: readonly string[]): Promise<SourceFile[]> => {
  if (files.length === 0) throw new UsageError('name at least one file')
  return Promise.all(files.map(readSourceFile))
}

/** Drafts as the import reads them; the settings are the defaults in the locale of the command. */
export const readDrafts = (sources: SourceFile[], { locale, io }: CommandInput): Promise<Draft> =>
  readDraft(sources, {
    ids: randomId,
    settings: { ...defaultSettings, locale },
    signal: io.signal,
    spawn: createNodePorts({ workers: findInstallation().workers, log: faultLog(nodeClock), platform: null }).spawn,
    onProgress: (done, total) => io.err(`${done}/${total}`),
  })

/** Packets out of drafts and packet files, with what the checks find in all of them together. */
export const readInputs = async (input: CommandInput): Promise<Inputs> => {
  const sources = await readSources(input.positionals)
  const files = sources.filter(isPacketFile).map(({ bytes }) => parsePacketFile(new TextDecoder().decode(bytes)))
  const drafted = sources.filter((source) => !isPacketFile(source))
  const draft = drafted.length > 0 ? await readDrafts(drafted, input) : null

  const settings = Object.assign({ ...defaultSettings, locale: input.locale }, ...files.map((file) => file.settings)) as Settings
  const packets = [...(draft?.packets ?? []), ...files.flatMap((file) => file.packets)]
  const entries = files.flatMap((file) => file.entries)
  const attached = Object.assign({}, ...files.map((file) => file.files)) as PacketFile['files']
  const documents = [...(draft?.documents ?? []), ...files.flatMap((file) => file.documents)]
  const findings = draft && files.length === 0 ? draft.findings : checkPackets({ packets: [...packets, ...entries.map(packetOfEntry)], documents, settings, importing: draft !== null })
  return { packets, entries, documents, findings, settings, attached }
}
