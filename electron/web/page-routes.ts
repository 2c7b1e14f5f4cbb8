import { randomBytes } from 'node:crypto'
import { contentSecurityPolicy } from '../../shared/csp.ts'
import { respond, textResponse } from './responses.ts'
import { readStaticFile, type StaticFile } from './static-file.ts'

/** Stands in the built `index.html` wherever a nonce goes; each page served gets a fresh one. */
export const NONCE_PLACEHOLDER = '__STYLE_NONCE__'

const page = (file: StaticFile): Response => {
  const nonce = randomBytes(16).toString('base64')
  const html = new TextDecoder().decode(file.bytes).replaceAll(NONCE_PLACEHOLDER, nonce)
  return respond(200, html, { 'content-type': file.type, 'content-security-policy': contentSecurityPolicy(nonce) })
}

/** Serves the built window from `root`: `GET` and `HEAD` only. */
export const createPageRoutes = (root: string) => async (request: Request): Promise<Response> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return textResponse(405, 'GET only')
  const file = await readStaticFile(root, new URL(request.url).pathname)
  if (!file) return textResponse(404, 'not found')
  return file.type.startsWith('text/html') ? page(file) : respond(200, file.bytes, { 'content-type': file.type })
}
