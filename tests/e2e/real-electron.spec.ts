import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { findElectron } from '../../tools/find-electron.ts'

const binary = findElectron()

test.describe('real Electron', () => {
  test.skip(!binary, 'the Electron binary is not on this machine ("npx install-electron" fetches it)')

  test('opens the window over a fresh library and quits', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'briefing-book-electron-'))
    const args = ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
    const env = { ...process.env, BRIEFING_BOOK_LIBRARY: path.join(folder, 'library') } as Record<string, string>
    const app = await _electron.launch({ executablePath: binary ?? '', args, env })
    const page = await app.firstWindow()
    await expect(page.locator('#root')).not.toBeEmpty()
    expect(page.url()).toBe('app://briefing-book/index.html')
    expect(await page.evaluate(() => Object.keys(window.briefingBook ?? {}))).toEqual(['call', 'on'])
    expect(await page.evaluate(() => fetch('https://example.com/').then(() => 'reached', () => 'refused'))).toBe('refused')
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
