import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { importSample, minutesOf, openPacket, packetList, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

const SAMPLE = readFileSync('assets/samples/quantum-korea-2026.md', 'utf8')
const EU = '한국-EU'
const ROW = '질의응답 및 자유토론'

const NOTICE = `# 한-일 국장급 면담

- 일시: 2026. 7. 3.(금) 10:00~10:30
- 장소: 서울청사 3층

통역 부스는 회의장 뒤편에 둡니다

□ 세부 일정
| 시간 | 내용 | 비고 |
|---|---|---|
| 10:00~10:10 ('10) | 인사말 | 김철수 국장 |
| 10:10~10:30 ('20) | 의제 논의 | |
`

const review = (page: Page): Locator => page.getByRole('dialog', { name: '가져오기 검토' })

/** Reads a file as a person does who picks it. */
const open = async (page: Page, text: string, name: string): Promise<void> => {
  await expect(page.getByRole('button', { name: '가져오기' }).first()).toBeVisible()
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog', { name: '가져오기' }).locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
  await expect(review(page)).toBeVisible()
}

test('a second version shows its three changes, and a correction by hand stays', async ({ page, openApp }, info) => {
  test.slow()
  await openApp()
  await importSample(page)
  await openPacket(page, EU)
  const minutes = minutesOf(page, ROW)
  await minutes.fill('15')
  await minutes.press('Enter')
  await saved(page)

  const second = SAMPLE
    .replace('DDP 서울-온 화상회의실(디자인랩 2F)', '코엑스 3층')
    .replace(/(\| *10:18~10:19.*?\|) */, '$1')
    .replace('양국 대표 인사말', '양국 수석대표 인사말')
    .replace('잔디사랑방(4F)', '살림터(3F)')
  await open(page, second, 'quantum-korea-2026 (2).md')
  const list = review(page).getByRole('list', { name: '만들어질 일정 자료' })
  await expect(list.getByText('새 판 · 바뀐 곳 1')).toHaveCount(3)
  await expect(list.getByText('전과 같음')).toHaveCount(2)
  await expect(review(page).getByText('새 판 3건(바뀐 곳 3곳)')).toBeVisible()

  await list.getByRole('button', { name: new RegExp(EU) }).click()
  await page.screenshot({ path: info.outputPath('changes.png') })
  const change = review(page).getByRole('group', { name: '바뀐 곳' }).getByRole('listitem')
  await expect(change).toHaveCount(1)
  await expect(change).toContainText('DDP 서울-온 화상회의실(디자인랩 2F)')
  await expect(change).toContainText('코엑스 3층')
  await expect(change.getByRole('checkbox', { name: '‘장소’ 받기' })).toBeChecked()
  await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(page.getByText('새 판 3건을 반영했습니다.')).toBeVisible()
  await expect(packetList(page).getByRole('option')).toHaveCount(5)

  await openPacket(page, EU)
  await expect(page.getByRole('textbox', { name: '장소', exact: true })).toHaveValue('코엑스 3층')
  await expect(minutesOf(page, ROW)).toHaveValue('15')

  await test.step('it was one step', async () => {
    await page.getByRole('alertdialog').filter({ hasText: '새 판 3건' }).getByRole('button', { name: '실행 취소' }).click()
    await expect(page.getByRole('textbox', { name: '장소', exact: true })).toHaveValue('DDP 서울-온 화상회의실(디자인랩 2F)')
    await expect(minutesOf(page, ROW)).toHaveValue('15')
  })
})

test('a value that a person and the new version changed is asked, and kept unless it is ticked', async ({ page, openApp }) => {
  await openApp()
  await open(page, NOTICE, '면담.md')
  await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
  // The review has such a field too.
  await expect(review(page)).toBeHidden()
  const place = page.getByRole('textbox', { name: '장소', exact: true })
  await place.fill('외교부 청사')
  await saved(page)
  await open(page, NOTICE.replace('서울청사 3층', '세종청사 5층'), '면담.md')
  const change = review(page).getByRole('group', { name: '바뀐 곳' }).getByRole('listitem')
  await expect(change).toContainText('사람이 고친 값이 있음')
  await expect(change).toContainText('외교부 청사')
  const take = change.getByRole('checkbox', { name: '‘장소’ 받기' })
  await expect(take).not.toBeChecked()
  await review(page).getByRole('button', { name: '모두 받기' }).click()
  await expect(take).toBeChecked()
  await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(place).toHaveValue('세종청사 5층')
})

test('lines and values show each other; a line is given a place, and every step is taken back', async ({ page, openApp }, info) => {
  await openApp()
  await open(page, NOTICE, '면담.md')
  const dialog = review(page)
  const lines = dialog.getByRole('listbox', { name: '원문 줄' })
  const selected = lines.getByRole('option', { selected: true })

  await test.step('a value shows its line, a line its value', async () => {
    await dialog.getByRole('textbox', { name: '장소', exact: true }).click()
    await expect(selected).toContainText('서울청사 3층')
    await lines.getByRole('option', { name: /인사말/ }).click()
    await expect(dialog.getByRole('row').filter({ has: page.getByRole('textbox', { name: '‘인사말’ 시작' }) }).locator('[data-marked]').first()).toBeVisible()
    await lines.press('ArrowDown')
    await expect(selected).toContainText('의제 논의')
    await lines.press('Enter')
    await expect(page.locator(':focus')).toHaveValue('10:10')
  })

  await test.step('a line of the tray becomes a remark, and comes back', async () => {
    const tray = dialog.getByRole('region', { name: '남은 줄' })
    const line = tray.getByRole('listitem').filter({ hasText: '통역 부스는' })
    await expect(dialog.getByText('남은 줄 1개는')).toBeVisible()
    await page.screenshot({ path: info.outputPath('tray.png') })
    await line.getByRole('button', { name: '옮기기' }).click()
    await page.getByRole('menuitem', { name: '참고 사항', exact: true }).click()
    await expect(dialog.getByRole('textbox', { name: '참고 사항', exact: true })).toHaveValue('통역 부스는 회의장 뒤편에 둡니다')
    await expect(line).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(line).toHaveCount(1)
    await page.keyboard.press('Control+Shift+Z')
    await expect(line).toHaveCount(0)
  })

  await test.step('rows are joined, and taken apart again', async () => {
    await dialog.getByRole('textbox', { name: '‘인사말’ 시작' }).click()
    await dialog.getByRole('button', { name: '다음 순서와 합치기' }).click()
    await expect(dialog.getByRole('textbox', { name: '내용', exact: true })).toHaveValue('인사말\n의제 논의')
    await page.keyboard.press('Control+z')
    await expect(dialog.getByRole('textbox', { name: '내용', exact: true })).toHaveCount(2)
  })

  await test.step('what was corrected goes in; leaving would have asked', async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: '검토를 그만둡니까?' }).getByRole('button', { name: '계속 검토' }).click()
    await dialog.getByRole('button', { name: '자료실에 넣기' }).click()
    await expect(page.getByRole('textbox', { name: '참고 사항', exact: true })).toHaveValue('통역 부스는 회의장 뒤편에 둡니다')
  })
})

test('F8 goes from one value to be checked to the next, into its field', async ({ page, openApp }) => {
  await openApp()
  await open(page, SAMPLE, 'quantum-korea-2026.md')
  const shown = review(page).locator('[aria-current="true"] .review-title')
  const seen: string[] = []
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F8')
    await expect(page.locator('.draft-page :focus')).toHaveCount(1)
    seen.push(`${await shown.textContent()} ${await page.locator('.draft-page :focus').getAttribute('data-path')}`)
  }
  expect(new Set(seen).size).toBe(4)
  expect(seen[3]).toContain('한국-캐나다 라운드테이블 title')
})
