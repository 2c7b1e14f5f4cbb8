import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const read = async (...lines: string[]): Promise<string[]> => {
  const text = ['나루터 복원 보고회', '', ...lines, '', '10:00 개회', '10:20 보고', '10:50 폐회'].join('\n')
  const draft = await readDraft([{ name: 'draft.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })
  return draft.packets.map(({ attendance }) => attendance.text)
}

it('adds what a second label says of those who come', async () => {
  expect(await read('- 참석: 국장, 과장', '- 대상: 주민 30명')).toEqual(['국장, 과장 / 주민 30명'])
  expect(await read('- 참석: 국장, 과장 / 대상: 주민 30명')).toEqual(['국장, 과장 / 대상: 주민 30명'])
})
