import { readFile } from 'node:fs/promises'
import { emptyLibrary, importSample, minutesOf, openPacket, packetList, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const EU = '한국-EU'
const ROW = '질의응답 및 자유토론'

test('the office’s document comes in, is corrected, printed, found, and still there after a restart', async ({ page, openApp, startHost, host }) => {
  // The whole way, with two starts of the host.
  test.slow()
  await openApp()
  await importSample(page)

  await test.step('correct the row that says 16 minutes, undo, redo', async () => {
    await openPacket(page, EU)
    const minutes = minutesOf(page, ROW)
    await expect(minutes).toHaveValue('16')
    const findings = page.getByRole('complementary', { name: '미리보기와 확인 사항' })
    await expect(findings.getByRole('listitem').filter({ hasText: '표기는 16분' })).toBeVisible()
    await minutes.fill('15')
    await minutes.press('Enter')
    await saved(page)
    await expect(findings.getByRole('listitem').filter({ hasText: '표기는 16분' })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(minutes).toHaveValue('16')
    await page.keyboard.press('Control+Shift+Z')
    await expect(minutes).toHaveValue('15')
    await saved(page)
  })

  await test.step('make the book and save it', async () => {
    await page.getByRole('button', { name: '자료집 만들기' }).click()
    const pages = page.getByRole('img', { name: /^\d+쪽 중 \d+쪽$/ })
    await expect(pages.first()).toBeVisible()
    const save = page.getByRole('button', { name: 'PDF로 저장' })
    await expect(save).toBeEnabled()
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  })

  await test.step('find a person and go to the place', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('textbox').fill('김상우')
    const hit = page.getByRole('menuitem', { name: /김상우/ }).first()
    // Drawn a moment before it hears a press: nobody clicks within that tenth of a second, but a test does.
    await expect(hit).toHaveAttribute('data-rac')
    await hit.click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // A field of the packet: while it is being read the focus is somewhere else, in what has no value.
    await expect(page.locator('[data-path]:focus')).toHaveValue(/김상우/)
  })

  await test.step('restart: everything is still there', async () => {
    await saved(page)
    await page.goto('about:blank')
    await host.stop()
    const again = await startHost()
    await page.goto(again.url)
    await expect(packetList(page).getByRole('option')).toHaveCount(5)
    await openPacket(page, EU)
    await expect(minutesOf(page, ROW)).toHaveValue('15')
    await page.keyboard.press('Control+z')
    await expect(minutesOf(page, ROW)).toHaveValue('16')
  })
})

test('an import is one step: it can be undone from its notice', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.getByRole('alertdialog').or(page.getByRole('alert')).getByRole('button', { name: '실행 취소' }).click()
  await expect(emptyLibrary(page)).toBeVisible()
})

test('an import is the last thing done: Ctrl+Z takes it back, Ctrl+Shift+Z does it again', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+z')
  await expect(emptyLibrary(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(packetList(page).getByRole('option')).toHaveCount(5)
})

test('what is proposed can be corrected before it is stored, and left out', async ({ page, openApp }) => {
  await openApp()
  await page.getByRole('button', { name: '예시 자료 열어 보기' }).click()
  const review = page.getByRole('dialog', { name: '가져오기' })
  await review.getByRole('button', { name: /리셉션/ }).click()
  await review.getByRole('textbox', { name: '제목 (원문에 없어 제안함)' }).fill('네트워킹 오찬')
  await review.locator('label').filter({ has: page.getByRole('checkbox', { name: /영국/ }) }).click()
  await review.getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(packetList(page).getByRole('option')).toHaveCount(4)
  await expect(packetList(page).getByRole('option', { name: '네트워킹 오찬' })).toBeVisible()
})
