import path from 'node:path'
import type { Output } from '../../../shared/api/contract.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { buildBook, type BuiltBook } from '../../services/book/build-book.ts'
import { scheduleText } from '../../services/book/schedule-text.ts'
import { nodeClock } from '../../host/node-clock.ts'
import { bookOfFiles } from '../book-of-files.ts'
import { bookChoice } from '../book-options.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { findingJson, findingLines } from '../finding-report.ts'
import { listOption, takesLibrary, textOption } from '../options.ts'
import { pdfPassword } from '../pdf-password.ts'
import { progressTo } from '../progress.ts'
import { readContent } from '../read-content.ts'
import { writeWholeFile } from '../../services/write-file.ts'

/** A product that is on disk. */
export interface WrittenBook extends Pick<BuiltBook, 'pages' | 'findings' | 'packetPages' | 'unmarked'> {
  readonly bytes: number
  /** Numbered copies in it. */
  readonly copies?: number
  readonly replacement?: Output<'book.build'>['replacement']
  /** Its entry in the print log; only of a library. */
  readonly run?: string | null
}

const fromFiles = async (input: CommandInput, file: string, password: string | null): Promise<WrittenBook> => {
  const { given, read } = await bookOfFiles(input, nodeClock.today())
  // What takes attached files apart runs in a process of its own; a book that has none does without all of it.
  const attachedFiles = given.packets.some(({ attachments }) => attachments.length > 0) ? await (await import('../printed-files.ts')).printedFiles(given, read, input) : {}
  const { bytes: made, ...book } = await buildBook({ ...given, attachedFiles }, { signal: input.io.signal, onProgress: progressTo(input.io) })
  const bytes = password === null ? made : await (await import('../../services/pdf/protect.ts')).protect(made, password)
  writeWholeFile(file, bytes)
  return { ...book, bytes: bytes.byteLength, copies: 0, replacement: null, run: null }
}

const oneLine = (text: string): string => text.replaceAll('\n', ' / ')

/** The schedule's days as plain text. */
const textFromFiles = async (input: CommandInput): Promise<string> =>
  scheduleText({ ...await readContent(input), ...bookChoice(input), today: nodeClock.today() })

/** Loaded where it is asked for: a book of files needs neither the database nor the document engine. */
const fromLibrary = () => import('../book-from-library.ts')

const sourceOf = (input: CommandInput): 'files' | 'library' => {
  const library = takesLibrary(input)
  if (!library && listOption(input.options, 'packet').length > 0) throw new UsageError('--packet needs --library')
  for (const name of ['since', 'copies', 'duplex']) if (!library && input.options[name] !== undefined) throw new UsageError(`--${name} needs --library`)
  if (input.options['since'] !== undefined && input.options['copies'] !== undefined) throw new UsageError('either --since or --copies: replacement pages are for the copies that there are')
  return library ? 'library' : 'files'
}

const writeText = async (input: CommandInput, file: string): Promise<CommandResult> => {
  const text = await (sourceOf(input) === 'library' ? (await fromLibrary()).textFromLibrary(input) : textFromFiles(input))
  writeWholeFile(file, text)
  return { exit: EXIT.ok, json: { ok: true, out: file, bytes: Buffer.byteLength(text), findings: [] }, text: [message(input.locale, 'cli.text', { out: file })] }
}

/** Makes the PDF briefing book, or another product, of drafts, packet files or packets of a library. */
export const book = async (input: CommandInput): Promise<CommandResult> => {
  const out = textOption(input.options, 'out')
  if (!out) throw new UsageError('--out FILE.pdf says where the book goes')
  const file = path.resolve(out)
  const { product } = bookChoice(input)
  if (path.extname(file).toLowerCase() === '.txt') {
    if (product !== 'schedule') throw new UsageError('only --product schedule is written as text')
    if (input.options['archive'] === true || input.options['password'] === true) throw new UsageError('--archive and --password make a PDF')
    return writeText(input, file)
  }
  const password = await pdfPassword(input)
  const { bytes, pages, findings, packetPages, unmarked, copies = 0, replacement = null, run = null } = await (sourceOf(input) === 'library'
    ? (await fromLibrary()).bookFromLibrary(input, file, password) : fromFiles(input, file, password))
  return {
    exit: EXIT.ok,
    json: {
      ok: true, out: file, pages, bytes, packetPages, unmarked, copies, run, replacement,
      findings: findings.map((finding) => findingJson(finding, input.locale)),
    },
    text: [
      ...findingLines(findings, new Map(), input.locale), ...(unmarked.length > 0 ? [message(input.locale, 'cli.unmarked', { count: unmarked.length })] : []),
      ...(replacement?.changes ?? []).map(({ section, item, was, is, pages: where }) => message(input.locale, 'cli.change', { section, item, was: oneLine(was), is: oneLine(is), pages: where })),
      ...replacement?.exchanges ?? [],
      ...(replacement?.newIsBetter ? [message(input.locale, 'prints.replacement.new-is-better', { out: replacement.out, total: replacement.total })] : []),
      message(input.locale, 'cli.book', { out: file, pages }),
      ...(run === null ? [] : [message(input.locale, 'cli.run', { run, copies: Math.max(1, copies) })]),
    ],
  }
}
