import { createRequire } from 'node:module'
import { findElectron } from './find-electron.ts'
import { runCommand } from './run-step.ts'

const PROBE_MS = 3_000

/** Where Electron's own installer would look, as its documentation names the variables. */
const mirror = (): string =>
  process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron/releases/'

const isReachable = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return true
  } catch {
    return false
  }
}

/** The Electron binary, downloaded by Electron's own installer where the network lets it; else `null`. */
export const fetchElectron = async (): Promise<string | null> => {
  if (!(await isReachable(mirror()))) return null
  console.log('Downloading Electron, once …')
  await runCommand(process.execPath, [createRequire(import.meta.url).resolve('electron/install.js')])
  return findElectron()
}
