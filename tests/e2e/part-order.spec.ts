import { importSample, openPacket } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

test('the office puts the parts of a book in order by kind of meeting, the preview follows, and the default comes back', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-EU')
  const made = () => page.waitForResponse('**/api/call/book.build')
  await page.keyboard.press('Control+,')
  const parts = page.getByRole('grid', { name: '자료집 안의 순서' }).getByRole('row')
  await expect(parts).toHaveCount(11)
  await expect(parts.first()).toHaveAccessibleName('개요')
  await parts.nth(4).focus()
  const first = made()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+ArrowUp')
  await expect(parts.first()).toHaveAccessibleName('말씀자료')
  await expect(parts.first()).toBeFocused()
  await first

  // Another kind keeps its own.
  await page.getByRole('button', { name: '일정 종류' }).click()
  await page.getByRole('option', { name: '회의 주재' }).click()
  await expect(parts.first()).toHaveAccessibleName('개요')
  await expect(parts.nth(1)).toHaveAccessibleName('진행 시나리오')
  await expect(page.getByText('순서를 직접 정했습니다.')).toHaveCount(0)
  await page.getByRole('button', { name: '일정 종류' }).click()
  await page.getByRole('option', { name: '면담', exact: true }).click()
  await expect(parts.first()).toHaveAccessibleName('말씀자료')
  const again = made()
  await page.getByRole('button', { name: '기본 순서로' }).click()
  await expect(parts.first()).toHaveAccessibleName('개요')
  await again
})
