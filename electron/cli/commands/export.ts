import path from 'node:path'
import { message } from '../../../shared/messages/catalogue.ts'
import { PACKET_FILE_VERSION, printPacketFile, type PacketFile } from '../../../shared/packet/packet-file.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { readLibraryPackets } from '../library-packets.ts'
import { listOption, textOption } from '../options.ts'
import { readInputs } from '../read-inputs.ts'
import { withLibrary } from '../with-library.ts'
import { writeWholeFile } from '../write-file.ts'

const collect = async (input: CommandInput): Promise<Pick<PacketFile, 'packets' | 'entries' | 'documents' | 'settings' | 'files'>> => {
  if (textOption(input.options, 'library') === null) {
    const { packets, entries, documents, attached } = await readInputs(input)
    return { packets, entries, documents, files: attached }
  }
  if (input.positionals.length > 0) throw new UsageError('either files or --library')
  return withLibrary(input, async (app) => {
    const { packets } = await readLibraryPackets(app, listOption(input.options, 'packet'))
    return { packets, entries: [], documents: [], files: {}, settings: await app.call('settings.get', {}) }
  })
}

/** Writes packets as one packet file (JSON), which `check`, `book` and `export` read again. */
export const exportPackets = async (input: CommandInput): Promise<CommandResult> => {
  const out = textOption(input.options, 'out')
  if (!out) throw new UsageError('--out FILE.json says where the packets go')
  const file = path.resolve(out)
  const content = await collect(input)
  await writeWholeFile(file, printPacketFile({ format: 'briefing-book', version: PACKET_FILE_VERSION, ...content }))
  const count = content.packets.length
  return { exit: EXIT.ok, json: { ok: true, out: file, packets: count }, text: [message(input.locale, 'cli.exported', { out: file, count })] }
}
