import { defineConfig } from '@playwright/test'
import { findTestBrowser } from './tools/test-browser.ts'

const { source, launch } = await findTestBrowser()
if (!process.env['TEST_WORKER_INDEX']) console.log(`browser: ${launch.executablePath} (${source})`)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may lose a race that no user runs; the tally names what passed only the second time.
  retries: 1,
  reporter: [['list'], ['./tools/playwright-tally.ts']],
  timeout: 90_000,
  // A machine that runs everything for the first time is slow; a fast one waits for nothing.
  expect: { timeout: 15_000 },
  use: {
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    headless: process.env['HEADED'] !== '1',
    launchOptions: launch,
    trace: 'retain-on-failure',
  },
})
