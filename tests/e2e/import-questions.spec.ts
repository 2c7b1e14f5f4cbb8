import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const PLAN = `한-덴마크 과학기술 면담

□ 개요
 - 일시: 12월 7일(월) 15:30~16:30
 - 장소: 정부서울청사 접견실

□ 참석자
| 성명 | 소속 | 직위 | 비고 |
|---|---|---|---|
| 홍길동 | 과기정통부 | 차관 | |
| 김철수 | 국제협력국 | 국장 | 불참(해외출장) |
| 이영희 | 구주과 | 과장 | 배석 |
`

const review = (page: Page) => page.getByRole('dialog', { name: '가져오기 검토' })

const theme = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('button', { name: '설정' }).click()
  await page.getByRole('dialog', { name: '설정' }).getByRole('button', { name: /화면/ }).click()
  await page.getByRole('option', { name: label }).click()
  await page.keyboard.press('Escape')
}

for (const label of ['밝게', '고대비']) {
  test(`a year and an absence are asked in the review, and one press answers (${label})`, async ({ page, openApp }, info) => {
    await page.setViewportSize({ width: 1_280, height: 800 })
    await openApp()
    await theme(page, label)
    await page.keyboard.press('Control+o')
    await page.getByRole('dialog', { name: '가져오기' }).locator('input[type=file]').first().setInputFiles([{ name: '면담.md', mimeType: 'text/plain', buffer: Buffer.from(PLAN) }])
    const asked = review(page).getByRole('listitem')
    await expect(asked.filter({ hasText: '연도가 없습니다' })).toBeVisible()
    await expect(asked.filter({ hasText: '1명(김철수)이 불참으로 적혀 있어' })).toBeVisible()
    await page.screenshot({ path: info.outputPath('questions.png') })
    const year = asked.filter({ hasText: '연도가 없습니다' }).getByRole('button').first()
    const answer = await year.textContent()
    await year.click()
    await expect(asked.filter({ hasText: '연도가 없습니다' })).toHaveCount(0)
    expect(answer).toMatch(/^날짜를 20\d\d\. 12\. 7\./)
    await page.keyboard.press('Control+z')
    await expect(year).toBeVisible()
    await year.click()
    await page.screenshot({ path: info.outputPath('answered.png') })
    await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
    await expect(review(page)).toBeHidden()
    await expect(page.getByRole('region', { name: '참석자' })).toContainText('불참')
    await page.getByRole('region', { name: '참석자' }).scrollIntoViewIfNeeded()
    await page.screenshot({ path: info.outputPath('stored.png') })
  })
}

test('the ministry of the principal is kept with the settings', async ({ page, openApp }, info) => {
  await page.setViewportSize({ width: 1_280, height: 800 })
  await openApp()
  await page.getByRole('button', { name: '설정' }).click()
  const settings = page.getByRole('dialog', { name: '설정' })
  await settings.getByRole('textbox', { name: '소속 부처', exact: true }).fill('과학기술정보통신부')
  await settings.getByRole('textbox', { name: '소속 부처 약칭' }).fill('과기정통부')
  await settings.getByRole('textbox', { name: '소속 부처 약칭' }).blur()
  await page.screenshot({ path: info.outputPath('settings.png') })
  await page.reload()
  await page.getByRole('button', { name: '설정' }).click()
  await expect(settings.getByRole('textbox', { name: '소속 부처 약칭' })).toHaveValue('과기정통부')
  await expect(settings.getByRole('textbox', { name: '소속 부처', exact: true })).toHaveValue('과학기술정보통신부')
})
