import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from './fixture.ts'
import { importSample, openPacket } from './steps/app-steps.ts'

test('packets leave as a 한글 document, and the programme as a table on the clipboard', async ({ page, openApp }, info) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-캐나다 라운드테이블')
  await page.getByRole('button', { name: '일정 자료 명령' }).click()
  await page.getByRole('menuitem', { name: /내보내기/ }).click()
  const dialog = page.getByRole('dialog', { name: '내보내기' })
  await page.screenshot({ path: info.outputPath('export.png') })
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '저장' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^한국-캐나다 라운드테이블 .*\.hwpx$/)
  const parts = unzipSync(readFileSync(await file.path()))
  expect(new TextDecoder().decode(parts['Contents/section0.xml'])).toContain('한국-캐나다 라운드테이블')
  await expect(page.getByText(/파일로 내보냈습니다/)).toBeVisible()

  await page.getByRole('button', { name: '일정 자료 명령' }).click()
  await page.getByRole('menuitem', { name: '세부 일정을 표로 복사' }).click()
  await expect(page.getByText(/^세부 일정을 복사했습니다/)).toBeVisible()
  // Reading HTML back by script would clean it; a paste gives it as it is.
  const pasted = page.evaluate(() => new Promise<string[]>((resolve) => {
    document.addEventListener('paste', (event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      resolve(['text/plain', 'text/html'].map(type => event.clipboardData?.getData(type) ?? ''))
    }, { capture: true, once: true })
  }))
  await page.getByRole('main').click({ position: { x: 4, y: 4 } })
  await page.keyboard.press('Control+V')
  const copied = await pasted
  expect(copied[0]).toMatch(/^시 ?간\t내 ?용\t비 ?고\r?\n/)
  expect(copied[1]).toContain('<table')
  expect(copied[1]).toContain('border:0.5pt solid')
})
