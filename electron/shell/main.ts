import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell, utilityProcess } from 'electron'
import { startShell } from './start-shell.ts'

const bundles = new URL('./', import.meta.url)
const parts = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell, utilityProcess }

// Not awaited: Electron is ready only after this module has been evaluated.
startShell(parts, { bundles, pageRoot: new URL('../renderer/', bundles) }).catch((error: unknown) => {
  dialog.showErrorBox('Briefing Book', error instanceof Error ? (error.stack ?? error.message) : String(error))
  app.exit(1)
})
