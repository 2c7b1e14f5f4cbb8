import { helpWithBook } from '../services/book/share/help-with-book.ts'
import { bookOfFiles } from './book-of-files.ts'
import type { CommandInput } from './command.ts'
import type { HelperData } from './share-book.ts'

/** A helper asks and tells nobody. */
const MUTE: CommandInput['io'] = { env: {}, out: () => {}, err: () => {}, askSecret: () => Promise.resolve(null), signal: new AbortController().signal }

/** The helper's part of a book of files. */
export const helpWithFiles = async ({ positionals, options, locale, sources, today, claims, port }: HelperData): Promise<void> => {
  const input: CommandInput = { positionals, options, locale, io: MUTE }
  const { given } = await bookOfFiles(sources, input, today)
  await helpWithBook(given, claims, port)
}
