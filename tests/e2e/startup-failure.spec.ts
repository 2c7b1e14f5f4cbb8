import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { ErrorCode } from '../../shared/api/errors.ts'
import { message } from '../../shared/messages/catalogue.ts'
import { emptyLibrary } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const NEWER_THAN_ANY = 9_999
/** Where an SQLite file keeps `user_version`, four bytes, high byte first (the format's description, 1.3). */
const USER_VERSION_AT = 60

const failsWith = async (page: Page, code: ErrorCode, libraryDir: string): Promise<void> => {
  await expect(page.getByRole('heading', { name: '브리핑북을 열지 못했습니다' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(message('ko', `error.${code}`))
  await expect(page.getByText(libraryDir)).toBeVisible()
}

test('a second instance on the same library says so, and opens once the first is closed', async ({ page, host, startHost, libraryDir }) => {
  const second = await startHost()
  await page.goto(second.url)
  await failsWith(page, 'library-locked', libraryDir)
  await page.getByRole('button', { name: '다시 열기' }).click()
  await failsWith(page, 'library-locked', libraryDir)
  await host.stop()
  await page.getByRole('button', { name: '다시 열기' }).click()
  await expect(emptyLibrary(page)).toBeVisible()
})

test('a damaged library is refused and left as it is', async ({ page, startHost, libraryDir }) => {
  const file = path.join(libraryDir, 'library.db')
  mkdirSync(libraryDir, { recursive: true })
  writeFileSync(file, 'this is no database at all, but it may be worth saving')
  await page.goto((await startHost()).url)
  await failsWith(page, 'library-damaged', libraryDir)
  expect(readFileSync(file, 'utf8')).toContain('worth saving')
})

test('a library of a newer program is refused', async ({ page, startHost, libraryDir }) => {
  await (await startHost()).stop()
  const file = path.join(libraryDir, 'library.db')
  const bytes = readFileSync(file)
  bytes.writeUInt32BE(NEWER_THAN_ANY, USER_VERSION_AT)
  writeFileSync(file, bytes)
  await page.goto((await startHost()).url)
  await failsWith(page, 'library-from-newer-version', libraryDir)
})

test('a folder that can’t be written to is said, and works once it can', async ({ page, startHost, libraryDir }) => {
  // A file where the folder should be: what no rights can mend, also for an administrator.
  mkdirSync(path.dirname(libraryDir), { recursive: true })
  writeFileSync(libraryDir, '')
  await page.goto((await startHost()).url)
  await failsWith(page, 'library-not-writable', libraryDir)
})

test('a page opened without a ticket says what to do', async ({ page, host }) => {
  await page.goto(host.origin)
  await expect(page.getByRole('alert')).toHaveText(message('ko', 'error.unauthorised'))
})
