import type { Locator, Page } from '@playwright/test'
import { importSample, openPacket, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const seating = (page: Page): Locator => page.getByRole('region', { name: '좌석', exact: true })
const seat = (page: Page, name: string | RegExp): Locator => seating(page).getByRole('button', { name })
const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await seating(page).getByRole('button', { name: new RegExp(`${field}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('seats are proposed, exchanged by keyboard and by dragging, kept, undone, and printed', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-캐나다 정부 간 대화')
  await page.getByRole('navigation', { name: '구성' }).getByRole('button', { name: /^좌석/ }).click()
  await expect(seating(page).getByText('아직 정한 자리가 없습니다.')).toBeVisible()
  const first = seat(page, /^우리 측 1, /)
  await expect(first).toHaveAccessibleName('우리 측 1, 과기정통부 기초원천연구정책관, 정하지 않음')

  await test.step('Enter picks up, arrows go to a neighbour, Enter puts down: the two exchange their places', async () => {
    await first.focus()
    await page.keyboard.press('Enter')
    await expect(seating(page).getByRole('status')).toHaveText(/기초원천연구정책관을 들었습니다/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(seat(page, /^우리 측 2, /)).toHaveAccessibleName('우리 측 2, 과기정통부 기초원천연구정책관')
    await expect(seat(page, /^우리 측 1, /)).toHaveAccessibleName('우리 측 1, 과기정통부 양자혁신기술개발과장')
    await expect(seating(page).getByText('아직 정한 자리가 없습니다.')).toHaveCount(0)
  })

  await test.step('a plate is dragged onto another one', async () => {
    const [from, to] = [await seat(page, /^상대측 1, /).boundingBox(), await seat(page, /^상대측 3, /).boundingBox()]
    if (!from || !to) throw new Error('no plates to drag')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(seat(page, /^상대측 3, /)).toHaveAccessibleName(/국장$/)
  })

  await test.step('Esc puts back', async () => {
    await seat(page, /^상대측 3, /).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(seating(page).getByRole('status')).toHaveText(/제자리에 두었습니다/)
  })

  await test.step('a place is chosen from the list, free ones among them', async () => {
    await choose(page, '자리', '우리 측 5')
    await page.reload()
    await openPacket(page, '한국-캐나다 정부 간 대화')
  })
  await expect(seat(page, /^우리 측 5, /)).toHaveAccessibleName(/국장$/)
  await expect(seat(page, '상대측 3, 빈자리')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(seat(page, /^상대측 3, /)).toHaveAccessibleName(/국장$/)

  await test.step('another layout seats all by its rules, as one step', async () => {
    await choose(page, '(?<!자동 )배치', 'ㄷ자형')
    await expect(seat(page, /^가운데 2, /)).toHaveAccessibleName(/국장$/)
    await page.getByRole('button', { name: '실행 취소' }).last().click()
    await expect(seat(page, /^우리 측 2, /)).toHaveAccessibleName(/기초원천연구정책관$/)
  })

  await test.step('who loses the seat is told, and comes back by 자동 배치', async () => {
    await seat(page, /^우리 측 2, /).focus()
    await seating(page).getByRole('button', { name: '자리 비우기' }).click()
    await expect(seating(page).getByText('자리가 정해지지 않은 사람 1명: 과기정통부 기초원천연구정책관')).toBeVisible()
    await seating(page).getByRole('button', { name: '자동 배치' }).click()
    await expect(seat(page, /^우리 측 1, /)).toHaveAccessibleName('우리 측 1, 과기정통부 기초원천연구정책관')
  })
  await saved(page)

  await seating(page).getByRole('button', { name: '인쇄 화면에서 보기' }).click()
  await expect(page.getByRole('button', { name: '인쇄물' })).toContainText('좌석배치도')
  await expect(page.getByText(/모두 \d+쪽/)).toBeVisible()
})

test('plates are made in the size and with the words chosen', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.getByRole('button', { name: '인쇄', exact: true }).click()
  const pick = async (field: string, option: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: field }).click()
    await page.getByRole('option', { name: option }).click()
  }
  await pick('인쇄물', '명패')
  await expect(page.getByText(/^인쇄할 면 62개/)).toBeVisible()
  await pick('명패 크기', '양면 100 × 60 mm')
  await expect(page.getByText(/^인쇄할 면 1[0-9]개/)).toBeVisible()
  await pick('명패 크기', '다른 크기')
  const size = page.getByRole('textbox', { name: '가로×세로' })
  await size.fill('300×200')
  await size.press('Enter')
  const refusal = page.getByText('이 크기로는 A4에 두 면이 들어가지 않습니다.')
  await expect(refusal).toBeVisible()
  await size.fill('180 x 90')
  await size.press('Enter')
  await expect(refusal).toHaveCount(0)
  await expect(page.getByText(/^인쇄할 면 62개/)).toBeVisible()
  await pick('인쇄물', '참석자 서명부')
  await expect(page.getByText(/^모두 \d+쪽/)).toBeVisible()
  await pick('인쇄물', '부수표')
  await expect(page.getByText(/^모두 1쪽/)).toBeVisible()
})
