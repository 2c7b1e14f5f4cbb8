import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { textsOf } from '../electron/services/book/by-hand.ts'
import { importSample, openPacket, packetList, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const save = async (page: Page): Promise<Buffer> => {
  const button = page.getByRole('button', { name: 'PDF로 저장' })
  await expect(button).toBeEnabled()
  const download = page.waitForEvent('download')
  await button.click()
  return readFile(await (await download).path())
}

const openLog = async (page: Page) => {
  await page.getByRole('button', { name: '출력·배부 기록' }).click()
  return page.getByRole('dialog', { name: '출력·배부 기록' })
}

test('a list makes numbered copies; the log tells what changed since, and makes the replacement pages', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  // Nothing has been printed: the log says what it is for.
  const empty = await openLog(page)
  await expect(empty.getByText(/아직 저장하거나 인쇄한 것이 없습니다/)).toBeVisible()
  await empty.getByRole('button', { name: '닫기' }).last().click()

  await page.getByRole('button', { name: '배부처 편집' }).click()
  const dialog = page.getByRole('dialog', { name: '배부처' })
  await dialog.getByRole('button', { name: '새 목록' }).click()
  await dialog.getByRole('textbox', { name: '1번째 배부처 성명' }).fill('홍길동')
  await dialog.getByRole('textbox', { name: '1번째 배부처 부수' }).fill('2')
  // A tick that only has the colour of its ground would be seen in a high contrast theme.
  const tick = dialog.locator('.check').filter({ has: page.getByRole('checkbox', { name: '1번째 배부처 워터마크' }) }).locator('svg')
  await expect(tick).toBeHidden()
  await dialog.getByRole('checkbox', { name: '1번째 배부처 워터마크' }).press('Space')
  await expect(tick).toBeVisible()
  await dialog.getByRole('textbox', { name: '목록 이름' }).fill('간부')
  await dialog.getByRole('textbox', { name: '목록 이름' }).press('Enter')
  await expect(dialog.getByText('1곳, 2부')).toBeVisible()
  await dialog.getByRole('button', { name: '닫기' }).last().click()
  await expect(page.getByText('연번 1/2부터 2/2까지')).toBeVisible()

  await expect(page.getByText('첫 부수의 모양입니다. 저장하거나 인쇄하면 2부가 됩니다.')).toBeVisible()
  const copies = textsOf(await save(page))
  expect(copies).toHaveLength(34)
  expect(copies.map((text) => /연번 \d\/2/.exec(text)?.[0])).toEqual([...Array<string>(17).fill('연번 1/2'), ...Array<string>(17).fill('연번 2/2')])
  expect(copies[0]?.startsWith('홍길동 1/2')).toBe(true)

  const first = await openLog(page)
  await expect(first.getByRole('option').first()).toContainText('변경 없음')
  await expect(first.getByRole('cell', { name: '2/2', exact: true })).toBeVisible()
  await first.getByRole('button', { name: '닫기' }).last().click()

  await page.keyboard.press('Control+1')
  await openPacket(page, '한국-캐나다 정부 간 대화')
  const title = page.getByRole('textbox', { name: '내용' }).filter({ hasText: '양국 대표 인사말' })
  await title.fill('양측 대표 인사말')
  await page.keyboard.press('Tab')
  await saved(page)

  await page.keyboard.press('Control+2')
  const log = await openLog(page)
  await expect(log.getByRole('option').first()).toContainText('1건 변경')
  await expect(log.getByText('세부 일정 ‘양측 대표 인사말’')).toBeVisible()
  await log.getByRole('button', { name: '교체 쪽 만들기' }).click()
  await expect(page.getByText('5쪽을 빼고 5쪽을 넣으십시오.').first()).toBeVisible()
  await expect(page.getByText('전체 17장 가운데 1장을 빼고 1장을 넣습니다.')).toBeVisible()
  const pages = textsOf(await save(page))
  expect(pages.map((text) => /연번 \d\/2/.exec(text)?.[0])).toEqual(['연번 1/2', '연번 1/2', '연번 2/2', '연번 2/2'])
  expect(pages[1]).toContain('양측 대표 인사말')

  // What they hold now is the book of today.
  const after = await openLog(page)
  await expect(after.getByRole('option')).toHaveCount(2)
  await expect(after.getByRole('option').nth(0)).toContainText('변경 없음')
  await expect(after.getByRole('option').nth(1)).toContainText('변경 없음')
  await after.getByRole('button', { name: '닫기' }).last().click()
  await page.getByRole('button', { name: '교체 쪽 그만두기' }).click()
  await expect(page.getByRole('heading', { name: '부수·배부처' })).toBeVisible()
})

test('recipients are pasted from a table, moved, and taken back', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: '배부처 편집' }).click()
  const dialog = page.getByRole('dialog', { name: '배부처' })
  await dialog.getByRole('button', { name: '새 목록' }).click()
  const paste = (text: string): Promise<void> => dialog.getByRole('textbox', { name: '1번째 배부처 성명' }).evaluate((field, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', copied)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  const names = (): Promise<string[]> => dialog.getByRole('textbox', { name: /번째 배부처 성명$/ }).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

  await paste('성명\t기관\t부수\r\n홍길동\t외교부\t2\r\n김철수\t산업부\t1\r\n이영희\t\t3\r\n')
  await expect(dialog.getByText('3곳, 6부')).toBeVisible()
  await dialog.getByRole('textbox', { name: '2번째 배부처 성명' }).press('Alt+ArrowUp')
  await expect.poll(names).toEqual(['김철수', '홍길동', '이영희'])
  await dialog.getByRole('button', { name: '이 배부처 지우기' }).first().click()
  await expect.poll(names).toEqual(['홍길동', '이영희'])
  await dialog.getByRole('button', { name: '되돌리기' }).click()
  await dialog.getByRole('button', { name: '되돌리기' }).click()
  await expect.poll(names).toEqual(['홍길동', '김철수', '이영희'])
  // A table with a line that can't be read changes nothing and says which it is.
  await paste('성명\t부수\n박영수\t많이')
  await expect(page.getByText(/\(줄 2\)/)).toBeVisible()
  await expect.poll(names).toEqual(['홍길동', '김철수', '이영희'])
  // The list is there again when the window is.
  await page.reload()
  await expect(packetList(page).getByRole('option')).toHaveCount(5)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: '배부처 편집' }).click()
  await expect(page.getByRole('dialog', { name: '배부처' }).getByText('3곳, 6부')).toBeVisible()
})
