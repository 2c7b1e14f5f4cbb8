import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { describeFinding } from '../../../../../shared/checks/describe-finding.ts'
import { applyEdits } from '../../../../../shared/packet/apply-edit.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const read = async (text: string) => {
  const { packets, findings } = await readDraft([{ name: 'mail.txt', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings, today: '2026-11-29' })
  const asked = findings.filter(({ code }) => code === 'year-missing' || code === 'year-elsewhere')
  return { packets, asked, sentences: asked.map((finding) => describeFinding(finding, 'ko')) }
}

it.each([
  ['a label', '한-덴마크 면담\n□ 일시: 12월 7일(월) 15:30~16:30\n□ 장소: 접견실\n□ 참석: 차관'],
  ['sentences', '안녕하십니까.\n\n12월 7일(월) 오후 3시 30분부터 4시 30분까지 접견실에서 한-덴마크 면담이 있을 예정입니다.'],
  ['a heading of its rows', '한-덴마크 면담\n\n□ 12. 7.(월)\n15:30~15:40 인사말\n15:40~16:30 논의'],
])('no date is set without a year: %s asks for it', async (_, text) => {
  const { packets: [packet], asked: [finding], sentences } = await read(text)
  expect(packet?.overview.date).toBeNull()
  expect(sentences).toEqual([expect.stringContaining('2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2026. 12. 7.(월)로 요일이 맞습니다')])
  expect(packet && applyEdits(packet, finding?.fixes[0]?.edits ?? []).overview.date).toBe('2026-12-07')
})

it('each meeting of a mail is asked for its own', async () => {
  const { sentences } = await read('12월 7일(월) 오전 10시 서울청사에서 한-덴마크 면담이 있을 예정입니다.\n\n12월 9일(수) 오전 10시 세종청사에서 연구안전 점검회의가 있을 예정입니다.')
  expect(sentences).toEqual([expect.stringContaining('2026. 12. 7.(월)로'), expect.stringContaining('2026. 12. 9.(수)로')])
})

it('a year that stands elsewhere is taken, and asked', async () => {
  const { packets, sentences } = await read('(2026. 11. 27. 작성)\n한-덴마크 면담\n□ 일시: 12월 7일(월) 15:30~16:30\n□ 장소: 접견실')
  expect(packets[0]?.overview.date).toBe('2026-12-07')
  expect(sentences).toEqual(['‘12월 7일(월)’에 연도가 없어 원문 다른 곳의 연도를 따라 2026. 12. 7.(월)로 읽었습니다. 요일이 맞습니다. 이 날짜입니까?'])
})

it('a draft of December means January of the next year', async () => {
  const { packets } = await read('(2026. 12. 28. 작성)\n한-덴마크 면담\n□ 일시: 1월 5일 15:30~16:30\n□ 장소: 접견실')
  expect(packets[0]?.overview.date).toBe('2027-01-05')
})
