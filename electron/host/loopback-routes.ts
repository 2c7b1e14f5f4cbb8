import type { Answer } from '../../shared/api/dispatch.ts'
import { AppError } from '../../shared/api/errors.ts'
import { createFileRoutes, isFilesPath, type FileGate } from '../web/file-routes.ts'
import { createPageRoutes } from '../web/page-routes.ts'
import { MAX_CALL_BYTES, readBody } from '../web/request-body.ts'
import { errorResponse, jsonResponse, textResponse } from '../web/responses.ts'
import type { ClientWatch } from './client-watch.ts'
import type { EventStreams } from './event-stream.ts'
import { refuseStranger } from './request-guard.ts'
import type { SessionGate } from './session-gate.ts'

export interface LoopbackParts {
  origin: string
  pageRoot: string
  call(method: string, input: unknown): Promise<Answer>
  files: FileGate
  gate: SessionGate
  clients: ClientWatch
  events: EventStreams
}

const CALL_PATH = '/api/call/'

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new AppError('bad-input', 'the body is not JSON in UTF-8', {}, { cause })
  }
}

const answerCall = async (parts: LoopbackParts, request: Request, method: string): Promise<Response> => {
  // No form and no simple request of another page can carry this type.
  if (request.headers.get('content-type') !== 'application/json') return textResponse(415, 'application/json only')
  try {
    const input = parseJson(await readBody(request, MAX_CALL_BYTES))
    return jsonResponse(200, await parts.call(method, input))
  } catch (error) {
    return errorResponse(error)
  }
}

const openSession = ({ gate, clients }: LoopbackParts, request: Request): Response => {
  const token = gate.exchange(request.headers.get('x-ticket'))
  if (token === null) return textResponse(401, 'the ticket is spent or unknown')
  clients.expect()
  return textResponse(200, token)
}

/** All that the loopback host answers; what is not a static file or the session itself needs the token. */
export const createLoopbackRoutes = (parts: LoopbackParts) => {
  const pages = createPageRoutes(parts.pageRoot)
  const files = createFileRoutes(parts.files)

  return async (request: Request): Promise<Response> => {
    const refusal = refuseStranger(request.method, request.headers, parts.origin)
    if (refusal) return textResponse(refusal.status, refusal.reason)

    const { pathname } = new URL(request.url)
    const isApi = pathname.startsWith('/api/')
    if (!isApi && !isFilesPath(pathname)) return pages(request)
    if (pathname === '/api/session' && request.method === 'POST') return openSession(parts, request)

    if (!parts.gate.admits(request.headers.get('authorization'))) return textResponse(401, 'no session')
    if (!isApi) return files(request)
    if (pathname === '/api/events' && request.method === 'GET') return parts.events.open(parts.clients.arrive())
    if (pathname.startsWith(CALL_PATH) && request.method === 'POST') {
      return answerCall(parts, request, pathname.slice(CALL_PATH.length))
    }
    return textResponse(404, 'not found')
  }
}
