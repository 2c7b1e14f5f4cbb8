import type { DayEntry } from '../../shared/day/day-entry.ts'
import type { Draft, DraftDocument } from '../../shared/import/draft.ts'
import type { PacketFile } from '../../shared/packet/packet-file.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { UsageError, type CommandInput } from './command.ts'
import { textOption } from './options.ts'
import { readSourceFile, type SourceFile } from './read-file.ts'
import { isPacketFile, readPacketFile } from './read-packet-file.ts'

export interface Content {
  packets: Packet[]
  entries: DayEntry[]
  documents: DraftDocument[]
  settings: Settings
  /** Bytes of attachments in base64, by their SHA-256. */
  attached: PacketFile['files']
  packetFiles: number
  /** What the import made of the files that are no packet files; `null` where all are. */
  draft: Draft | null
}

/** @throws UsageError where no file is named, AppError where one can't be read */
export const readSources = (files: readonly string[]): SourceFile[] => {
  if (files.length === 0) throw new UsageError('name at least one file')
  return files.map(readSourceFile)
}

/** Packets out of drafts and packet files; the import is loaded only where there is a draft. */
export const readContent = async (input: CommandInput): Promise<Content> => {
  const sources = readSources(input.positionals)
  const files = await Promise.all(sources.filter(isPacketFile).map((source) => readPacketFile(source, textOption(input.options, 'attachments') !== null)))
  const drafted = sources.filter((source) => !isPacketFile(source))
  const draft = drafted.length > 0 ? await (await import('./read-drafts.ts')).readDrafts(drafted, input) : null
  return {
    packets: [...(draft?.packets ?? []), ...files.flatMap((file) => file.packets)],
    entries: files.flatMap((file) => file.entries),
    documents: [...(draft?.documents ?? []), ...files.flatMap((file) => file.documents)],
    settings: Object.assign({ ...defaultSettings, locale: input.locale }, ...files.map((file) => file.settings)) as Settings,
    attached: Object.assign({}, ...files.map((file) => file.files)) as PacketFile['files'],
    packetFiles: files.length,
    draft,
  }
}
