import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const DRAFT = `[별첨 1] 세부일정

○ 1일차 : 2026. 5. 26.(화)
13:00~13:30 등록
13:30~13:40 개회
○ 2일차 : 2026. 5. 27.(수)
09:00~11:00 종합토론`

it('a counted day with its date behind a colon heads rows and names no meeting', async () => {
  const { packets } = await readDraft([{ name: 'annex.txt', bytes: new TextEncoder().encode(DRAFT) }], { ids: sequentialIds(), settings: defaultSettings })
  expect(packets.map(({ title, overview }) => [title, overview.date])).toEqual([['', '2026-05-26']])
  expect(packets[0]?.runOfShow.map(({ day, title }) => [day, title])).toEqual([[0, '등록'], [0, '개회'], [1, '종합토론']])
})
