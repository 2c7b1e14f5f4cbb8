import { existsSync } from 'node:fs'
import path from 'node:path'

export const BROWSER_VARIABLE = 'BRIEFING_BOOK_BROWSER'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

const windowsPaths = (env: NodeJS.ProcessEnv): string[] => {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined)
  const browsers = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']
  return folders.flatMap((folder) => browsers.map((browser) => path.join(folder, browser)))
}

const MAC_PATHS = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

const candidates = (): string[] => {
  if (process.platform === 'win32') return windowsPaths(process.env)
  if (process.platform === 'darwin') return MAC_PATHS
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

/** An installed Chromium, Chrome or Edge with a window: the one named by `BRIEFING_BOOK_BROWSER` first. */
export const findInstalledBrowser = (): string | null => {
  const named = process.env[BROWSER_VARIABLE]
  return named || (candidates().find((candidate) => existsSync(candidate)) ?? null)
}
