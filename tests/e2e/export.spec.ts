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

test('what a file is made without is told before the dialogue closes', async ({ page, openApp }, info) => {
  await openApp()
  await importSample(page)
  // The window takes no broken picture; an older library may hold one.
  await page.route('**/api/call/export.make', async route => {
    const response = await route.fetch()
    const answer = await response.json() as { value: { findings: unknown[] } }
    answer.value.findings.push({ code: 'picture-unreadable', severity: 'warning', packetId: null, rowId: null, path: null, params: { name: '홍길동', file: '홍길동.jpg', title: '' }, fixes: [], related: [] })
    await route.fulfill({ response, json: answer })
  })
  await openPacket(page, '한국-캐나다 라운드테이블')
  await page.getByRole('button', { name: '일정 자료 명령' }).click()
  await page.getByRole('menuitem', { name: /내보내기/ }).click()
  const dialog = page.getByRole('dialog', { name: '내보내기' })
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '저장' }).click()
  await saving
  await expect(dialog.getByText(/파일로 내보냈습니다/)).toBeVisible()
  await expect(dialog.getByText('‘홍길동’의 사진(홍길동.jpg)을 읽을 수 없어 사진 없이 만듭니다. JPEG나 PNG 파일로 다시 넣으십시오.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('made-without.png') })
  await dialog.getByRole('button', { name: '닫기' }).last().click()
  await expect(dialog).toHaveCount(0)
})
