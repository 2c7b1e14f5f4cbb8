import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import { startHostProcess, type HostProcess } from './host-process.ts'

interface Fixtures {
  /** A fresh folder for each test. */
  libraryDir: string
  /** Starts a host over the test's library; the fixture stops what is still running. */
  startHost: () => Promise<HostProcess>
  /** A host that is ready. */
  host: HostProcess
  /** Opens the window of `host` in `page`. */
  openApp: () => Promise<void>
  /** What the console may say: texts of errors that the test provokes. */
  expectedErrors: RegExp[]
  cleanConsole: void
}

export const test = base.extend<Fixtures>({
  libraryDir: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'briefing-book-e2e-'))
    await use(path.join(folder, 'library'))
    rmSync(folder, { recursive: true, force: true })
  },
  startHost: async ({ libraryDir, page }, use) => {
    const running: HostProcess[] = []
    await use(async () => {
      const host = await startHostProcess(libraryDir)
      running.push(host)
      return host
    })
    // The window goes first: it would complain about a host that is gone.
    await page.close()
    await Promise.all(running.map((host) => host.stop()))
  },
  host: async ({ startHost }, use) => use(await startHost()),
  openApp: async ({ page, host }, use) => use(async () => void (await page.goto(host.url))),
  expectedErrors: [[], { option: true }],
  // A violated policy, a failed request, a React warning: a journey is not done while the console complains.
  cleanConsole: [async ({ page, expectedErrors }, use) => {
    const complaints: string[] = []
    page.on('console', (entry) => {
      if (entry.type() === 'error') complaints.push(`${entry.text()} ${entry.location().url}`)
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await use()
    expect(complaints.filter((text) => !expectedErrors.some((expected) => expected.test(text)))).toEqual([])
  }, { auto: true }],
})

export { expect } from '@playwright/test'
