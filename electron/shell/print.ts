import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron'
import { APP_SCHEME } from './app-origin.ts'
import { refuseNetwork } from './network.ts'
import { denyPermissions } from './permissions.ts'

export const PRINT_URL = `${APP_SCHEME}://print/book.pdf`

const PDF_HEADERS = { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

interface PrintOptions {
  /** A fresh session in memory: nothing of a print stays on disk. */
  newSession(): Session
  open(options: BrowserWindowConstructorOptions): BrowserWindow
  title: string
}

const printWindow = (title: string, session: Session): BrowserWindowConstructorOptions => ({
  title,
  width: 960,
  height: 1200,
  autoHideMenuBar: true,
  // `plugins` is Chromium's own PDF viewer.
  webPreferences: { session, plugins: true, sandbox: true, contextIsolation: true, nodeIntegration: false, devTools: false },
})

const printLoaded = (window: BrowserWindow): Promise<boolean> =>
  new Promise((resolve) => {
    // Closing the window is one way to cancel.
    window.once('closed', () => resolve(false))
    window.webContents.once('did-finish-load', () => {
      window.webContents.print({}, (printed) => resolve(printed))
    })
  })

/** Prints a PDF through the system's dialogue from a window that shows it; false when the user cancels. */
export const createPrinter = ({ newSession, open, title }: PrintOptions) => async (bytes: Uint8Array): Promise<boolean> => {
  const session = newSession()
  denyPermissions(session)
  refuseNetwork(session, 'viewer')
  // No policy here: Chromium's viewer refuses sandboxed documents, and a PDF runs no script of ours.
  session.protocol.handle(APP_SCHEME, () => new Response(bytes as Uint8Array<ArrayBuffer>, { headers: PDF_HEADERS }))

  const window = open(printWindow(title, session))
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  const printed = printLoaded(window)
  try {
    await window.loadURL(PRINT_URL)
    return await printed
  } finally {
    if (!window.isDestroyed()) window.close()
  }
}
