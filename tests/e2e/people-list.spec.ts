import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const MEETING = `# 한-가상국 국장급 면담

- 일시: 2026. 7. 3.(금) 10:00~10:30
- 장소: 서울청사 3층

□ 참석자
- (한국 측) 김철수 국제협력관
- (가상국 측) 과학산업부 국장

□ 세부 일정
| 시간 | 내용 |
|---|---|
| 10:00~10:30 | 논의 |
`
const PEOPLE = '연번,소속,직위,성명,약력\n1,과학기술정보통신부,국제협력관,김철수,물리학 박사\n2,한국연구재단,단장,정성욱,행정고시 44회\n3,가상국 과학산업부,국장,존 샘플,Sample University\n'

const review = (page: Page) => page.getByRole('dialog', { name: '가져오기 검토' })
const choose = async (page: Page, files: { name: string; text: string }[]): Promise<void> => {
  await expect(page.getByRole('button', { name: '가져오기' }).first()).toBeVisible()
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog', { name: '가져오기' }).locator('input[type=file]').first()
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  await expect(review(page)).toBeVisible()
}

test('people of a list of their own are put into the meeting that a person confirms', async ({ page, openApp }, info) => {
  await openApp()
  await choose(page, [{ name: '면담.md', text: MEETING }, { name: '참석자 명단.csv', text: PEOPLE }])
  const question = review(page).getByRole('list', { name: '사람 명단' })
  await expect(question).toContainText('사람 3명')
  await expect(question.getByRole('button', { name: /한-가상국 국장급 면담/ })).toBeVisible()
  await page.screenshot({ path: info.outputPath('people.png') })
  await question.getByRole('button', { name: '참석자에 넣기' }).click()
  await expect(question).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(question).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(page.getByRole('region', { name: '참석자' }).getByText('명단 4명')).toBeVisible()
})

test('a list that comes alone is put into a meeting of the library, as an update that undo takes back', async ({ page, openApp }) => {
  await openApp()
  await choose(page, [{ name: '면담.md', text: MEETING }])
  await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(review(page)).toBeHidden()
  await expect(page.getByRole('region', { name: '참석자' }).getByText('명단 2명')).toBeVisible()

  await choose(page, [{ name: '명단.csv', text: PEOPLE }])
  const question = review(page).getByRole('list', { name: '사람 명단' })
  // 김철수 is on that meeting's list.
  await expect(question.getByRole('button', { name: /자료실: .*한-가상국 국장급 면담/ })).toBeVisible()
  await expect(question).toContainText('가장 가까운 일정')
  await question.getByRole('button', { name: '참석자에 넣기' }).click()
  await expect(review(page).getByText(/새 판 1건/)).toBeVisible()
  await review(page).getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(page.getByRole('region', { name: '참석자' }).getByText('명단 4명')).toBeVisible()
  await page.getByRole('alertdialog').filter({ hasText: '새 판 1건' }).getByRole('button', { name: '실행 취소' }).click()
  await expect(page.getByRole('region', { name: '참석자' }).getByText('명단 2명')).toBeVisible()
})
