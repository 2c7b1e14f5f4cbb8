import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { APP_ORIGIN } from './app-origin.ts'
import { confine } from './navigation.ts'

/** Everything that matters for safety is written out, also where it is Electron's default. */
export const windowOptions = (preload: string, title: string, devTools: boolean): BrowserWindowConstructorOptions => ({
  title,
  width: 1440,
  height: 900,
  minWidth: 960,
  minHeight: 600,
  show: false,
  autoHideMenuBar: true,
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools,
  },
})

type OpenWindow = (options: BrowserWindowConstructorOptions) => BrowserWindow

/** The window of the app, shown when there is something to see. */
export const openMainWindow = (open: OpenWindow, options: BrowserWindowConstructorOptions): BrowserWindow => {
  const window = open(options)
  confine(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}
