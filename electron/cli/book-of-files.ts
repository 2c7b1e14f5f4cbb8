import { inOrderOfTime } from '../../shared/book/order-of-time.ts'
import { findInstallation } from '../host/installation.ts'
import type { BuildBookInput } from '../services/book/build-book.ts'
import { portraitFiles } from '../services/book/portraits.ts'
import { attachedBytes, attachmentsFolder, missingAttachments } from './attached-files.ts'
import { bookChoice } from './book-options.ts'
import type { CommandInput } from './command.ts'
import { fontsFolder } from './fonts-folder.ts'
import { openMeetings } from './open-meetings.ts'
import { readContent } from './read-content.ts'

export interface BookOfFiles {
  /** All but the attached files that are printed. */
  readonly given: BuildBookInput
  /** Bytes of an attached file, by its SHA-256. */
  readonly read: Awaited<ReturnType<typeof attachedBytes>>
}

/** What the book of these files is made from. */
export const bookOfFiles = async (input: CommandInput, today: string): Promise<BookOfFiles> => {
  const { packets, entries, documents, settings, attached } = await readContent(input)
  const read = await attachedBytes(packets, attached, attachmentsFolder(input))
  const { fontsDir } = findInstallation()
  const officeFontsDir = fontsFolder(input.options)
  const given: BuildBookInput = {
    packets: inOrderOfTime(packets), entries, documents, settings, files: portraitFiles(packets, read), missingAttachments: missingAttachments(input),
    ...bookChoice(input), open: openMeetings(input, packets), today, fontsDir, ...(officeFontsDir !== null && { officeFontsDir }),
  }
  return { given, read }
}
