// Draws assets/icon.png (for the packages) from assets/icon.svg. Run by hand when the drawing changes.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findTestBrowser } from './test-browser.ts'

const SIZE = 1024
const { launch } = await findTestBrowser()
const browser = await chromium.launch(launch)
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
const drawing = readFileSync('assets/icon.svg', 'utf8')
await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block;width:100vw}</style>${drawing}`)
await page.screenshot({ path: 'assets/icon.png', omitBackground: true })
await browser.close()
