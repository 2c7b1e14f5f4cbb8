import { expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { describeFinding, describeFix } from '../../../../../shared/checks/describe-finding.ts'
import { applyEdits } from '../../../../../shared/packet/apply-edit.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const HEAD = '한-덴마크 면담\n\n□ 개요\n - 일시: 2026. 12. 7.(월) 15:30~16:30\n - 장소: 접견실\n\n□ 참석자\n'

const read = async (list: string, name = 'plan.md') => {
  const draft = await readDraft([{ name, bytes: new TextEncoder().encode(HEAD + list) }], { ids: sequentialIds(), settings: defaultSettings })
  const [packet] = draft.packets
  if (!packet) throw new Error('no packet')
  const people = packet.sides.flatMap(({ attendees }) => attendees)
  return { packet, asked: draft.findings.filter(({ code }) => code === 'attendee-absent'), people: people.map(({ name: who, title, attendance, confirmed, privateNote }) => [who || title, attendance, confirmed, privateNote]) }
}

it('불참 in 비고 is absence, with what is said beside it', async () => {
  const { people, packet, asked } = await read(`
| 성명 | 소속 | 직위 | 비고 |
|---|---|---|---|
| 김상우 | 국제협력국 | 국장 | 불참 |
| 이하나 | 구주과 | 과장 | 불참(해외출장) |
| 박도윤 | 구주과 | 사무관 | 배석 |
| 최유진 | 미주과 | 과장 | 불참 시 과장 대참 |
| 정다운 | 아주과 | 과장 | 해외출장으로 참석 불가 |
`)
  expect(people).toEqual([
    ['김상우', 'absent', null, ''],
    ['이하나', 'absent', null, '불참(해외출장)'],
    ['박도윤', null, null, ''],
    ['최유진', null, null, '불참 시 과장 대참'],
    ['정다운', 'absent', null, '해외출장으로 참석 불가'],
  ])
  const [question] = asked
  expect(question && describeFinding(question, 'ko')).toBe('3명(김상우, 이하나, 정다운)이 불참으로 적혀 있어 명패·명찰·좌석·인원과 참석자 배포용에서 뺍니다. 맞습니까?')
  expect(question?.fixes.map((fix) => describeFix(fix, 'ko'))).toEqual(['김상우, 이하나, 정다운은 참석'])
  expect(applyEdits(packet, question?.fixes[0]?.edits ?? []).sides.flatMap(({ attendees }) => attendees).map(({ attendance }) => attendance)).toEqual([null, null, null, null, null])
})

it('a column of 참석 여부 tells who comes', async () => {
  const { people } = await read(`
| 성명 | 직위 | 참석 여부 |
|---|---|---|
| 김상우 | 국장 | 참석 |
| 이하나 | 과장 | 불참 |
| 박도윤 | 사무관 | 미정 |
| 최유진 | 과장 | X |
| 정다운 | 과장 | 화상 |
`)
  expect(people).toEqual([['김상우', null, true, ''], ['이하나', 'absent', null, ''], ['박도윤', null, false, ''], ['최유진', 'absent', null, ''], ['정다운', 'remote', null, '']])
})

it('a bracket in a running list tells it too', async () => {
  const { people, asked } = await read(' - (한국 측) 김상우 국장, 이하나 과장(불참), 박도윤 사무관 (해외출장으로 불참)\n')
  expect(people).toEqual([['김상우', null, null, ''], ['이하나', 'absent', null, ''], ['박도윤', 'absent', null, '해외출장으로 불참']])
  expect(asked).toHaveLength(1)
})

it('a principal who is absent takes no part', async () => {
  expect((await read('| 성명 | 소속 | 직위 | 비고 |\n|---|---|---|---|\n| 홍길동 | 과기정통부 | 차관 | 불참 |\n| 이하나 | 구주과 | 과장 | |\n')).packet.participation).toBeNull()
  expect((await read('| 성명 | 소속 | 직위 | 비고 |\n|---|---|---|---|\n| 홍길동 | 과기정통부 | 차관 | |\n| 이하나 | 구주과 | 과장 | |\n')).packet.participation?.mode).toBe('attend')
})
