import path from 'node:path'
import type { Finding } from '../../../shared/checks/finding.ts'
import { EXPORT_FORMATS, EXPORT_KINDS, type ExportFormat, type ExportKind, KINDS_OF_FORMAT } from '../../../shared/export/export-kinds.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { PacketFile } from '../../../shared/packet/packet-file.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { nodeClock } from '../../host/node-clock.ts'
import { portraitFiles } from '../../services/book/portraits.ts'
import { writeExport } from '../../services/export/write-export.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { findingJson, findingLines } from '../finding-report.ts'
import { readLibraryPackets } from '../library-packets.ts'
import { listOption, takesLibrary, textOption } from '../options.ts'
import { readInputs } from '../read-inputs.ts'
import { withExistingLibrary } from '../with-library.ts'
import { writeWholeFile } from '../../services/write-file.ts'

interface Exported { readonly bytes: Uint8Array; readonly count: number; readonly findings: readonly Finding[] }
interface Wanted { readonly format: ExportFormat; readonly what: ExportKind }
type Content = Pick<PacketFile, 'packets' | 'entries' | 'documents' | 'files'> & { readonly settings: Settings }

const isFormat = (text: string): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text)
const isKind = (text: string): text is ExportKind => EXPORT_KINDS.some((kind) => kind === text)

/** The format is `--format`, else the ending of the file, else the packet file. */
const wantedOf = ({ options }: CommandInput, out: string): Wanted => {
  const ending = path.extname(out).slice(1).toLowerCase()
  const format = textOption(options, 'format') ?? (isFormat(ending) ? ending : 'json')
  if (!isFormat(format)) throw new UsageError(`--format is one of ${EXPORT_FORMATS.join(', ')}`)
  const kinds = KINDS_OF_FORMAT[format]
  const what = textOption(options, 'what') ?? kinds[0] ?? 'packet'
  if (!isKind(what) || !kinds.includes(what)) throw new UsageError(`--what for ${format} is one of ${kinds.join(', ')}`)
  return { format, what }
}

const fromFiles = async (input: CommandInput, wanted: Wanted): Promise<Exported> => {
  const { packets, entries, documents, attached, settings } = await readInputs(input)
  const content: Content = { packets, entries, documents, files: attached, settings }
  const portraits = portraitFiles(packets, (sha256) => (attached[sha256] === undefined ? null : Buffer.from(attached[sha256], 'base64')))
  const { bytes, findings } = await writeExport({ ...content, ...wanted, portraits, today: nodeClock.today() })
  return { bytes, count: packets.length, findings }
}

const fromLibrary = (input: CommandInput, wanted: Wanted): Promise<Exported> => withExistingLibrary(input, async (app) => {
  const { packets, entries } = await readLibraryPackets(app, listOption(input.options, 'packet'))
  const packetIds = [...packets, ...entries].map(({ id }) => id)
  if (packetIds.length === 0) {
    const { bytes } = await writeExport({ packets, settings: await app.call('settings.get', {}), ...wanted, today: nodeClock.today() })
    return { bytes, count: 0, findings: [] }
  }
  const { handle, findings } = await app.call('export.make', { packetIds, ...wanted })
  return { bytes: app.files.get(handle)?.bytes ?? new Uint8Array(), count: packets.length, findings }
})

/** Writes packets for other programs; a packet file (JSON) is what `check`, `book` and `export` read again whole. */
export const exportPackets = async (input: CommandInput): Promise<CommandResult> => {
  const out = textOption(input.options, 'out')
  if (!out) throw new UsageError('--out FILE says where the packets go')
  const wanted = wantedOf(input, out)
  const { bytes, count, findings } = await (takesLibrary(input) ? fromLibrary : fromFiles)(input, wanted)
  const file = path.resolve(out)
  writeWholeFile(file, bytes)
  return {
    exit: EXIT.ok,
    json: { ok: true, out: file, packets: count, ...wanted, findings: findings.map((finding) => findingJson(finding, input.locale)) },
    text: [...findingLines(findings, new Map(), input.locale), message(input.locale, 'cli.exported', { out: file, count })],
  }
}
