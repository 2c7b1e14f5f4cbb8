import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const BINARY = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' } as const

const binaryName = (): string => (process.platform in BINARY ? BINARY[process.platform as keyof typeof BINARY] : 'electron')

/**
 * The Electron binary, or `null`. Not by `require('electron')`: without a binary that tries to download one.
 * `ELECTRON_OVERRIDE_DIST_PATH` is a folder that Electron itself takes without a look.
 */
export const findElectron = (): string | null => {
  const packageFolder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const folders = [process.env['ELECTRON_OVERRIDE_DIST_PATH'], path.join(packageFolder, 'dist')]
  const binaries = folders.filter((folder) => folder !== undefined).map((folder) => path.join(folder, binaryName()))
  return binaries.find((binary) => existsSync(binary)) ?? null
}
