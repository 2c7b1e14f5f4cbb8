import { makeDocument } from '../../../shared/export/make-document.ts'
import type { ExportKind } from '../../../shared/export/export-kinds.ts'
import { toMarkdown } from '../../../shared/export/markdown.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { Ids } from '../ports.ts'
import { readFile } from './own-book/read-file.ts'
import { readText } from './read/read-text.ts'

export interface OwnExportContext {
  readonly settings: Settings
  readonly ids: Ids
  /** ISO date. */
  readonly today: string
}

/**
 * What the import reads where our own export of `packet` comes back as it was: all formats give the same fields,
 * so the quickest stands for all. `null` where no meeting is found in it (a packet with a title alone).
 */
export const readOwnExport = (packet: Packet, what: ExportKind, { settings, ids, today }: OwnExportContext): Packet | null => {
  const name = 'export.md'
  const read = readText(name, toMarkdown(makeDocument({ packets: [packet], settings, what, today })))
  const { packets } = readFile({ file: 0, name, sha256: '', convertedFrom: null, read, ids, settings })
  return packets[0] ?? null
}
