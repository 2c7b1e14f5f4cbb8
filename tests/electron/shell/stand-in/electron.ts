// A recording stand-in for the module `electron`. Every member is typed by electron.d.ts, so that a wrong name or
// signature fails the type check. It carries messages between the parts as Electron would, and decides nothing.
import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'

export const record = {
  sandboxed: false,
  quits: 0,
  switches: new Map<string, string | undefined>(),
  schemes: [] as Electron.CustomScheme[],
  handlers: new Map<string, (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown>(),
  protocolHandlers: new Map<string, (request: Request) => Response | Promise<Response>>(),
  windows: [] as BrowserWindow[],
  exposed: new Map<string, unknown>(),
  menu: [] as Electron.MenuItemConstructorOptions[],
  permissionRequest: undefined as Parameters<Electron.Session['setPermissionRequestHandler']>[0] | undefined,
  beforeRequest: undefined as ((details: { url: string }, answer: (response: Electron.CallbackResponse) => void) => void) | undefined,
}

const fromMain = new EventEmitter()

class WebContents extends EventEmitter {
  openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | undefined
  mainFrame = { url: '' } as Electron.WebFrameMain
  setWindowOpenHandler: Electron.WebContents['setWindowOpenHandler'] = (handler) => {
    this.openHandler = handler
  }
  send: Electron.WebContents['send'] = (channel, ...args) => void fromMain.emit(channel, {}, ...structuredClone(args))
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => record.windows
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = new WebContents()
  shown = false
  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    record.windows.push(this)
  }
  isDestroyed: Electron.BrowserWindow['isDestroyed'] = () => false
  isMinimized: Electron.BrowserWindow['isMinimized'] = () => false
  focus: Electron.BrowserWindow['focus'] = () => {}
  show: Electron.BrowserWindow['show'] = () => {
    this.shown = true
  }
  loadURL: Electron.BrowserWindow['loadURL'] = async (url) => {
    Object.assign(this.webContents.mainFrame, { url })
    this.emit('ready-to-show')
  }
}

const home = mkdtempSync(path.join(tmpdir(), 'stand-in-'))

class App extends EventEmitter {
  isPackaged = true
  commandLine: Pick<Electron.CommandLine, 'appendSwitch'> = { appendSwitch: (name, value) => void record.switches.set(name, value) }
  enableSandbox: Electron.App['enableSandbox'] = () => {
    record.sandboxed = true
  }
  requestSingleInstanceLock: Electron.App['requestSingleInstanceLock'] = () => process.env['SECOND_INSTANCE'] !== '1'
  whenReady: Electron.App['whenReady'] = async () => {}
  getPath: Electron.App['getPath'] = () => home
  getLocale: Electron.App['getLocale'] = () => 'ko'
  exit: Electron.App['exit'] = (code) => process.exit(code)
  quit: Electron.App['quit'] = () => {
    record.quits += 1
    let prevented = false
    this.emit('will-quit', { preventDefault: () => void (prevented = true) })
    if (!prevented) this.emit('quit')
  }
}
export const app = new App()

export const ipcMain: Pick<Electron.IpcMain, 'handle'> = {
  handle: (channel, handler) => {
    if (record.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    record.handlers.set(channel, handler)
  },
}

export const ipcRenderer: Pick<Electron.IpcRenderer, 'invoke'> & EventEmitter = Object.assign(fromMain, {
  invoke: async (channel: string, ...args: unknown[]) => {
    const { webContents } = record.windows[0] ?? new BrowserWindow()
    const event = { senderFrame: webContents.mainFrame, sender: webContents } as unknown as Electron.IpcMainInvokeEvent
    return structuredClone(await record.handlers.get(channel)?.(event, ...structuredClone(args)))
  },
})

export const contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'> = {
  exposeInMainWorld: (name, api) => void record.exposed.set(name, api),
}

export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => void record.schemes.push(...schemes),
  handle: (scheme, handler) => void record.protocolHandlers.set(scheme, handler as (request: Request) => Promise<Response>),
}

type StandInSession = Pick<
  Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'
> & { webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> }

const defaultSession: StandInSession = {
  setPermissionRequestHandler: (handler) => void (record.permissionRequest = handler),
  setPermissionCheckHandler: () => {},
  setDevicePermissionHandler: () => {},
  setSpellCheckerEnabled: () => {},
  webRequest: { onBeforeRequest: (...args: unknown[]) => void (record.beforeRequest = args.at(-1) as typeof record.beforeRequest) },
}
export const session: { defaultSession: StandInSession } = { defaultSession }

export const dialog: Pick<Electron.Dialog, 'showSaveDialog' | 'showErrorBox'> = {
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
}
export const shell: Pick<Electron.Shell, 'showItemInFolder'> = { showItemInFolder: () => {} }

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void record.menu.push(...menu),
}

/** A real child process whose `process.parentPort` is made of Node's own channel. */
const forkReal = (modulePath: string, args: string[] = []): ChildProcess =>
  fork(modulePath, args, {
    serialization: 'advanced',
    execArgv: ['--import', new URL('parent-port.ts', import.meta.url).href],
    env: { ...process.env, BRIEFING_BOOK_LIBRARY: path.join(home, 'library') },
  })

export const utilityProcess: { fork(modulePath: string, args?: string[]): Pick<Electron.UtilityProcess, 'postMessage' | 'kill' | 'on'> } = {
  fork: (modulePath, args) => {
    const child = forkReal(fileURLToPath(`file://${modulePath}`), args)
    return Object.assign(child, { postMessage: (message: unknown) => void child.send(message as object) }) as unknown as Electron.UtilityProcess
  },
}
