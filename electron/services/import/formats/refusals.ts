import { AppError, type ErrorCode } from '../../../../shared/api/errors.ts'

/** A reader's own error as one of ours. Whatever nobody foresaw means that the file could not be read. */
export const toRefusal = (name: string, error: unknown): AppError => {
  if (error instanceof AppError) return error
  const message = error instanceof Error ? error.message : String(error)
  // Too deep or too long: `Maximum call stack size exceeded`, `Invalid string length`.
  return new AppError(
    error instanceof RangeError ? 'file-too-complex' : 'file-unreadable',
    `${name}: ${message}`,
    { name },
    { cause: error },
  )
}

/** The codes of kordoc's failures. */
const KORDOC_CODES: Readonly<Record<string, ErrorCode>> = {
  EMPTY_INPUT: 'file-empty',
  UNSUPPORTED_FORMAT: 'file-unsupported',
  DRM_PROTECTED: 'file-protected',
  CORRUPTED: 'file-unreadable',
  DECOMPRESSION_BOMB: 'file-too-complex',
  ZIP_BOMB: 'file-too-complex',
  NO_SECTIONS: 'file-unreadable',
  PARSE_ERROR: 'file-unreadable',
  OUTPUT_TOO_LARGE: 'file-too-complex',
}

const lockedCode = (error: string, asked: boolean): ErrorCode => {
  // Old versions of 한글 protected otherwise: no password opens those here.
  if (error.includes('EncryptVersion')) return 'file-protected'
  return asked ? 'password-wrong' : 'password-needed'
}

/** What kordoc's failure means to the user. `asked`: a password was given already. */
export const kordocRefusal = (name: string, failure: { code?: string; error: string }, asked: boolean): AppError => {
  const { code = '', error } = failure
  const meant = code === 'ENCRYPTED' ? lockedCode(error, asked) : (KORDOC_CODES[code] ?? 'file-unreadable')
  return new AppError(meant, `${name}: ${error}`, { name })
}
