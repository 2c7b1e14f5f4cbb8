// `npm start`: builds what changed and opens the app: in Electron where its binary is, else in a browser's app window.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { buildAll } from './build-steps.ts'
import { findInstalledBrowser } from './find-browser.ts'
import { fetchElectron } from './fetch-electron.ts'
import { findElectron } from './find-electron.ts'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
const asRoot = process.getuid?.() === 0

const exitCode = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })

const passSignals = (child: ChildProcess): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
}

const startElectron = (binary: string): Promise<number> => {
  const child = spawn(binary, ['.', ...(asRoot && process.platform === 'linux' ? ['--no-sandbox'] : [])], { stdio: 'inherit' })
  passSignals(child)
  return exitCode(child)
}

/** An app window with a profile of its own, which goes with it: no extension, no history, no other tab. */
const openAppWindow = (browser: string, url: string): void => {
  const profile = mkdtempSync(path.join(tmpdir(), 'briefing-book-'))
  const child = spawn(browser, [
    `--app=${url}`, `--user-data-dir=${profile}`, '--window-size=1440,900', '--no-first-run', '--no-default-browser-check',
    '--disable-sync', '--disable-extensions', '--disable-background-networking', '--lang=ko', ...(asRoot ? ['--no-sandbox'] : []),
  ], { stdio: 'ignore' })
  child.on('error', (error) => console.error(`${browser} did not start: ${error.message}. Open ${url}`))
  child.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
}

const startLoopback = (): Promise<number> => {
  const browser = hasDisplay ? findInstalledBrowser() : null
  const host = spawn(process.execPath, ['electron/cli/main.ts', 'serve'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  passSignals(host)
  let opened = false
  if (!host.stdout) throw new Error('the host has no output')
  createInterface({ input: host.stdout }).on('line', (line) => {
    const { url } = JSON.parse(line) as { url: string }
    if (browser && !opened) openAppWindow(browser, url)
    else console.log(`Open ${url}`)
    opened = true
  })
  return exitCode(host)
}

const main = async (): Promise<number> => {
  const built = await buildAll()
  if (built.length > 0) console.log(`built ${built.join(' and ')}`)
  if (!hasDisplay) {
    console.log('There is no display here: the window is served to a browser of this machine.')
    return startLoopback()
  }
  const electron = findElectron() ?? (await fetchElectron())
  if (electron) return startElectron(electron)
  console.log('The Electron binary is not here and cannot be downloaded: the window opens in a browser.')
  return startLoopback()
}

process.exitCode = await main()
