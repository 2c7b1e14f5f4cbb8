import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { createPrinter, PRINT_URL } from '../../../electron/shell/print.ts'

const PDF = new TextEncoder().encode('%PDF-1.7')

/** A window that shows what its session serves, and a user who answers the print dialogue with `answer`. */
const open = (answer: boolean | 'closes the window') => {
  let serve: ((request: Request) => Response | Promise<Response>) | undefined
  let options: BrowserWindowConstructorOptions | undefined
  const shown: string[] = []
  const closed: boolean[] = []

  const session = {
    setPermissionRequestHandler: () => {}, setPermissionCheckHandler: () => {}, setDevicePermissionHandler: () => {},
    setSpellCheckerEnabled: () => {}, webRequest: { onBeforeRequest: () => {} },
    protocol: { handle: (_scheme: string, handler: typeof serve) => void (serve = handler) },
  } as unknown as Session

  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: () => {},
    print: (_options: object, done: (printed: boolean) => void) => {
      if (answer === 'closes the window') window.emit('closed')
      else done(answer)
    },
  })
  const window: EventEmitter = Object.assign(new EventEmitter(), {
    webContents: contents,
    loadURL: async (url: string) => {
      shown.push(await (await serve?.(new Request(url)))?.text() ?? '')
      contents.emit('did-finish-load')
    },
    isDestroyed: () => answer === 'closes the window',
    close: () => void closed.push(true),
  })
  const print = createPrinter({
    newSession: () => session,
    open: (given) => {
      options = given
      return window as unknown as BrowserWindow
    },
    title: '인쇄',
  })
  return { print, shown, closed, session, options: () => options }
}

describe('printing', () => {
  it('shows the PDF in a session of its own, without Node, and closes when it is printed', async () => {
    const { print, shown, closed, session, options } = open(true)
    expect(await print(PDF)).toBe(true)
    expect(shown).toEqual(['%PDF-1.7'])
    expect(closed).toEqual([true])
    expect(options()?.webPreferences).toMatchObject({ session, sandbox: true, contextIsolation: true, nodeIntegration: false })
    expect(options()?.webPreferences).not.toHaveProperty('preload')
    expect(PRINT_URL.startsWith('app://briefing-book')).toBe(false)
  })

  it('is false when the user cancels', async () => {
    const { print, closed } = open(false)
    expect(await print(PDF)).toBe(false)
    expect(closed).toEqual([true])
  })

  it('is false when the window is closed instead', async () => {
    const { print, closed } = open('closes the window')
    expect(await print(PDF)).toBe(false)
    expect(closed).toEqual([])
  })
})
