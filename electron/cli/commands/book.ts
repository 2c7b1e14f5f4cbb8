import path from 'node:path'
import type { Finding } from '../../../shared/checks/finding.ts'
import { inOrderOfTime } from '../../../shared/book/order-of-time.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { buildBook } from '../../services/book/build-book.ts'
import { scheduleText } from '../../services/book/schedule-text.ts'
import { findInstallation } from '../../host/installation.ts'
import { nodeClock } from '../../host/node-ports.ts'
import { bookChoice } from '../book-options.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { findingJson, findingLines } from '../finding-report.ts'
import { readLibraryPackets } from '../library-packets.ts'
import { listOption, textOption } from '../options.ts'
import { readInputs } from '../read-inputs.ts'
import { progressLine, withExistingLibrary, type OpenApp } from '../with-library.ts'
import { writeWholeFile } from '../../services/write-file.ts'

interface Book { bytes: Uint8Array; pages: number; findings: Finding[]; packetPages: Record<string, number>; unmarked: readonly string[] }

const fromFiles = async (input: CommandInput): Promise<Book> => {
  const { packets, entries, documents, settings } = await readInputs(input)
  const { fontsDir } = findInstallation()
  return buildBook(
    { packets: inOrderOfTime(packets), entries, documents, settings, ...bookChoice(input), open: openMeetings(input, packets), today: nodeClock.today(), fontsDir },
    { signal: input.io.signal, onProgress: (phase, done, total) => input.io.err(progressLine({ phase, done, total })) },
  )
}

const fromLibrary = (input: CommandInput): Promise<Book> => withExistingLibrary(input, async ({ call, files }) => {
  const packetIds = await chosenPackets(input, call)
  const open = openMeetings(input, (await call('library.list', {})).packets.filter(({ id }) => packetIds.includes(id)))
  const { handle, ...book } = await call('book.build', { packetIds, ...bookChoice(input), open, jobId: 'cli' })
  const file = files.get(handle)
  if (!file) throw new AppError('internal', 'the finished book is gone from the file store')
  return { ...book, bytes: file.bytes }
})

/**
 * The meetings that `--open` names (`all`, or by id, mark or title) and that count as open to the press where
 * nobody has said whether they are; `null` without it.
 */
const openMeetings = ({ options }: CommandInput, meetings: readonly Pick<Packet, 'id' | 'mark' | 'title'>[]): string[] | null => {
  const named = listOption(options, 'open')
  if (named.length === 0) return null
  return named.flatMap((name) => {
    const found = name === 'all' ? meetings : meetings.filter(({ id, mark, title }) => [id, mark, title.trim()].includes(name.trim()))
    if (found.length === 0) throw new AppError('bad-input', `--open ${name}: no meeting of that id, mark or title`)
    return found.map(({ id }) => id)
  })
}

const chosenPackets = async ({ options, locale }: CommandInput, call: OpenApp['call']): Promise<string[]> => {
  const named = listOption(options, 'packet')
  const packetIds = named.length > 0 ? [...named] : (await call('library.list', {})).packets.map(({ id }) => id)
  if (packetIds.length === 0) throw new AppError('nothing-to-print', 'the library is empty', { missing: message(locale, 'book.missing.book') })
  return packetIds
}

/** The schedule's days as plain text. */
const textFromFiles = async (input: CommandInput): Promise<string> =>
  scheduleText({ ...await readInputs(input), ...bookChoice(input), today: nodeClock.today() })

const textFromLibrary = (input: CommandInput): Promise<string> => withExistingLibrary(input, async ({ call }) => {
  const { packets, entries } = await readLibraryPackets({ call }, await chosenPackets(input, call))
  return scheduleText({ packets, entries, settings: await call('settings.get', {}), ...bookChoice(input), today: nodeClock.today() })
})

const sourceOf = (input: CommandInput): 'files' | 'library' => {
  const library = textOption(input.options, 'library') !== null
  if (library && input.positionals.length > 0) throw new UsageError('either files or --library')
  if (!library && listOption(input.options, 'packet').length > 0) throw new UsageError('--packet needs --library')
  return library ? 'library' : 'files'
}

const writeText = async (input: CommandInput, file: string): Promise<CommandResult> => {
  const text = await (sourceOf(input) === 'library' ? textFromLibrary(input) : textFromFiles(input))
  await writeWholeFile(file, text)
  return { exit: EXIT.ok, json: { ok: true, out: file, bytes: Buffer.byteLength(text), findings: [] }, text: [message(input.locale, 'cli.text', { out: file })] }
}

/** Makes the PDF briefing book, or another product, of drafts, packet files or packets of a library. */
export const book = async (input: CommandInput): Promise<CommandResult> => {
  const out = textOption(input.options, 'out')
  if (!out) throw new UsageError('--out FILE.pdf says where the book goes')
  const file = path.resolve(out)
  if (path.extname(file).toLowerCase() === '.txt') {
    if (bookChoice(input).product !== 'schedule') throw new UsageError('only --product schedule is written as text')
    return writeText(input, file)
  }
  const { bytes, pages, findings, packetPages, unmarked } = await (sourceOf(input) === 'library' ? fromLibrary(input) : fromFiles(input))
  await writeWholeFile(file, bytes)
  return {
    exit: EXIT.ok,
    json: {
      ok: true, out: file, pages, bytes: bytes.byteLength, packetPages, unmarked,
      findings: findings.map((finding) => findingJson(finding, input.locale)),
    },
    text: [
      ...findingLines(findings, new Map(), input.locale), ...(unmarked.length > 0 ? [message(input.locale, 'cli.unmarked', { count: unmarked.length })] : []),
      message(input.locale, 'cli.book', { out: file, pages }),
    ],
  }
}
