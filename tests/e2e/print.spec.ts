import { importSample } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

test('the preview follows the meetings and the parts that are chosen', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  const head = page.getByText(/^모두 \d+쪽/)
  const pages = async (): Promise<number> => Number(/\d+/.exec(await head.innerText())?.[0])
  await expect(head).toBeVisible()
  const all = await pages()

  await page.getByRole('checkbox', { name: '모든 일정' }).press('Space')
  await expect(page.getByText('인쇄할 일정을 왼쪽에서 고릅니다.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'PDF로 저장' })).toBeDisabled()
  await page.getByRole('checkbox', { name: /한국-EU/ }).press('Space')
  await expect(head).toBeVisible()
  await expect.poll(pages).toBeLessThan(all)
  const one = await pages()
  await page.getByRole('checkbox', { name: '표지' }).press('Space')
  await expect.poll(pages).toBe(one - 1)

  // A page that is drawn shows ink.
  const ink = page.getByRole('img', { name: /쪽 중 1쪽$/ }).locator('canvas')
  await expect(ink).toBeVisible()
  expect(await ink.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() }
    return data.some((value, i) => i % 4 === 0 && value < 100)
  })).toBe(true)
})

test('other products and editions of the same meetings', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  const head = page.getByText(/^모두 \d+쪽/)
  const pages = async (): Promise<number> => Number(/\d+/.exec(await head.innerText())?.[0])
  await expect(head).toBeVisible()
  const book = await pages()
  const choose = async (field: string, value: string): Promise<void> => {
    await page.getByRole('button', { name: field }).click()
    await page.getByRole('option', { name: value, exact: true }).click()
  }

  await choose('용도', '참석자 배포용')
  await expect.poll(pages).toBeLessThan(book)

  await choose('인쇄물', '참석자 배포용 일정')
  await expect(page.getByRole('button', { name: '용도' })).toHaveCount(0)
  await expect(page.getByText(/영문이 없어 국문만 인쇄됩니다/).first()).toBeVisible()

  // The draft has no talking points: the window says what is missing, and nothing can be saved.
  await choose('인쇄물', '휴대용 말씀카드')
  await expect(page.getByText(/말씀자료\(언급\)가 있는 일정 자료가 필요합니다/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'PDF로 저장' })).toBeDisabled()

  await choose('인쇄물', '차관 행동계획')
  await choose('용도', '차관용')
  await expect.poll(pages).toBe(1)
})
