import type { App, Session } from 'electron'

type FilteredSession = { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }

const LOCAL_SCHEMES: readonly string[] = ['app:', 'blob:', 'devtools:']
/** Chromium's own PDF viewer is an extension of it. */
const VIEWER_SCHEME = 'chrome-extension:'

/** The app is offline: whatever a page asks for by another scheme than the built-in ones is cancelled. Only a print shows a `viewer`. */
export const refuseNetwork = (session: FilteredSession, shows: 'pages' | 'viewer' = 'pages'): void => {
  const schemes = new Set(shows === 'viewer' ? [...LOCAL_SCHEMES, VIEWER_SCHEME] : LOCAL_SCHEMES)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !schemes.has(URL.parse(url)?.protocol ?? '') })
  })
}

/** What no page asks for, the browser's own traffic (prefetched names, components), finds no host and no way out. */
export const disableBackgroundNetworking = ({ commandLine }: Pick<App, 'commandLine'>): void => {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}
