import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const read = async (...lines: string[]) => {
  const draft = await readDraft([{ name: 'draft.txt', bytes: new TextEncoder().encode(lines.join('\n')) }], { ids: sequentialIds(), settings: defaultSettings })
  const [packet] = draft.packets
  return { title: packet?.title, date: packet?.overview.date, place: packet?.overview.place, rows: packet?.runOfShow.length, left: draft.unassigned.map(({ line }) => line) }
}

describe('the day of another meeting', () => {
  const ROWS = ['', '10:00 Opening', '11:00 Talks', '12:00 Closing', '']

  it.each([
    'The next forum will be held on 9 October 2027 in Busan.',
    'The forum on lakes will be held on 9 October 2027 in Busan.',
  ])('does not replace the one above the title from below the rows: %s', async (sentence) => {
    expect(await read('6 May 2027', 'River Forum', ...ROWS, sentence)).toMatchObject({ title: 'River Forum', date: '2027-05-06', rows: 3 })
  })

  it('is none where a sentence above the rows tells of the next one', async () => {
    expect(await read('6 May 2027', 'River Forum', '', 'The next forum will be held on 9 October 2027 in Busan.', ...ROWS)).toMatchObject({ date: '2027-05-06', rows: 3 })
  })

  it('leaves the line of the page to be seen where the meeting has a day of its own', async () => {
    expect(await read('6 May 2027', 'River Forum', '', 'The forum will be held next Saturday, 9 October 2027.', ...ROWS)).toMatchObject({ date: '2027-10-09', rows: 3, left: expect.arrayContaining([1]) })
  })
})

it('takes words of columns for a title where no table follows', async () => {
  expect(await read('행사 시간 장소 안내', '', '일시: 2027. 5. 6.(목) 14:00', '장소: 세종청사 회의실', '', '14:00~14:10 개회', '14:10~15:00 보고')).toEqual({
    title: '행사 시간 장소 안내', date: '2027-05-06', place: '세종청사 회의실', rows: 2, left: [],
  })
})

it('leaves the words above to be seen where a label names the event', async () => {
  expect(await read('맑은 강 살리기 업무협력', '행사명: 물의 날', '일시: 2027. 5. 6.(목) 14:00', '', '14:00~14:10 개회', '14:10~15:00 보고')).toMatchObject({ title: '물의 날', rows: 2, left: [1] })
})

it.each([
  ['09:00 북한산 우이분소 집결', '북한산 우이분소 집결'],
  ['09:00부터', ''],
  ['~6.(1박 2일), 혹은 그 다음주', ''],
])('reads the place behind a labelled day among the titles: %s', async (behind, place) => {
  expect(await read('가람산 산행 행사', `산행일자 : 2027. 6. 5.(토) ${behind}`, '', '09:00~10:00 등반', '10:00~12:00 하산')).toMatchObject({ title: '가람산 산행 행사', date: '2027-06-05', place, rows: 2 })
})

it('keeps a labelled title as a note where the title above it stays', async () => {
  const draft = await readDraft([{ name: 'draft.txt', bytes: new TextEncoder().encode('강 살리기 업무협력 간담회\n행사명: 물의 날\n일시: 2027. 5. 6.(목) 14:00\n\n14:00~14:10 개회\n14:10~15:00 보고') }], { ids: sequentialIds(), settings: defaultSettings })
  expect(draft.packets[0]?.title).toBe('강 살리기 업무협력 간담회')
  expect(draft.packets[0]?.notes.map(({ text }) => text)).toEqual(['행사명: 물의 날'])
})
