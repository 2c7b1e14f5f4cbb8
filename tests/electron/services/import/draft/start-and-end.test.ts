import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const read = async (...lines: string[]) => {
  const draft = await readDraft([{ name: 'draft.md', bytes: new TextEncoder().encode(lines.join('\n')) }], { ids: sequentialIds(), settings: defaultSettings })
  return draft.packets.map(({ overview: { date, endDate, start, end } }) => ({ date, endDate, start, end }))
}

const ROWS = ['Programme', '09:00 Opening', '10:00 Panel on tides', '11:00 Closing']

it('tells the last day of a meeting by the day that its end states', async () => {
  expect(await read('# Tidal Workshop', 'Start: 23 March 2027 09:00', 'End: 24 March 2027 12:00', '', ...ROWS)).toEqual([{ date: '2027-03-23', endDate: '2027-03-24', start: 540, end: 720 }])
  expect(await read('# Tidal Workshop', 'Start: 23 March 2027 09:00', 'End: 23 March 2027 12:00', '', ...ROWS)).toEqual([{ date: '2027-03-23', endDate: null, start: 540, end: 720 }])
})
