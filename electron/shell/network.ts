import type { App, Session } from 'electron'

type FilteredSession = { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }

const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'devtools:', 'chrome-extension:'])

/** The app is offline: whatever a page asks for by another scheme than the built-in ones is cancelled. */
export const refuseNetwork = (session: FilteredSession): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !LOCAL_SCHEMES.has(URL.parse(url)?.protocol ?? '') })
  })
}

/** What no page asks for, the browser's own traffic (prefetched names, components), finds no host and no way out. */
export const disableBackgroundNetworking = ({ commandLine }: Pick<App, 'commandLine'>): void => {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}
