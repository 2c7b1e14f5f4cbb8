// `npm run screenshots`: the pictures of the README, taken from the real window and the real book.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { startHostProcess } from '../tests/e2e/host-process.ts'
import { buildAll } from './build-steps.ts'
import { openPdf, renderPage } from './render-page.ts'
import { findTestBrowser } from './test-browser.ts'

const SAMPLE = 'assets/samples/quantum-korea-2026.md'
/** Invented, with a value in every field: the office's own draft has no speeches and no action plan. */
const COMPLETE_SAMPLE = 'assets/samples/complete.json'
const HANDOUTS = ['action', 'card', 'agenda'] as const
const IMAGES = 'docs/images'
const BOOK_DPI = 96
const HANDOUT_DPI = 84
const SETTLE_MS = 1_500

const run = promisify(execFile)
const cli = async <T>(...args: string[]): Promise<T> =>
  JSON.parse((await run(process.execPath, ['dist/electron/cli.cjs', ...args, '--json'])).stdout) as T

/** Takes pictures until two in a row are the same: the preview is drawn a moment after the text. */
const settledPicture = async (page: Page): Promise<Buffer> => {
  for (let before = await page.screenshot(); ;) {
    await page.waitForTimeout(SETTLE_MS)
    const now = await page.screenshot()
    if (now.equals(before)) return now
    before = now
  }
}

const windowPicture = async (library: string): Promise<void> => {
  await cli('import', SAMPLE, '--library', library)
  const { launch } = await findTestBrowser()
  const host = await startHostProcess(library)
  const browser = await chromium.launch(launch)
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR', timezoneId: 'Asia/Seoul' })
    await page.goto(host.url)
    await page.getByText('한국-EU 정부 면담').first().click()
    await page.locator('canvas').first().waitFor()
    writeFileSync(path.join(IMAGES, 'window.png'), await settledPicture(page))
  } finally {
    await browser.close()
    await host.stop()
  }
}

const bookPictures = async (folder: string): Promise<void> => {
  const out = path.join(folder, 'book.pdf')
  const { packetPages } = await cli<{ packetPages: Record<string, number> }>('book', SAMPLE, '--out', out)
  // Of the sample's meetings the fourth shows everything on one page, the second has the fullest programme.
  const [, second = 1, , fourth = 1] = Object.values(packetPages).toSorted((a, b) => a - b)
  const pdf = await openPdf(readFileSync(out))
  writeFileSync(path.join(IMAGES, 'book-meeting.png'), await renderPage(pdf, fourth, BOOK_DPI))
  writeFileSync(path.join(IMAGES, 'book-run-of-show.png'), await renderPage(pdf, second + 1, BOOK_DPI))
  await pdf.loadingTask.destroy()
}

const handoutPictures = async (folder: string): Promise<void> => {
  for (const product of HANDOUTS) {
    const out = path.join(folder, `${product}.pdf`)
    await cli('book', COMPLETE_SAMPLE, '--product', product, '--out', out)
    const pdf = await openPdf(readFileSync(out))
    writeFileSync(path.join(IMAGES, `product-${product}.png`), await renderPage(pdf, 1, HANDOUT_DPI))
    await pdf.loadingTask.destroy()
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'screenshots-'))
await buildAll()
mkdirSync(IMAGES, { recursive: true })
await windowPicture(path.join(folder, 'library'))
await bookPictures(folder)
await handoutPictures(folder)
rmSync(folder, { recursive: true, force: true })
