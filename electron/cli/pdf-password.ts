import { isPdfPassword } from '../../shared/book/file-password.ts'
import { message } from '../../shared/messages/catalogue.ts'
import { UsageError, type CommandInput } from './command.ts'

export const PASSWORD_VARIABLE = 'BRIEFING_BOOK_PDF_PASSWORD'

/**
 * The password of `--password`, from the environment or typed twice at the terminal; `null` without that option. It is
 * never an argument: those are seen by every program of the machine.
 * @throws UsageError where there is none, or none that a PDF takes
 */
export const pdfPassword = async ({ options, io, locale }: CommandInput): Promise<string | null> => {
  if (options['password'] !== true) return null
  const password = io.env[PASSWORD_VARIABLE] ?? await typedTwice(io, locale)
  if (!isPdfPassword(password)) throw new UsageError('a password has one letter at least and 127 bytes at most')
  return password
}

const typedTwice = async (io: CommandInput['io'], locale: CommandInput['locale']): Promise<string> => {
  const first = await io.askSecret(message(locale, 'cli.password'))
  const second = first === null ? null : await io.askSecret(message(locale, 'cli.password.again'))
  if (first === null || second === null) throw new UsageError(`--password asks at a terminal; without one ${PASSWORD_VARIABLE} holds the password`)
  if (first !== second) throw new UsageError('the two passwords are not the same')
  return first
}
