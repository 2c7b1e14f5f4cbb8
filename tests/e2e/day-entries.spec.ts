import { importSample, openPacket, packetList, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

test('an entry without papers is put into the day by keyboard, checked, copied as text, removed and brought back', async ({ page, context, openApp }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp()
  await importSample(page)
  await openPacket(page, '퀀텀 네트워킹 리셉션')
  await page.getByRole('button', { name: '자료 없는 일정 넣기' }).press('Enter')
  await page.getByRole('menuitem', { name: '국회' }).press('Enter')
  const title = page.getByRole('textbox', { name: '제목', exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.insertText('상임위 법안심사')
  await page.getByRole('textbox', { name: '시작', exact: true }).fill('1100')
  await page.getByRole('textbox', { name: '끝', exact: true }).fill('1200')
  await page.getByRole('textbox', { name: '장소', exact: true }).fill('국회 본관')
  await page.getByRole('textbox', { name: '비고', exact: true }).click()
  await saved(page)

  // The day of the meeting that was on screen; it overlaps with the reception.
  const entry = packetList(page).getByRole('option', { name: /상임위 법안심사/ })
  await expect(entry).toHaveText(/11:00.*국회.*확인 1.*국회 본관/)
  await expect(page.getByText(/11:00~12:00 ‘상임위 법안심사’와 11:40~12:25 ‘퀀텀 네트워킹 리셉션’이 20분 겹칩니다/)).toBeVisible()
  await page.getByRole('button', { name: '글로 복사 (메신저용)' }).press('Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/○ 11:00~12:00 상임위 법안심사 \[국회\]\n - 국회 본관/)

  await entry.focus()
  await page.keyboard.press('Control+Delete')
  await expect(packetList(page).getByRole('option')).toHaveCount(5)
  await page.keyboard.press('Control+z')
  await expect(entry).toBeVisible()

  // Books hold meetings alone; the schedule of the day has it.
  await entry.click()
  await page.getByRole('button', { name: '일일 일정표 만들기' }).press('Enter')
  await expect(page.getByRole('checkbox', { name: /상임위 법안심사/ })).toBeChecked()
  await page.getByRole('button', { name: '인쇄물' }).click()
  await page.getByRole('option', { name: '자료집', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /퀀텀 네트워킹 리셉션/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /상임위 법안심사/ })).toHaveCount(0)
})
