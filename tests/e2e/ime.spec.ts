import type { CDPSession, Page } from '@playwright/test'
import { importSample, openPacket, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

/** Types one Hangul syllable the way an input method does: stage by stage, then committed. */
const compose = async (cdp: CDPSession, stages: readonly string[]): Promise<void> => {
  for (const text of stages) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}
const commit = (cdp: CDPSession, text: string) => cdp.send('Input.insertText', { text })

/** Every edit that leaves the window. */
const watchEdits = (page: Page): string[] => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/call/packet.edit')) sent.push(request.postData() ?? '')
  })
  return sent
}

test('nothing is stored, undone or drawn over while a syllable is being composed', async ({ page, openApp, context }) => {
  await page.clock.install()
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-EU')
  const sent = watchEdits(page)
  const cdp = await context.newCDPSession(page)
  const place = page.getByRole('textbox', { name: '장소', exact: true })
  const before = await place.inputValue()
  await place.click()
  await place.press('End')

  await compose(cdp, ['ㅎ', '하', '한'])
  await expect(place).toHaveValue(`${before}한`)
  // Keys of the window do nothing in the middle of a syllable.
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, isComposing: true, bubbles: true })))
  // Longer than the pause before saving: an unfinished syllable still stays here.
  await page.clock.fastForward(60_000)
  expect(sent).toEqual([])
  await expect(place).toHaveValue(`${before}한`)

  await commit(cdp, '한')
  await compose(cdp, ['ㄱ', '그', '글'])
  await commit(cdp, '글')
  await expect(place).toHaveValue(`${before}한글`)
  await expect.poll(() => sent.length).toBeGreaterThan(0)
  await saved(page)
  await page.reload()
  await openPacket(page, '한국-EU')
  await expect(place).toHaveValue(`${before}한글`)
})

test('in the grid typing Hangul over a cell replaces it without losing a letter', async ({ page, openApp, context }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-EU')
  const cdp = await context.newCDPSession(page)
  const remarks = page.getByRole('textbox', { name: '‘기념사진 촬영 및 폐회’ 비고' })
  // Reached by an arrow: the cell rests, its text is selected.
  await page.getByRole('textbox', { name: '‘질의응답 및 자유토론’ 비고' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(remarks).toBeFocused()
  await compose(cdp, ['ㅅ', '사', '상'])
  await commit(cdp, '상')
  await compose(cdp, ['ㅎ', '호'])
  await commit(cdp, '호')
  await expect(remarks).toHaveValue('상호')
  await page.keyboard.press('Enter')
  await saved(page)
  await page.keyboard.press('Control+z')
  await expect(remarks).toHaveValue('')
})
