/** Why a request is turned away before anything looks at it. */
export interface Refusal { status: number; reason: string }

/**
 * Keeps out everyone but our own page: `Host` with its port (DNS rebinding), `Origin` (a page of
 * another site, or of another port of this machine) and `Sec-Fetch-Site` are compared with fixed values.
 * @param origin the host's own, `http://127.0.0.1:<port>`
 * @returns `null` for a request that may go on
 */
export const refuseStranger = (method: string, headers: Headers, origin: string): Refusal | null => {
  if (headers.get('host') !== origin.slice('http://'.length)) return { status: 421, reason: 'wrong host' }
  const from = headers.get('origin')
  if (from !== null && from !== origin) return { status: 403, reason: 'wrong origin' }
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return { status: 403, reason: 'cross-site request' }
  // Browsers name the origin of everything that is not a plain read.
  if (method !== 'GET' && method !== 'HEAD' && from !== origin) return { status: 403, reason: 'no origin' }
  return null
}
