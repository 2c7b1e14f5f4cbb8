import { AppError } from '../../shared/api/errors.ts'
import type { StoredFile } from '../services/file-store.ts'
import { MAX_FILE_BYTES, readBody } from './request-body.ts'
import { errorResponse, jsonResponse, respond, textResponse } from './responses.ts'
import { INERT_CONTENT } from './security-headers.ts'

/** The services' file store as a host reaches it: in its own process or through a port. */
export interface FileGate {
  put(file: StoredFile): Promise<string>
  get(handle: string): Promise<StoredFile | null>
}

const HANDLE_PATH = /^\/files\/([A-Za-z0-9_-]{16,64})$/

export const isFilesPath = (pathname: string): boolean => pathname === '/files' || pathname.startsWith('/files/')

/** RFC 8187: also the four marks that `encodeURIComponent` leaves alone. */
const extendedValue = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

const nameOf = (request: Request): string => {
  try {
    return decodeURIComponent(request.headers.get('x-name') ?? '') || 'file'
  } catch {
    throw new AppError('bad-input', 'the header x-name is not percent-encoded UTF-8')
  }
}

const store = async (files: FileGate, request: Request): Promise<Response> => {
  const name = nameOf(request)
  const bytes = await readBody(request, MAX_FILE_BYTES)
  const mime = request.headers.get('content-type') ?? 'application/octet-stream'
  return jsonResponse(200, { handle: await files.put({ name, mime, bytes }) })
}

const fetchStored = async (files: FileGate, handle: string): Promise<Response> => {
  const file = await files.get(handle)
  if (!file) return errorResponse(new AppError('not-found', `no file behind the handle ${handle}`))
  return respond(200, file.bytes as Uint8Array<ArrayBuffer>, {
    'content-type': file.mime,
    'content-disposition': `attachment; filename*=UTF-8''${extendedValue(file.name)}`,
    'content-security-policy': INERT_CONTENT,
  })
}

/** `POST /files` (raw bytes, `x-name`) → `{"handle"}`; `GET /files/<handle>` → bytes. Never throws. */
export const createFileRoutes = (files: FileGate) => async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url)
  try {
    if (request.method === 'POST' && pathname === '/files') return await store(files, request)
    const handle = HANDLE_PATH.exec(pathname)?.[1]
    if (request.method === 'GET' && handle) return await fetchStored(files, handle)
    return textResponse(404, 'not found')
  } catch (error) {
    return errorResponse(error)
  }
}
