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
  reporter: [['list'], ['./tools/playwright-tally.ts']],
  timeout: 60_000,
  use: {
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    headless: process.env['HEADED'] !== '1',
    launchOptions: launch,
    trace: 'retain-on-failure',
  },
})
