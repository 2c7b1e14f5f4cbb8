import type { Output } from '../../../shared/api/contract.ts'
import type { Draft } from '../../../shared/import/draft.ts'
import { toImportJson } from '../../../shared/import/import-json.ts'
import { compareVersion } from '../../../shared/import/reimport/compare-version.ts'
import { describeDifference } from '../../../shared/import/reimport/describe-difference.ts'
import type { Difference } from '../../../shared/import/reimport/differences.ts'
import type { KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import { settledPackets } from '../../../shared/import/review/keep-as-notes.ts'
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

interface Update { known: KnownVersion; changes: readonly Difference[] }

const compared = ({ draft, known }: Output<'import.read'>): Update[] => known.map((version) => {
  const theirs = settledPackets(draft, draft.packets.map(({ id }) => id)).find(({ id }) => id === version.draftId)
  return { known: version, changes: theirs ? compareVersion(version, theirs) : [] }
})

const updateJson = ({ known, changes }: Update, { locale }: CommandInput): object => ({
  packetId: known.packetId, draftId: known.draftId, title: known.current.title,
  changes: changes.map((change) => {
    const { place, was, is, ours } = describeDifference(change, [known.current, known.base], locale)
    return { kind: change.kind, path: change.path.join('.'), place, was: was || null, is: is || null, ours: ours || null, corrected: change.by === 'both' }
  }),
})

const updateLines = ({ known, changes }: Update, { locale }: CommandInput): string[] => {
  const { title } = known.current
  if (changes.length === 0) return [message(locale, 'cli.update.none', { title })]
  const none = message(locale, 'change.none')
  return [
    message(locale, 'cli.update', { title, count: changes.length }),
    ...changes.map((change) => {
      const { place, was, is, ours } = describeDifference(change, [known.current, known.base], locale)
      const key = change.by === 'draft' ? 'cli.update.change' : known.typed ? 'cli.update.typed' : 'cli.update.both'
      return message(locale, key, { place, was: was || none, is: is || none, ours: ours || none })
    }),
  ]
}

/**
 * Through the window's own calls: one undoable step, with the original files kept. New versions of packets that
 * the library has are reported and change nothing: what of them is right, a person decides in the window.
 */
const importInto = (input: CommandInput): Promise<CommandResult> => withLibrary(input, async ({ dir, files, call }) => {
  const sources = readSources(input.positionals)
    .map(({ name, bytes }) => withPassword({ name, handle: files.put({ name, mime: 'application/octet-stream', bytes }) }, input.io))
  const read = await call('import.read', { sources, jobId: 'cli' })
  const { importId, draft, known } = read
  allOrNothing(draft)
  const packetIds = draft.packets.map(({ id }) => id).filter((id) => !known.some(({ draftId }) => draftId === id))
  if (packetIds.length > 0) await call('import.commit', { importId, packetIds })
  else await call('import.discard', { importId })
  const updates = compared(read)
  const imported = packetIds.length > 0 ? [message(input.locale, 'cli.imported', { count: packetIds.length, library: dir })] : []
  const json = { ok: true, ...toImportJson(draft, input.locale), library: dir, stored: packetIds, updates: updates.map((update) => updateJson(update, input)) }
  return { exit: EXIT.ok, json, text: [...reportLines(draft, input), ...updates.flatMap((update) => updateLines(update, input)), ...imported] }
})

/** Reads drafts and shows what they hold; with `--library` they go into the library. */
export const importDrafts = async (input: CommandInput): Promise<CommandResult> => {
  if (textOption(input.options, 'library') !== null) return importInto(input)
  const draft = await readDrafts(readSources(input.positionals), input)
  return { exit: EXIT.ok, json: { ok: true, ...toImportJson(draft, input.locale) }, text: reportLines(draft, input) }
}
