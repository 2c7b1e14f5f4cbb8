import path from 'node:path'
import type { Output } from '../../shared/api/contract.ts'
import { AppError } from '../../shared/api/errors.ts'
import type { CopyFiles } from '../../shared/copies/copy-files.ts'
import { message } from '../../shared/messages/catalogue.ts'
import { nodeClock } from '../host/node-clock.ts'
import { scheduleText } from '../services/book/schedule-text.ts'
import { attachmentPasswords, missingAttachments } from './attached-files.ts'
import { bookChoice } from './book-options.ts'
import type { CommandInput } from './command.ts'
import { readLibraryPackets } from './library-packets.ts'
import { openMeetings } from './open-meetings.ts'
import { writeWholeFile } from '../services/write-file.ts'
import { writeFolder } from '../services/write-folder.ts'
import type { WrittenBook } from './commands/book.ts'
import { listOption, textOption } from './options.ts'
import { type OpenApp, withExistingLibrary } from './with-library.ts'

/** The book of packets of a library, or replacement pages for copies of it, made by its own calls, written and recorded. */
export const bookFromLibrary = (input: CommandInput, out: string, password: string | null): Promise<WrittenBook> => withExistingLibrary(input, async ({ call, files }) => {
  const { handle: made, ...book } = await (textOption(input.options, 'since') === null ? newBook(input, out, call) : replacementPages(input, out, call))
  const handle = password === null ? made : (await call('book.protect', { handle: made, password })).handle
  const file = files.get(handle)
  if (!file) throw new AppError('internal', 'the finished book is gone from the file store')
  if (file.entries) writeFolder(out, file.entries)
  else writeWholeFile(out, file.bytes)
  const { runId } = await call('file.taken', { handle, how: 'saved', name: path.basename(out) })
  return { ...book, bytes: file.entries ? file.entries.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) : file.bytes.byteLength, run: runId }
})

/** A PDF holds all copies; anything else is a folder with a file for each. */
const filesOf = (out: string): CopyFiles => (path.extname(out).toLowerCase() === '.pdf' ? 'one' : 'each')

const attachmentsOf = (input: CommandInput) => ({ missing: missingAttachments(input), passwords: attachmentPasswords(input) })

const newBook = async (input: CommandInput, out: string, call: OpenApp['call']): Promise<Output<'book.build'>> => {
  const list = textOption(input.options, 'copies')
  const copies = list === null ? {} : { copies: { recipients: (await import('./read-copies-file.ts')).readCopiesFile(path.resolve(list)), files: filesOf(out) } }
  const packetIds = await chosenPackets(input, call)
  const open = openMeetings(input, (await call('library.list', {})).packets.filter(({ id }) => packetIds.includes(id)))
  return call('book.build', { packetIds, ...bookChoice(input), open, ...copies, attachments: attachmentsOf(input), jobId: 'cli' })
}

/** What the copy was made with stays; packets may be named. */
const replacementPages = async (input: CommandInput, out: string, call: OpenApp['call']): Promise<Output<'book.build'>> => {
  const packetIds = listOption(input.options, 'packet')
  return call('book.replace', {
    since: textOption(input.options, 'since') ?? '', files: filesOf(out), attachments: attachmentsOf(input), jobId: 'cli',
    ...(packetIds.length > 0 && { packetIds: [...packetIds] }), ...(input.options['duplex'] === true && { duplex: true }),
  })
}

const chosenPackets = async ({ options, locale }: CommandInput, call: OpenApp['call']): Promise<string[]> => {
  const named = listOption(options, 'packet')
  const packetIds = named.length > 0 ? [...named] : (await call('library.list', {})).packets.map(({ id }) => id)
  if (packetIds.length === 0) throw new AppError('nothing-to-print', 'the library is empty', { missing: message(locale, 'book.missing.book') })
  return packetIds
}

/** The schedule of packets of a library as plain text. */
export const textFromLibrary = (input: CommandInput): Promise<string> => withExistingLibrary(input, async ({ call }) => {
  const { packets, entries } = await readLibraryPackets({ call }, await chosenPackets(input, call))
  return scheduleText({ packets, entries, settings: await call('settings.get', {}), ...bookChoice(input), today: nodeClock.today() })
})
