import { z } from 'zod'
import { ERROR_CODES } from './errors.ts'

/** The schema of a refusal; apart from `errors.ts`, which everything loads, so that a book needs no schema library. */
export const ErrorValue = z.object({
  code: z.enum(ERROR_CODES), message: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])),
})
