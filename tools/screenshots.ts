// `npm run screenshots`: the pictures of the README, taken from the real window and the real book.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { startHostProcess } from '../tests/e2e/host-process.ts'
import { buildAll } from './build-steps.ts'
import { openPdf, renderPage } from './render-page.ts'
import { findTestBrowser } from './test-browser.ts'

const SAMPLE = 'assets/samples/quantum-korea-2026.md'
const IMAGES = 'docs/images'
const BOOK_DPI = 96

const run = promisify(execFile)
const cli = async <T>(...args: string[]): Promise<T> =>
  JSON.parse((await run(process.execPath, ['dist/electron/cli.js', ...args, '--json'])).stdout) as T

const windowPicture = async (library: string): Promise<void> => {
  await cli('import', SAMPLE, '--library', library)
  const host = await startHostProcess(library)
  const { launch } = await findTestBrowser()
  const browser = await chromium.launch(launch)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR', timezoneId: 'Asia/Seoul' })
  await page.goto(host.url)
  await page.getByText('한국-캐나다 정부 간 대화').first().click()
  // The preview has been drawn when its first page is.
  await page.locator('canvas').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(IMAGES, 'window.png') })
  await browser.close()
  await host.stop()
}

const bookPictures = async (folder: string): Promise<void> => {
  const out = path.join(folder, 'book.pdf')
  const { packetPages } = await cli<{ packetPages: Record<string, number> }>('book', SAMPLE, '--out', out)
  const first = Math.min(...Object.values(packetPages))
  const pdf = await openPdf(readFileSync(out))
  writeFileSync(path.join(IMAGES, 'book-overview.png'), await renderPage(pdf, first, BOOK_DPI))
  writeFileSync(path.join(IMAGES, 'book-run-of-show.png'), await renderPage(pdf, first + 1, BOOK_DPI))
  await pdf.loadingTask.destroy()
}

const folder = mkdtempSync(path.join(tmpdir(), 'screenshots-'))
await buildAll()
mkdirSync(IMAGES, { recursive: true })
await windowPicture(path.join(folder, 'library'))
await bookPictures(folder)
rmSync(folder, { recursive: true, force: true })
