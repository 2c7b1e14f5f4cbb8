import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { BROWSER_VARIABLE, findInstalledBrowser } from './find-browser.ts'
import { findPackagedBrowser } from './packaged-browser.ts'

export interface TestBrowser { source: string; launch: LaunchOptions }

/** As root Chromium does not start in its sandbox; the tests open no page but ours. */
const rootArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** In the locale of a bare machine Chromium can't write a Korean file name and calls a download `download`. */
const env = (extra: Record<string, string> = {}): Record<string, string> => {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(own), LC_ALL: 'C.UTF-8', ...extra }
}

/** Playwright's own browser, if somebody fetched it. */
const findOwn = (): string | null => {
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

/**
 * The browser of the end-to-end tests: the one named by hand, Playwright's own, an installed one (Playwright's
 * `channel` never finds Debian's), the one inside an npm package.
 * @throws an error that says how to get one
 */
export const findTestBrowser = async (): Promise<TestBrowser> => {
  const args = rootArguments()
  const named = process.env[BROWSER_VARIABLE]
  if (named) return { source: BROWSER_VARIABLE, launch: { executablePath: named, args, env: env() } }
  const own = findOwn()
  if (own) return { source: 'Playwright', launch: { executablePath: own, args, env: env() } }
  const installed = findInstalledBrowser()
  if (installed) return { source: 'installed', launch: { executablePath: installed, args, env: env() } }
  const packaged = await findPackagedBrowser()
  if (packaged) {
    const { executablePath } = packaged
    return { source: '@sparticuz/chromium', launch: { executablePath, args: ['--no-sandbox'], env: env(packaged.env) } }
  }
  throw new Error(
    `No browser for the end-to-end tests. Install Chrome, Edge or Chromium, run "npx playwright install chromium", or set ${BROWSER_VARIABLE}.`,
  )
}
