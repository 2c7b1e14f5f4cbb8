import type { Locator, Page } from '@playwright/test'
import { lockedPdf, plainPdf } from '../electron/services/pdf/attach/foreign-pdf.ts'
import { expect, test } from './fixture.ts'
import { importSample, openPacket, saved } from './steps/app-steps.ts'

interface Given { readonly name: string; readonly bytes: Uint8Array }

const section = (page: Page): Locator => page.getByRole('region', { name: '첨부' })
const names = (page: Page): Locator => section(page).getByRole('textbox', { name: '이름' })
const row = (page: Page, name: string): Locator => section(page).getByRole('row').filter({ has: page.getByRole('button', { name: `‘${name}’ 인쇄` }) })

/** Drops files where a person would. */
const drop = async (page: Page, files: readonly Given[]): Promise<void> => {
  const given = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const)
  await section(page).locator('.attachments').evaluate((element, list) => {
    const data = new DataTransfer()
    for (const [name, base64] of list) data.items.add(new File([Uint8Array.from(atob(base64), letter => letter.codePointAt(0) ?? 0)], name))
    for (const type of ['dragover', 'drop']) element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, given)
}

const printView = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('button', { name: 'PDF로 저장' })).toBeVisible()
}

test('files are dropped, named, put in order, seen, and stand in the book', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-캐나다 라운드테이블')
  const [agenda, minutes] = [await plainPdf({ pages: 3, words: 'Agenda' }), await plainPdf({ words: 'Minutes' })]
  await section(page).scrollIntoViewIfNeeded()
  await drop(page, [{ name: '안건.pdf', bytes: agenda }, { name: '회의록.pdf', bytes: minutes }, { name: '원자료.xlsx', bytes: Buffer.from('PK') }])
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(section(page).getByRole('alert')).toHaveText('‘원자료.xlsx’는 책에 넣을 수 없는 형식이라 보관만 합니다. 책에 넣으려면 PDF로 저장해 다시 첨부해 주십시오.')
  await expect(row(page, '안건.pdf')).toContainText('3쪽')
  await expect(row(page, '원자료.xlsx')).toContainText('보관만')
  const inOrder = async (...expected: string[]): Promise<void> => expect.poll(async () => (await names(page).evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value))).filter(name => !name.endsWith('.md'))).toEqual(expected)
  await inOrder('안건.pdf', '회의록.pdf', '원자료.xlsx')

  // By keyboard, and back.
  await names(page).filter({ hasText: '회의록' }).first().focus()
  await page.keyboard.press('Control+ArrowUp')
  await inOrder('회의록.pdf', '안건.pdf', '원자료.xlsx')
  // By the grip.
  const grip = (name: string): Locator => row(page, name).locator('.row-grip')
  await row(page, '회의록.pdf').hover()
  await grip('회의록.pdf').hover()
  await page.mouse.down()
  const target = await row(page, '안건.pdf').boundingBox()
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + (target?.height ?? 0) - 3, { steps: 4 })
  await page.mouse.up()
  await inOrder('안건.pdf', '회의록.pdf', '원자료.xlsx')

  await row(page, '안건.pdf').getByRole('button', { name: '미리 보기' }).click()
  await expect(section(page).getByRole('group', { name: '‘안건.pdf’ 미리 보기' }).locator('canvas').first()).toBeVisible()
  await row(page, '안건.pdf').getByRole('button', { name: '접기' }).click()

  // Removed, and brought back by undo.
  await names(page).filter({ hasText: '회의록' }).first().focus()
  await page.keyboard.press('Control+Delete')
  await inOrder('안건.pdf', '원자료.xlsx')
  await page.keyboard.press('Control+z')
  await inOrder('안건.pdf', '회의록.pdf', '원자료.xlsx')
  await saved(page)
  await page.screenshot({ path: test.info().outputPath('attachments.png') })

  const built = page.waitForResponse(async response => response.url().endsWith('/book.build') && response.status() === 200)
  await printView(page)
  await built
  await expect(page.getByText('책에 넣을 수 없는 첨부 파일')).toHaveCount(0)
})

test('a locked file asks for its password where it stands; what can’t be printed is asked about before the book', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-캐나다 라운드테이블')
  const whole = await plainPdf({ pages: 2 })
  await drop(page, [{ name: '잠긴 자료.pdf', bytes: await lockedPdf('열려라') }, { name: '깨진 자료.pdf', bytes: whole.subarray(0, whole.length - 400) }, { name: '빈 파일.pdf', bytes: new Uint8Array() }])
  await expect(section(page).getByRole('alert')).toHaveText('‘빈 파일.pdf’: 내용이 없는 빈 파일입니다. 내용이 있는 파일로 다시 첨부해 주십시오.')
  await expect(row(page, '깨진 자료.pdf')).toContainText('파일이 손상되어 모든 쪽을 읽을 수 없습니다.')
  await row(page, '잠긴 자료.pdf').getByRole('textbox', { name: '‘잠긴 자료.pdf’의 암호' }).fill('아니야')
  await page.keyboard.press('Enter')
  await expect(row(page, '잠긴 자료.pdf')).toContainText('암호가 맞지 않습니다.')
  await row(page, '잠긴 자료.pdf').getByRole('textbox', { name: '‘잠긴 자료.pdf’의 암호' }).fill('열려라')
  await page.keyboard.press('Enter')
  await expect(row(page, '잠긴 자료.pdf')).toContainText('3쪽')
  await saved(page)
  await page.screenshot({ path: test.info().outputPath('problems.png') })

  await printView(page)
  const question = page.getByRole('group', { name: '책에 넣을 수 없는 첨부 파일이 1건 있습니다.' })
  await expect(question).toContainText('‘깨진 자료.pdf’')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('책에 넣을 수 없는 첨부 파일이 있어 자료집을 만들지 않았습니다. ‘깨진 자료.pdf’: 파일이 손상되어')
  await page.screenshot({ path: test.info().outputPath('question.png') })
  await question.getByRole('radio', { name: '그 자리에 안내 쪽을 넣고 만들기' }).check({ force: true })
  await expect(page.getByText(/^모두 \d+쪽/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
})
