import { fileURLToPath } from 'node:url'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type * as Electron from 'electron'
import { message, type Locale } from '../../shared/messages/catalogue.ts'
import { defaultLibraryDir } from '../host/library-dir.ts'
import { menuTemplate } from './menu.ts'
import { disableBackgroundNetworking, refuseNetwork } from './network.ts'
import { denyPermissions } from './permissions.ts'
import { createPrinter } from './print.ts'
import { APP_SCHEME_PRIVILEGES, serveAppScheme } from './protocol.ts'
import { READER_FLAGS, readerEnvironment } from '../services/import/foreign/reader-process.ts'
import { quitAfterClosing } from './quit-after-closing.ts'
import { createReaderHost } from './reader-relay.ts'
import { broadcast, relayCalls } from './relay.ts'
import { createSaveDialogue } from './save-dialogue.ts'
import { startServices, type ServicesProcess } from './services-process.ts'
import type { ServicesStart } from './services-protocol.ts'
import { openMainWindow, windowOptions } from './window.ts'

/** The parts of Electron that the shell uses; only `main.ts` imports them. */
export type ElectronParts = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session' | 'shell' | 'utilityProcess'
>

export interface ShellFiles {
  /** Folder of the bundles: `preload.cjs`, `services.js`, `read-file.js`. */
  bundles: URL
  pageRoot: URL
}

const startServicesOf = (electron: ElectronParts, files: ShellFiles, locale: Locale): ServicesProcess => {
  const { app, BrowserWindow: Window, dialog, session, shell, utilityProcess } = electron
  const start: ServicesStart = {
    libraryDir: defaultLibraryDir({ platform: process.platform, env: process.env, home: app.getPath('home') }),
  }
  const tell = (event: string, data: unknown): void => broadcast(Window.getAllWindows(), event, data)
  const saving = createSaveDialogue({ dialog, shell, folder: app.getPath('documents') })
  let prints = 0
  const printPdf = createPrinter({
    newSession: () => session.fromPartition(`print-${(prints += 1)}`),
    open: (options) => new Window(options),
    title: message(locale, 'shell.print.title'),
  })
  const reader = fileURLToPath(new URL('read-file.js', files.bundles))
  const { killAll, ...readerDuties } = createReaderHost({
    fork: () => utilityProcess.fork(reader, [], { serviceName: 'Briefing Book reader', execArgv: [...READER_FLAGS], stdio: 'ignore', env: readerEnvironment(process.env) }),
    tell: (name, input) => services.tell(name, input),
    // In kilobytes; also on Windows, where Node can't tell another process' memory.
    memoryOf: (pid) => (app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? 0) * 1024,
  })
  const services = startServices({
    fork: () => utilityProcess.fork(
      fileURLToPath(new URL('services.js', files.bundles)), [JSON.stringify(start)], { serviceName: 'Briefing Book services' },
    ),
    duties: { event: ({ event, data }) => tell(event, data), printPdf, ...saving, ...readerDuties },
    onRestart: () => {
      killAll()
      tell('library.changed', {})
    },
    now: () => performance.now(),
  })
  return services
}

/** Before the app is ready: what can't be changed later. Returns false where another instance has the app already. */
const prepare = ({ app, protocol }: ElectronParts): boolean => {
  app.enableSandbox()
  disableBackgroundNetworking(app)
  protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES])
  return app.requestSingleInstanceLock()
}

const bringToFront = (window: BrowserWindow | undefined): void => {
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** Starts the desktop app: services in their process, one confined window, and nothing in between but the relay. */
export const startShell = async (electron: ElectronParts, files: ShellFiles): Promise<void> => {
  const { app, BrowserWindow: Window, ipcMain, Menu, protocol, session } = electron
  if (!prepare(electron)) return app.quit()
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', () => bringToFront(Window.getAllWindows()[0]))
  await app.whenReady()

  const locale: Locale = app.getLocale().startsWith('en') ? 'en' : 'ko'
  denyPermissions(session.defaultSession)
  refuseNetwork(session.defaultSession)
  const services = startServicesOf(electron, files, locale)
  quitAfterClosing(app, services)
  serveAppScheme(protocol, fileURLToPath(files.pageRoot), services.files)
  relayCalls(ipcMain, services.call)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(locale, process.platform)))

  const preload = fileURLToPath(new URL('preload.cjs', files.bundles))
  const open = (options: BrowserWindowConstructorOptions): BrowserWindow => new Window(options)
  openMainWindow(open, windowOptions(preload, message(locale, 'shell.name'), !app.isPackaged))
}
