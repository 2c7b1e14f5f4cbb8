import { readFile } from 'node:fs/promises'
import { readObjects } from '../../electron/services/pdf/read-objects.ts'
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
  // A handout for participants is for one side, for all of them, or for the press.
  await page.getByRole('button', { name: '용도' }).click()
  await expect(page.getByRole('option')).toHaveText(['참석자 배포용', /^참석자 배포용 \(한국\)$/, /^참석자 배포용 \(캐나다\)$/, /./, /./, '언론용'])
  await page.keyboard.press('Escape')
  await expect(page.getByText(/영문이 없어 국문만 인쇄됩니다/).first()).toBeVisible()

  // The draft has no talking points: the window says what is missing, and nothing can be saved.
  await choose('인쇄물', '휴대용 말씀카드')
  await expect(page.getByText(/말씀자료\(언급\)가 있는 일정 자료가 필요합니다/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'PDF로 저장' })).toBeDisabled()

  await choose('인쇄물', '차관 행동계획')
  await choose('용도', '차관용')
  await expect.poll(pages).toBe(1)
})

test('a booklet is folded in the signatures that are chosen', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  const choose = async (field: string, value: string): Promise<void> => {
    await page.getByRole('button', { name: field }).click()
    await page.getByRole('option', { name: value, exact: true }).click()
  }
  const firstSheet = async (): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF로 저장' }).click()
    const objects = readObjects(await readFile(await (await download).path()))
    return /\/PageLabels<<\/Nums\[0<<\/P\(([^)]*)\)/.exec(objects.map(({ body }) => body).join('\n'))?.[1] ?? ''
  }
  await choose('종이', '소책자 (A4를 접어 A5)')
  await expect(page.getByText(/짧은 쪽으로 넘기기로 인쇄한 뒤 가운데를 접습니다/)).toBeVisible()
  await choose('접지 단위', '8쪽씩 (2장)')
  await expect.poll(firstSheet).toBe('8, 1')
  await choose('접지 단위', '16쪽씩 (4장)')
  await expect.poll(firstSheet).toBe('16, 1')
})

test('meetings are put in order by hand, and back to the order of time', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: '순서 바꾸기' }).click()
  const items = page.getByRole('grid', { name: '순서 바꾸기' }).getByRole('row')
  await expect(items).toHaveCount(5)
  const [first = '', second = ''] = await items.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? ''))
  await items.nth(0).focus()
  await page.keyboard.press('Control+ArrowDown')
  await expect(items.nth(0)).toHaveAccessibleName(second)
  await expect(items.nth(1)).toHaveAccessibleName(first)
  await expect(items.nth(1)).toBeFocused()
  await items.nth(1).dragTo(items.nth(0), { targetPosition: { x: 100, y: 2 } })
  await expect(items.nth(0)).toHaveAccessibleName(first)
  await page.getByRole('button', { name: '시간순으로' }).click()
  await expect(page.getByText('순서를 직접 정했습니다.')).toHaveCount(0)
  await expect(items.nth(1)).toHaveAccessibleName(second)
})

test('a press edition asks about meetings that nobody has marked', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: '용도' }).click()
  await page.getByRole('option', { name: '언론용' }).click()
  const question = page.getByRole('group', { name: /공개 범위가 정해지지 않은 일정이 3건/ })
  await expect(page.getByText(/대외비가 아니면서 전체 공개인 일정만/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'PDF로 저장' })).toBeDisabled()
  await question.getByRole('checkbox', { name: '퀀텀 네트워킹 리셉션' }).press('Space')
  await expect(page.getByText(/^모두 \d+쪽/)).toBeVisible()
  await expect(page.getByText(/빠지는 일정 4건/)).toBeVisible()
})

test('the office decides what an edition shows of a meeting, and takes it back', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: '용도' }).click()
  await page.getByRole('option', { name: '참석자 배포용', exact: true }).click()
  await page.getByRole('button', { name: '내용 고르기' }).click()
  const dialog = page.getByRole('dialog', { name: '참석자 배포용에 넣을 내용' })
  const people = dialog.getByRole('checkbox', { name: '참석자', exact: true })
  await expect(people).toBeChecked()
  await people.press('Space')
  await expect(people).not.toBeChecked()
  await expect(dialog.getByText('따로 뺌').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(people).toBeChecked()
  await expect(dialog.getByText('따로 뺌')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/참석자 \d+ · /)).toBeVisible()
})

test('a file for the archive, and one under a password that is asked for when it is saved', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  const save = page.getByRole('button', { name: 'PDF로 저장' })
  await expect(save).toBeEnabled()
  const choose = async (value: string): Promise<void> => {
    await page.getByRole('button', { name: '파일', exact: false }).filter({ hasText: /PDF|암호/ }).first().click()
    await page.getByRole('option', { name: value }).click()
  }
  const saved = async (): Promise<Buffer> => {
    const download = page.waitForEvent('download')
    return readFile(await (await download).path())
  }

  await choose('보존용 (PDF/A-1b)')
  await expect(page.getByText('암호를 걸 수 없습니다')).toBeVisible()
  await expect(save).toBeEnabled()
  const archive = saved()
  await save.click()
  expect((await archive).toString('latin1')).toContain('<pdfaid:part>1</pdfaid:part>')

  await choose('암호 걸기')
  await expect(save).toBeEnabled()
  await save.click()
  const dialog = page.getByRole('dialog', { name: '파일에 암호 걸기' })
  const done = dialog.getByRole('button', { name: '암호를 걸어 저장' })
  await expect(done).toBeDisabled()
  await dialog.getByLabel('암호', { exact: true }).fill('비밀 9')
  await dialog.getByLabel('암호 확인').fill('비밀 8')
  await expect(dialog.getByText('두 암호가 다릅니다.')).toBeVisible()
  await expect(done).toBeDisabled()
  await dialog.getByLabel('암호 확인').fill('비밀 9')
  const locked = saved()
  await dialog.getByLabel('암호 확인').press('Enter')
  const text = (await locked).toString('latin1')
  expect(text).toContain('/Encrypt')
  expect(text).not.toContain('Briefing Book')
  await expect(dialog).toBeHidden()
})
