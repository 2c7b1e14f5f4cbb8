import { expect, type Locator, type Page } from '@playwright/test'

/** The words on screen for what the journeys do: one place to change when the window's words change. */

export const emptyLibrary = (page: Page): Locator => page.getByRole('heading', { name: '일정 자료를 한곳에서 준비합니다' })

export const packetList = (page: Page): Locator => page.getByRole('listbox', { name: '일정' })

/** Opens the sample in an empty library and takes all of it. */
export const importSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '예시 자료 열어 보기' }).click()
  await page.getByRole('button', { name: '자료실에 넣기' }).click()
  await expect(packetList(page).getByRole('option')).toHaveCount(5)
}

export const openPacket = async (page: Page, title: string): Promise<void> => {
  await packetList(page).getByRole('option', { name: title }).click()
  await expect(page.getByRole('textbox', { name: '제목', exact: true })).toHaveValue(new RegExp(title))
}

/** The minutes cell of a row of the run-of-show. */
export const minutesOf = (page: Page, row: string): Locator => page.getByRole('textbox', { name: `‘${row}’ 소요(분)` })

/** Waits until everything typed is on disk. */
export const saved = async (page: Page): Promise<void> => {
  await expect(page.getByText(/^저장됨 \d\d:\d\d$/)).toBeVisible()
}
