import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import { addPeople, isOpenList } from '../../../../shared/import/review/add-people.ts'
import { lostLines } from '../../../../shared/import/review/lost-lines.ts'
import { peopleTargets } from '../../../../shared/import/review/people-target.ts'
import { reviewOf } from '../../../../shared/import/review/review.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { readHere } from './foreign/reader-fixture.ts'
import { sequentialIds } from './sequential-ids.ts'

const PEOPLE = `연번,소속,직위,성명,약력,전자우편,비고
1,과학기술정보통신부,국제협력관,김철수,"1970년생, 물리학 박사",cs@example.kr,수석대표
2,한국연구재단,단장,정성욱,행정고시 44회,,
3,가상국 과학산업부,국장,존 샘플,Sample University,,
`
const MEETINGS = `# 한-가상국 국장급 면담

- 일시: 2026. 7. 3.(금) 10:00~10:30
- 장소: 서울청사 3층

□ 참석자
- (한국 측) 김철수 국제협력관
- (가상국 측) 과학산업부 국장

□ 세부 일정
| 시간 | 내용 |
|---|---|
| 10:00~10:30 | 논의 |

# 제2차 정책 자문회의

- 일시: 2026. 7. 4.(토) 14:00~15:00
- 장소: 세종청사

□ 세부 일정
| 시간 | 내용 |
|---|---|
| 14:00~15:00 | 자문 |
`

const newId = sequentialIds()
const read = (sources: Record<string, string>, takesPeople = false): Promise<Draft> =>
  readDraft(Object.entries(sources).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })), { ids: newId, settings: defaultSettings, takesPeople, spawn: readHere })

describe('a list of people in a file of its own', () => {
  it('is asked about and given to nobody; the meeting that it fits is proposed', async () => {
    const draft = await read({ '면담.md': MEETINGS, '참석자 명단.csv': PEOPLE })
    const [list] = draft.peopleLists
    if (!list) throw new Error('no list')
    expect(draft.findings.find(({ code }) => code === 'people-list')?.params).toEqual({ name: '참석자 명단.csv', count: 3 })
    expect(draft.unassigned.filter(({ file }) => file === list.file)).toHaveLength(4)
    expect(peopleTargets(list, '참석자 명단.csv', draft.packets).proposed?.title).toBe('한-가상국 국장급 면담')
    expect(peopleTargets(list, '7.4 명단.csv', draft.packets.map(packet => ({ ...packet, sides: [], runOfShow: [] }))).proposed?.title).toBe('제2차 정책 자문회의')
    expect(peopleTargets(list, '명단.csv', draft.packets.map(packet => ({ ...packet, title: '', sides: [], runOfShow: [] }))).proposed).toBeNull()
  })

  it('goes to the sides that organisations name, doubles nobody, and takes its lines along', async () => {
    const draft = await read({ '면담.md': MEETINGS, '명단.csv': PEOPLE })
    const [list] = draft.peopleLists
    const [packet] = draft.packets
    const before = reviewOf(draft)
    const after = list && packet ? addPeople(before, list, packet.id, newId) : null
    if (!list || !after) throw new Error('not added')
    const [first] = after.packets
    expect(first?.sides.map(({ name, attendees }) => [name, attendees.map(person => person.name)])).toEqual([
      ['한국', ['김철수', '정성욱']],
      ['가상국', [expect.any(String), '존 샘플']],
    ])
    expect(first?.sides[0]?.attendees[0]).toMatchObject({ organisation: '과학기술정보통신부', bio: '1970년생, 물리학 박사' })
    expect(lostLines(before, after)).toEqual([])
    expect(after.unassigned.filter(({ file }) => file === list.file)).toEqual([])
    expect([isOpenList(before, list), isOpenList(after, list)]).toEqual([true, false])
    expect(addPeople(after, list, packet?.id ?? '', newId)).toBeNull()
  })

  it('may come alone where somebody is there to say whose it is', async () => {
    await expect(read({ '명단.csv': PEOPLE })).rejects.toMatchObject({ code: 'nothing-found' })
    const draft = await read({ '명단.csv': PEOPLE }, true)
    expect([draft.packets, draft.peopleLists.length]).toEqual([[], 1])
  })
})
