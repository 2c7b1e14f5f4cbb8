/** Closed list. Each code has a Korean and an English sentence (`error.<code>`) that says what to do. */
export const ERROR_CODES = [
  'unknown-method', 'bad-input', 'internal', 'not-found', 'cancelled', 'unauthorised', 'disconnected',
  // library
  'library-locked', 'library-damaged', 'library-from-newer-version', 'library-not-writable', 'disk-full',
  'edit-refused', 'nothing-to-undo', 'nothing-to-redo',
  // import
  'file-empty', 'file-too-large', 'file-binary', 'file-unsupported', 'file-unreadable', 'file-no-draft', 'secret-grade', 'official-use-refused',
  'nothing-found', 'import-outdated', 'file-scanned', 'file-protected', 'file-too-complex', 'password-needed', 'password-wrong',
  // print
  'nothing-to-print', 'leak', 'not-archivable', 'attachment-unprintable', 'nothing-changed', 'replacement-imposed', 'printed-content-gone', 'no-recipients', 'copies-differ', 'copies-too-large', 'recipients-unreadable', 'output-not-writable', 'font-missing',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export type ErrorParams = Record<string, string | number>

/**
 * A refusal that crosses every boundary as a value. `message` is English for the log; people
 * read the catalogue's sentence for `code`, filled from `params`.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, message: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.params = params
  }
}

/** A refusal on the wire; its schema is in `error-value.ts`. */
export interface ErrorValue {
  code: ErrorCode
  message: string
  params: ErrorParams
}

/** Any thrown thing as a value for the wire; what nobody foresaw becomes `internal`. */
export const toErrorValue = (error: unknown): ErrorValue =>
  error instanceof AppError
    ? { code: error.code, message: error.message, params: error.params }
    : { code: 'internal', message: error instanceof Error ? error.message : String(error), params: {} }

export const fromErrorValue = (value: ErrorValue): AppError => new AppError(value.code, value.message, value.params)
