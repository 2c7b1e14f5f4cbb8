import { AppError, toErrorValue } from '../../shared/api/errors.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

type Body = ConstructorParameters<typeof Response>[0]

/** A response with the headers of the house; `headers` add to them or replace them. */
export const respond = (status: number, body: Body, headers: Record<string, string>): Response =>
  new Response(body, { status, headers: { ...SECURITY_HEADERS, ...headers } })

export const textResponse = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  respond(status, text, { 'content-type': 'text/plain; charset=utf-8', ...headers })

export const jsonResponse = (status: number, value: unknown): Response =>
  respond(status, JSON.stringify(value), { 'content-type': 'application/json' })

const statusOf = (error: unknown): number => {
  if (!(error instanceof AppError)) return 500
  if (error.code === 'file-too-large') return 413
  return error.code === 'not-found' ? 404 : 400
}

/** An error as an answer of the contract, so that the window can show its sentence. */
export const errorResponse = (error: unknown): Response =>
  jsonResponse(statusOf(error), { ok: false, error: toErrorValue(error) })
