import { AppError } from '../../shared/api/errors.ts'
import { message } from '../../shared/messages/catalogue.ts'
import { nodeClock } from '../host/node-clock.ts'
import type { BuiltBook } from '../services/book/build-book.ts'
import { scheduleText } from '../services/book/schedule-text.ts'
import { attachmentPasswords, missingAttachments } from './attached-files.ts'
import { bookChoice } from './book-options.ts'
import type { CommandInput } from './command.ts'
import { readLibraryPackets } from './library-packets.ts'
import { openMeetings } from './open-meetings.ts'
import { listOption } from './options.ts'
import { type OpenApp, withExistingLibrary } from './with-library.ts'

/** The book of packets of a library, made by its own calls. */
export const bookFromLibrary = (input: CommandInput): Promise<Omit<BuiltBook, 'copies' | 'printed' | 'replacement'>> => withExistingLibrary(input, async ({ call, files }) => {
  const packetIds = await chosenPackets(input, call)
  const open = openMeetings(input, (await call('library.list', {})).packets.filter(({ id }) => packetIds.includes(id)))
  const { handle, ...book } = await call('book.build', { packetIds, ...bookChoice(input), open, attachments: { missing: missingAttachments(input), passwords: attachmentPasswords(input) }, jobId: 'cli' })
  const file = files.get(handle)
  if (!file) throw new AppError('internal', 'the finished book is gone from the file store')
  return { ...book, bytes: file.bytes }
})

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
