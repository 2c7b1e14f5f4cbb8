import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import type { ValueOrigin } from '../../../../../shared/import/value-origin.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sampleBytes } from '../sample-draft.ts'
import { sequentialIds } from '../sequential-ids.ts'

const read = (text: string) => readDraft([{ name: 'draft.md', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings: defaultSettings })

const NOTICE = `제3차 협의회
(일시/장소) 7. 1.(수) 10:00 / 정부서울청사 2026년
(참석자) 차관, 관계자 20명
□ 세부 일정
| 시간 | 내용 | 비고 |
|---|---|---|
| 10:00~10:10 ('10) | 개회 | 홍길동 국장 |
| 1:30~2:00 | 토론 | |`

describe('origins of values', () => {
  it('tell words, line, cell, rule and confidence of each value', async () => {
    const { packets: [packet], origins } = await read(NOTICE)
    const of = (path: string): Partial<ValueOrigin> | undefined => origins.find((origin) => origin.path === path)
    const [first, second] = packet?.runOfShow ?? []
    expect(of('title')).toMatchObject({ raw: '제3차 협의회', rule: 'title-line', confidence: 'read' })
    expect(of('overview.date')).toMatchObject({ units: [{ file: 0, line: 2, cell: null }], rule: 'year-elsewhere', confidence: 'concluded' })
    expect(of('overview.place')).toMatchObject({ rule: 'label', confidence: 'stated' })
    expect(of('participation')).toMatchObject({ rule: 'principal-named', units: [{ line: 3 }] })
    expect(of(`runOfShow.${first?.id}.start`)).toEqual({
      packetId: packet?.id, path: `runOfShow.${first?.id}.start`, raw: "10:00~10:10 ('10)", units: [{ file: 0, line: 7, cell: 0 }],
      rule: 'table-column', confidence: 'stated',
    })
    expect(of(`runOfShow.${first?.id}.speakers.${first?.speakers[0]?.id}`)).toMatchObject({ raw: '홍길동 국장', units: [{ line: 7, cell: 2 }], rule: 'remarks' })
    expect(of(`runOfShow.${second?.id}.end`)).toMatchObject({ rule: 'clock-of-twelve', confidence: 'concluded' })
  })

  it('name lines of the draft for every row and fact of the sample', async () => {
    const { packets, origins, documents } = await read(sampleBytes.toString('utf8'))
    const paths = new Set(origins.map(({ packetId, path }) => `${packetId} ${path}`))
    for (const { id, title, overview, sides, topics, runOfShow } of packets) {
      const expected = [
        ...(title === '' ? [] : ['title']), ...(overview.date ? ['overview.date'] : []), ...(overview.place ? ['overview.place'] : []),
        ...sides.flatMap((side) => [`sides.${side.id}`, ...side.attendees.map((attendee) => `sides.${side.id}.attendees.${attendee.id}`)]),
        ...topics.map((topic) => `topics.${topic.id}`),
        ...runOfShow.flatMap((row) => [`runOfShow.${row.id}.title`, ...(row.start === null ? [] : [`runOfShow.${row.id}.start`])]),
      ]
      expect(expected.filter((path) => !paths.has(`${id} ${path}`))).toEqual([])
    }
    const lines = documents[0]?.lines ?? 0
    expect(origins.every(({ units, path }) => path === 'title' || (units.length > 0 && units.every(({ line }) => line >= 1 && line <= lines)))).toBe(true)
  })
})
