import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { message } from '../../shared/messages/catalogue.ts'
import { expect, test } from './fixture.ts'

const FORMS = ['docx', 'hwp', 'hwpx', 'xlsx', 'pdf', 'borderless.pdf']

/** The sample in its seven forms, two broken files, a picture, and what Office leaves behind. */
const makeFolder = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  for (const form of FORMS) copyFileSync(`tests/fixtures/foreign/quantum-korea-2026.${form}`, path.join(folder, `계획.${form}`))
  copyFileSync('assets/samples/quantum-korea-2026.md', path.join(folder, '계획.md'))
  writeFileSync(path.join(folder, '빈 문서.hwp'), '')
  writeFileSync(path.join(folder, '잘린 문서.docx'), readFileSync('tests/fixtures/foreign/quantum-korea-2026.docx').subarray(0, 4_000))
  writeFileSync(path.join(folder, '사진.jpg'), Buffer.from([0xff, 0xd8]))
  writeFileSync(path.join(folder, '~$계획.docx'), 'lock')
  return folder
}

const lockedPdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  ;['Bilateral Meeting', '2 July 2026', '09:00-09:10  Opening', '09:10-10:00  Discussion'].forEach((text, line) => page.drawText(text, { x: 60, y: 760 - line * 22, size: 11, font }))
  document.encrypt({ userPassword: 'open', ownerPassword: 'open' })
  return document.save()
}

test('a folder is read whole: bad files are named, the others imported', async ({ page, openApp }, info) => {
  const folder = makeFolder(info.outputPath('초안'))
  await openApp()
  await page.getByRole('button', { name: '가져오기' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '폴더 고르기' }).click()
  await (await chooser).setFiles(folder)
  const dialog = page.getByRole('dialog', { name: '가져오기' })
  await expect(dialog.getByRole('listitem').filter({ hasText: '계획.docx' }).first()).toBeVisible()
  const refused = dialog.getByRole('list', { name: '읽지 못한 파일' })
  await expect(refused.getByRole('listitem')).toHaveCount(3, { timeout: 60_000 })
  await expect(refused).toContainText(`빈 문서.hwp ${message('ko', 'error.file-empty')}`)
  await expect(refused).toContainText('잘린 문서.docx')
  await expect(refused).toContainText('사진.jpg')
  await page.screenshot({ path: info.outputPath('folder-review.png') })
  await dialog.getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(page.getByText('일정 자료 35건을 가져왔습니다.')).toBeVisible()
})

test('a folder let go over the window is read whole, folders in it too', async ({ page, openApp }, info) => {
  const folder = makeFolder(info.outputPath('초안'))
  mkdirSync(path.join(folder, '추가'))
  writeFileSync(path.join(folder, '추가', '면담.txt'), '차관 면담\n일시: 2026. 7. 9.(목) 10:00~11:00\n장소: 세종청사\n10:00~10:05 개회\n10:05~11:00 논의\n')
  await openApp()
  await expect(page.getByRole('button', { name: '가져오기' })).toBeVisible()
  // What the system tells the browser of a folder that is dragged in; no event of a page can hold one.
  const devTools = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: { items: [], files: [folder], dragOperationsMask: 1 } })
  const dialog = page.getByRole('dialog', { name: '가져오기' })
  await expect(dialog.getByRole('list', { name: '읽지 못한 파일' }).getByRole('listitem')).toHaveCount(3, { timeout: 60_000 })
  await expect(dialog).toContainText('새 자료 36건')
})

test('a locked file asks for its password, says when it is wrong, and holds nothing up', async ({ page, openApp }, info) => {
  const locked = info.outputPath('잠긴 계획.pdf')
  writeFileSync(locked, await lockedPdf())
  await openApp()
  await page.getByRole('button', { name: '가져오기' }).click()
  const dialog = page.getByRole('dialog', { name: '가져오기' })
  await dialog.locator('input[type=file]').first().setInputFiles([locked, 'assets/samples/quantum-korea-2026.md'])
  const password = dialog.getByLabel('‘잠긴 계획.pdf’ 문서의 암호')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'quantum-korea-2026.md' })).toContainText('읽음')
  await page.screenshot({ path: info.outputPath('password.png') })
  await password.fill('no')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText(message('ko', 'error.password-wrong'))
  await password.fill('open')
  await dialog.getByRole('button', { name: '열기' }).click()
  await expect(dialog.getByRole('button', { name: '자료실에 넣기' })).toBeVisible()
  await dialog.getByRole('button', { name: '다른 자료 고르기' }).click()
  await dialog.locator('input[type=file]').first().setInputFiles([locked, 'assets/samples/quantum-korea-2026.md'])
  await dialog.getByRole('button', { name: '이 파일 빼기' }).click()
  await expect(dialog.getByRole('button', { name: '자료실에 넣기' })).toBeVisible()
  await expect(dialog.getByRole('list', { name: '읽지 못한 파일' })).toContainText('잠긴 계획.pdf')
})

test('a table copied in Excel, Word or 한글 is read cell by cell', async ({ page, openApp }, info) => {
  await openApp()
  await page.getByRole('button', { name: '가져오기' }).click()
  const box = page.getByLabel('또는 글 붙여 넣기')
  await box.evaluate((area: HTMLTextAreaElement) => {
    const data = new DataTransfer()
    data.setData('text/plain', '차관 면담\n2026. 7. 1.(수)\n시간\t내용\n09:00~09:10\t개회\n09:10~10:00\t논의')
    data.setData('text/html', '<p>차관 면담</p><p>2026. 7. 1.(수)</p><table><tr><td>시간</td><td>내용</td></tr><tr><td>09:00~09:10</td><td>개회<br>- 인사</td></tr><tr><td>09:10~10:00</td><td>논의</td></tr></table>')
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    // What a browser does of itself when a person pastes.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, data.getData('text/plain'))
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect(page.getByText('표를 칸 그대로 읽습니다.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('paste.png') })
  await page.getByRole('button', { name: '읽기', exact: true }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('textbox', { name: '‘개회’ 시작' }) })
  await expect(row.getByRole('textbox', { name: '내용', exact: true })).toHaveValue('개회')
  await expect(row.getByRole('textbox', { name: '세부 내용' })).toHaveValue('인사')
})
