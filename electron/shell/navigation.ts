import type { WebContents } from 'electron'
import { APP_ORIGIN, isOwnPage } from './app-origin.ts'

type ConfinedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

const isOwnBlob = (url: string): boolean => url.startsWith(`blob:${APP_ORIGIN}/`)

/** The main frame stays on our page; a frame inside it may show what the page itself made, and nothing else. */
const mayGo = (url: string, isMainFrame: boolean): boolean => isOwnPage(url) || (!isMainFrame && isOwnBlob(url))

/**
 * Keeps a window where it is: no navigation away, no new window, no webview. Links of a draft lead nowhere, so
 * nothing is ever handed to the system's browser.
 */
export const confine = (contents: ConfinedContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', (event) => {
    if (!mayGo(event.url, event.isMainFrame)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
