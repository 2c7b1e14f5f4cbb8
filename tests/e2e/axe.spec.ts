import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { emptyLibrary, importSample, openPacket } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const THEMES = [['light', '밝게'], ['dark', '어둡게'], ['high-contrast', '고대비']] as const

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const chooseTheme = async (page: Page, theme: string, label: string): Promise<void> => {
  await page.keyboard.press('Control+,')
  await page.getByRole('dialog').getByRole('button', { name: /화면/ }).click()
  await page.getByRole('option', { name: label }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  expect(await violations(page), 'settings').toEqual([])
  await page.keyboard.press('Escape')
}

for (const [theme, label] of THEMES) {
  test(`no accessibility violation on any screen: ${label}`, async ({ page, openApp }) => {
    // Ten screens are gone through node by node.
    test.slow()
    await openApp()
    await expect(emptyLibrary(page)).toBeVisible()
    await chooseTheme(page, theme, label)
    expect(await violations(page), 'empty library').toEqual([])

    await page.getByRole('button', { name: '예시 자료 열어 보기' }).click()
    await expect(page.getByRole('button', { name: '자료실에 넣기' })).toBeVisible()
    expect(await violations(page), 'import').toEqual([])
    await page.keyboard.press('Escape')
    await importSample(page)

    await openPacket(page, '한국-EU')
    await page.getByRole('button', { name: '빈 항목 펼치기' }).click()
    expect(await violations(page), 'packet').toEqual([])
    await page.getByRole('button', { name: '‘질의응답 및 자유토론’ 명령' }).click()
    await page.getByRole('menuitem', { name: '자세히 펼치기' }).click()
    expect(await violations(page), 'row in full').toEqual([])
    await page.getByRole('tab', { name: '자료실' }).click()
    await page.getByRole('searchbox').fill('김상우')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await violations(page), 'library').toEqual([])

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('menuitem').first()).toBeVisible()
    expect(await violations(page), 'palette').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('button', { name: 'PDF로 저장' })).toBeEnabled()
    expect(await violations(page), 'print').toEqual([])
    await page.getByRole('button', { name: '내용 고르기' }).click()
    await expect(page.getByRole('checkbox', { name: '이 일정을 이 용도에 넣기' })).toBeVisible()
    expect(await violations(page), 'contents of an edition').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '배부처 편집' }).click()
    await page.getByRole('button', { name: '새 목록' }).click()
    await expect(page.getByRole('textbox', { name: '1번째 배부처 성명' })).toBeVisible()
    expect(await violations(page), 'recipients').toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByText('연번 1/1부터 1/1까지')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF로 저장' }).click()
    await download
    await page.getByRole('button', { name: '출력·배부 기록' }).click()
    await expect(page.getByText('변경 없음').first()).toBeVisible()
    expect(await violations(page), 'print log').toEqual([])
  })
}

test('the window speaks English', async ({ page, openApp }) => {
  await openApp()
  await expect(emptyLibrary(page)).toBeVisible()
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: /언어/ }).click()
  await page.getByRole('option', { name: 'English' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Prepare every meeting in one place' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await violations(page)).toEqual([])
})
