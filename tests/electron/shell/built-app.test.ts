import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { METHOD_NAMES } from '../../../shared/api/method-names.ts'
import { buildAll } from '../../../tools/build-steps.ts'

const run = promisify(execFile)
const drive = (env: Record<string, string> = {}) => run(
  process.execPath, ['--import', './tests/electron/shell/stand-in/hook.ts', './tests/electron/shell/stand-in/drive.ts'],
  { env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 },
)

let app: Record<string, unknown>

beforeAll(async () => {
  await buildAll()
  app = JSON.parse((await drive()).stdout) as Record<string, unknown>
}, 180_000)

describe('the built app, run on a stand-in for Electron', () => {
  it('opens one window that is sandboxed, isolated and on our own page', () => {
    expect(app).toMatchObject({ sandboxed: true, windows: 1, shown: true, url: 'app://briefing-book/index.html' })
    expect(app['options']).toMatchObject({
      webPreferences: {
        sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
        webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, devTools: false,
      },
    })
    expect(app['options']).not.toHaveProperty('webPreferences.enableBlinkFeatures')
  })

  it('has one handler for each method of the contract', () => {
    expect(app['channels']).toEqual(METHOD_NAMES.map((method) => `call:${method}`))
  })

  it('shows the page one object with two functions, for names of the contract only', () => {
    expect(app['exposed']).toEqual({ briefingBook: ['call', 'on'] })
    expect(app).toMatchObject({ unknownMethod: 'Error: unknown method shell.openExternal', unknownEvent: 'Error: unknown event anything' })
  })

  it('keeps the preload script small: no schema library in it', () => {
    expect(statSync('dist/electron/preload.cjs').size).toBeLessThan(8_000)
  })

  it('serves the page under the policy from a privileged scheme that bypasses nothing', () => {
    expect(app['policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/)
    expect(app['schemes']).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  it('refuses permissions, network, navigation, windows and strange frames', () => {
    expect(app).toMatchObject({
      permitted: { media: false, geolocation: false, 'clipboard-read': false, openExternal: false },
      network: true,
      navigation: { away: true, own: false },
      opened: { action: 'deny' },
      strange: { ok: false, error: { code: 'unauthorised' } },
    })
  })

  it('has a menu that leaves Ctrl+Z and Ctrl+R to the window', () => {
    expect(app['menuRoles']).not.toMatch(/undo|redo|reload|toggleDevTools/)
  })

  it('answers from the services process, through preload and relay, with events', () => {
    expect(app['status']).toMatchObject({ ok: true, value: { host: 'electron', failure: null, nativeFiles: true } })
    expect(app['created']).toMatchObject({ ok: true, value: { packet: { title: '한-캐 면담' } } })
    expect(app['list']).toMatchObject({ ok: true, value: { packets: [{ title: '한-캐 면담' }] } })
  })

  it('quits once the library is closed', () => {
    expect(app['quits']).toBe(2)
  })
})
