/** Our own scheme instead of `file://`: a page of ours shares its origin with nothing else on the disk. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'briefing-book'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** Scheme and host are compared: in Node the `origin` of such a URL is the string 'null'. */
export const isOwnUrl = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST
}

/** The one page of the app; everything else under the origin is loaded by it, never gone to. */
export const isOwnPage = (address: string): boolean => {
  const url = URL.parse(address)
  return isOwnUrl(address) && (url?.pathname === '/' || url?.pathname === '/index.html')
}
