import { AppError } from '../../shared/api/errors.ts'

/** Any thrown thing as an error people can be told about. */
export const toAppError = (cause: unknown): AppError =>
  cause instanceof AppError ? cause : new AppError('internal', cause instanceof Error ? cause.message : String(cause), {}, { cause })
