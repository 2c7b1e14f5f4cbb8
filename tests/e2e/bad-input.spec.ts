import { writeFileSync } from 'node:fs'
import { message } from '../../shared/messages/catalogue.ts'
import type { ErrorCode } from '../../shared/api/errors.ts'
import { emptyLibrary, packetList } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const text = (content: string): Buffer => Buffer.from(content, 'utf8')
const PROGRAMME = '□ 행사 개요\n- (일시/장소) \'26.7.1.(수) 09:00~09:30 / 서울청사\n□ 세부 일정\n09:00~09:30 (\'30) ○ 면담\n'

const BAD: readonly { name: string; what: string; buffer: () => Buffer; code: ErrorCode }[] = [
  { name: '빈 파일.txt', what: 'an empty file', buffer: () => text(''), code: 'file-empty' },
  { name: '사진.txt', what: 'a binary file', buffer: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0, 1, 2, 3, 4, 5]), code: 'file-binary' },
  { name: '너무 큰 글.txt', what: '50 MB of text', buffer: () => Buffer.alloc(50 * 1_048_576, text('가나다라마바사 ')), code: 'file-too-large' },
  { name: '비밀.txt', what: 'a document marked Ⅱ급비밀', buffer: () => text(`Ⅱ급비밀\n\n${PROGRAMME}`), code: 'secret-grade' },
]

for (const { name, what, buffer, code } of BAD) {
  test(`${what} is refused with a sentence, and nothing is changed`, async ({ page, openApp }, info) => {
    const file = info.outputPath(name)
    writeFileSync(file, buffer())
    await openApp()
    await page.getByRole('button', { name: '가져오기' }).click()
    await page.getByRole('dialog').locator('input[type=file]').first().setInputFiles(file)
    // The beginning of the sentence: what follows may name the file or the limit.
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(message('ko', `error.${code}`).slice(0, 12), { timeout: 30_000 })
    await page.keyboard.press('Escape')
    await expect(emptyLibrary(page)).toBeVisible()
  })
}

test('a file in EUC-KR is converted, not refused', async ({ page, openApp }) => {
  await openApp()
  await page.getByRole('button', { name: '가져오기' }).click()
  await page.getByRole('dialog').locator('input[type=file]').first().setInputFiles('tests/fixtures/euc-kr.txt')
  const review = page.getByRole('dialog', { name: '가져오기' })
  await expect(review.getByText('서울청사').first()).toBeVisible()
  await review.getByRole('button', { name: /^문서 전체/ }).click()
  await expect(review.getByText(/에서 바꾸어 읽었습니다/)).toBeVisible()
})

test('pasted text that holds no meeting stays in its box, to be mended', async ({ page, openApp }) => {
  await openApp()
  await page.getByRole('button', { name: '가져오기' }).click()
  const dialog = page.getByRole('dialog')
  const box = dialog.getByLabel('또는 글 붙여 넣기')
  await box.fill('대사가 오후에 예방할 예정입니다.')
  await dialog.getByRole('button', { name: '읽기' }).click()
  await expect(dialog.getByRole('alert')).toContainText(message('ko', 'error.nothing-found').slice(0, 12))
  await expect(box).toHaveValue('대사가 오후에 예방할 예정입니다.')
  await box.fill(PROGRAMME)
  await dialog.getByRole('button', { name: '읽기' }).click()
  await expect(dialog.getByRole('button', { name: '자료실에 넣기' })).toBeVisible()
})

test('text pasted outside of a field is offered for import', async ({ page, openApp }) => {
  await openApp()
  await expect(emptyLibrary(page)).toBeVisible()
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, PROGRAMME)
  await expect(page.getByRole('dialog', { name: '가져오기' }).getByRole('button', { name: '자료실에 넣기' })).toBeVisible()
})

test('an import that the disk has no room for is kept to be tried again', async ({ page, openApp }) => {
  await openApp()
  await page.route('**/api/call/import.commit', route => route.fulfill({ json: { ok: false, error: { code: 'disk-full', message: 'full', params: {} } } }))
  await page.getByRole('button', { name: '예시 자료 열어 보기' }).click()
  await page.getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '디스크에 남은 공간이 없어' })).toBeVisible()
  await page.unroute('**/api/call/import.commit')
  await page.getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(packetList(page).getByRole('option')).toHaveCount(5)
})
