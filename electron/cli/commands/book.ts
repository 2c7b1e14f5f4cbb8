import path from 'node:path'
import type { Finding } from '../../../shared/checks/finding.ts'
import { EDITION_NAME } from '../../../shared/edition/edition-name.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { buildBook } from '../../services/book/build-book.ts'
import { findInstallation } from '../../host/installation.ts'
import { nodeClock } from '../../host/node-ports.ts'
import { EXIT, UsageError, type CommandInput, type CommandResult } from '../command.ts'
import { findingJson, findingLines } from '../finding-report.ts'
import { listOption, textOption } from '../options.ts'
import { readInputs } from '../read-inputs.ts'
import { progressLine, withLibrary } from '../with-library.ts'
import { writeWholeFile } from '../write-file.ts'

interface Book { bytes: Uint8Array; pages: number; findings: Finding[]; packetPages: Record<string, number> }

const bookOptions = ({ options }: CommandInput): { title?: string; org?: string; totalPages?: boolean } => {
  const title = textOption(options, 'title')
  const org = textOption(options, 'org')
  return { ...(title !== null && { title }), ...(org !== null && { org }), ...(options['total-pages'] === true && { totalPages: true }) }
}

/** @throws UsageError for a name that is no edition */
const editionOption = ({ options }: CommandInput): { edition?: string } => {
  const edition = textOption(options, 'edition')
  if (edition !== null && !EDITION_NAME.test(edition)) {
    throw new UsageError(`--edition ${edition}: principal, staff, interpreter, guest, guest:SIDE or press`)
  }
  return edition === null ? {} : { edition }
}

const fromFiles = async (input: CommandInput): Promise<Book> => {
  const { packets, entries, documents, settings } = await readInputs(input)
  const { fontsDir } = findInstallation()
  return buildBook(
    { packets, entries, documents, settings, options: bookOptions(input), ...editionOption(input), today: nodeClock.today(), fontsDir },
    { signal: input.io.signal, onProgress: (phase, done, total) => input.io.err(progressLine({ phase, done, total })) },
  )
}

const fromLibrary = (input: CommandInput): Promise<Book> => withLibrary(input, async ({ call, files }) => {
  const named = listOption(input.options, 'packet')
  const packetIds = named.length > 0 ? [...named] : (await call('library.list', {})).packets.map(({ id }) => id)
  if (packetIds.length === 0) throw new AppError('nothing-to-print', 'the library is empty', { missing: message(input.locale, 'book.missing.book') })
  const { handle, ...book } = await call('book.build', { packetIds, options: bookOptions(input), ...editionOption(input), jobId: 'cli' })
  const file = files.get(handle)
  if (!file) throw new AppError('internal', 'the finished book is gone from the file store')
  return { ...book, bytes: file.bytes }
})

const sourceOf = (input: CommandInput): 'files' | 'library' => {
  const library = textOption(input.options, 'library') !== null
  if (library && input.positionals.length > 0) throw new UsageError('either files or --library')
  if (!library && listOption(input.options, 'packet').length > 0) throw new UsageError('--packet needs --library')
  return library ? 'library' : 'files'
}

/** Makes the PDF briefing book of drafts, packet files or packets of a library. */
export const book = async (input: CommandInput): Promise<CommandResult> => {
  const out = textOption(input.options, 'out')
  if (!out) throw new UsageError('--out FILE.pdf says where the book goes')
  const { bytes, pages, findings, packetPages } = await (sourceOf(input) === 'library' ? fromLibrary(input) : fromFiles(input))
  const file = path.resolve(out)
  await writeWholeFile(file, bytes)
  return {
    exit: EXIT.ok,
    json: {
      ok: true, out: file, pages, bytes: bytes.byteLength, packetPages, findings: findings.map((finding) => findingJson(finding, input.locale)),
    },
    text: [...findingLines(findings, new Map(), input.locale), message(input.locale, 'cli.book', { out: file, pages })],
  }
}
