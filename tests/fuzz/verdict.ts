import type { ForeignText } from '../../electron/services/import/foreign/reader-protocol.ts'
import { AppError, type ErrorCode } from '../../shared/api/errors.ts'

/** The only answers that a damaged file may get. */
const CLOSED: readonly ErrorCode[] = [
  'file-empty',
  'file-too-large',
  'file-binary',
  'file-unsupported',
  'file-unreadable',
  'file-too-complex',
  'file-scanned',
  'file-protected',
  'password-needed',
  'password-wrong',
]

/** Reads a file and says how it ended: the code, or what is wrong with the answer, as `bad: …`. */
export const verdictOf = async (read: () => Promise<ForeignText>): Promise<string> => {
  try {
    const { lines, units } = await read()
    const astray = units.find(({ line }) => line < 1 || line > lines.length)
    return astray ? `bad: a unit of line ${astray.line} in a file of ${lines.length}` : 'read'
  } catch (error) {
    if (error instanceof AppError && CLOSED.includes(error.code)) return error.code
    return `bad: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}
