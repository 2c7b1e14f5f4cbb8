import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { packetList, saved } from './steps/app-steps.ts'

const typeIn = async (page: Page, name: string, value: string): Promise<void> => {
  const field = page.getByRole('textbox', { name, exact: true })
  await field.fill(value)
  await field.press('Tab')
}

test('a packet typed by hand goes out and comes back as an update of itself', async ({ page, openApp }, info) => {
  await openApp()
  await page.getByRole('button', { name: '새 일정 자료' }).first().click()
  await typeIn(page, '제목', '가상국 대사 접견')
  await typeIn(page, '날짜', '2026-07-03')
  await typeIn(page, '장소', '접견실')
  await typeIn(page, '목적', '양국 현안 협의')
  await saved(page)

  await page.getByRole('button', { name: '일정 자료 명령' }).click()
  await page.getByRole('menuitem', { name: /내보내기/ }).click()
  const dialog = page.getByRole('dialog', { name: '내보내기' })
  await dialog.getByRole('button', { name: /형식/ }).click()
  await page.getByRole('option', { name: /Markdown/ }).click()
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '저장' }).click()
  const paper = readFileSync(await (await saving).path(), 'utf8')
  expect(paper).toContain('접견실')

  await typeIn(page, '목적', '양국 현안 점검')
  await saved(page)
  await page.keyboard.press('Control+o')
  const returned = paper.replace('접견실', '청사 3층 접견실')
  await page.getByRole('dialog', { name: '가져오기' }).locator('input[type=file]').first().setInputFiles({ name: '회신.md', mimeType: 'text/markdown', buffer: Buffer.from(returned) })
  const review = page.getByRole('dialog', { name: '가져오기 검토' })
  await expect(review.getByText('새 판 1건(바뀐 곳 1곳)')).toBeVisible()
  const change = review.getByRole('group', { name: '바뀐 곳' }).getByRole('listitem')
  await expect(change).toHaveCount(1)
  await expect(change.getByRole('checkbox', { name: '‘장소’ 받기' })).toBeChecked()
  await page.screenshot({ path: info.outputPath('returned.png') })
  await review.getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(page.getByText('새 판 1건을 반영했습니다.')).toBeVisible()
  await expect(packetList(page).getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: '장소', exact: true })).toHaveValue('청사 3층 접견실')
  await expect(page.getByRole('textbox', { name: '목적', exact: true })).toHaveValue('양국 현안 점검')
})
