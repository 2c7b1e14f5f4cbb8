import { importSample, openPacket, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

test('action plan, aides and scenario are written by keyboard, kept, and undone', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-EU')
  const plan = page.getByRole('region', { name: '차관 행동계획' })
  await expect(plan.getByText('아직 행동계획이 없습니다.')).toBeVisible()
  await plan.getByRole('button', { name: '행동 추가' }).press('Enter')
  await page.keyboard.type('1025')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.insertText('회의장 도착')
  const grid = plan.getByRole('grid', { name: '차관 행동계획' })
  await expect(grid.getByRole('textbox', { name: '시각' })).toHaveValue('10:25')

  await test.step('a movement is tied to a row of the programme', async () => {
    await grid.getByRole('button', { name: '줄 명령' }).click()
    await page.getByRole('menuitem', { name: '자세히 펼치기' }).click()
    await grid.getByRole('button', { name: /연결된 순서/ }).click()
    await page.getByRole('option', { name: /참석자 소개/ }).click()
    await expect(grid.getByRole('button', { name: /연결된 순서/ })).toContainText('참석자 소개')
  })

  await plan.getByRole('button', { name: '수행 추가' }).press('Enter')
  await page.keyboard.insertText('수행비서관')
  const scenario = page.getByRole('region', { name: '진행 시나리오' })
  await scenario.getByRole('button', { name: '진행 단계 추가' }).press('Enter')
  await page.keyboard.insertText('사회자')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('지금부터 회의를 시작하겠습니다.')
  await saved(page)

  await page.reload()
  await expect(grid.getByRole('textbox', { name: '내용' })).toHaveValue('회의장 도착')
  await expect(plan.getByRole('textbox', { name: '직위' })).toHaveValue('수행비서관')
  const words = scenario.getByRole('textbox', { name: '발언 내용', exact: true })
  await expect(words).toHaveValue('지금부터 회의를 시작하겠습니다.')
  await page.keyboard.press('Control+z')
  await expect(words).toHaveValue('')
})
