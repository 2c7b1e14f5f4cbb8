import type { Draft } from '../../../shared/import/draft.ts'
import { toImportJson } from '../../../shared/import/import-json.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { EXIT, type CommandInput, type CommandResult } from '../command.ts'
import { countBySeverity, findingLines } from '../finding-report.ts'
import { textOption } from '../options.ts'
import { packetLine, titlesById } from '../packet-lines.ts'
import { readSources } from '../read-content.ts'
import { allOrNothing, readDrafts, withPassword } from '../read-drafts.ts'
import { withLibrary } from '../with-library.ts'

const reportLines = ({ packets, findings, unassigned }: Draft, { locale }: CommandInput): string[] => [
  ...packets.map((packet) => packetLine(packet, locale)),
  ...findingLines(findings, titlesById(packets, locale), locale),
  message(locale, 'cli.findings', countBySeverity(findings)),
  ...(unassigned.length > 0 ? [message(locale, 'cli.unassigned', { count: unassigned.length })] : []),
]

/** Through the window's own calls: one undoable step, with the original files kept. */
const importInto = (input: CommandInput): Promise<CommandResult> => withLibrary(input, async ({ dir, files, call }) => {
  const sources = (await readSources(input.positionals))
    .map(({ name, bytes }) => withPassword({ name, handle: files.put({ name, mime: 'application/octet-stream', bytes }) }, input.io))
  const { importId, draft } = await call('import.read', { sources, jobId: 'cli' })
  allOrNothing(draft)
  await call('import.commit', { importId, packetIds: draft.packets.map(({ id }) => id) })
  const imported = message(input.locale, 'cli.imported', { count: draft.packets.length, library: dir })
  const json = { ok: true, ...toImportJson(draft, input.locale), library: dir }
  return { exit: EXIT.ok, json, text: [...reportLines(draft, input), imported] }
})

/** Reads drafts and shows what they hold; with `--library` they go into the library. */
export const importDrafts = async (input: CommandInput): Promise<CommandResult> => {
  if (textOption(input.options, 'library') !== null) return importInto(input)
  const draft = await readDrafts(await readSources(input.positionals), input)
  return { exit: EXIT.ok, json: { ok: true, ...toImportJson(draft, input.locale) }, text: reportLines(draft, input) }
}
