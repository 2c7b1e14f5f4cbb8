import { describe, expect, test } from 'vitest'
import type { DayEntry } from '../../../shared/day/day-entry.ts'
import { selectBookForEdition } from '../../../shared/edition/select-book.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import { newPacket, newSide } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

const meeting = (id: string, access: Packet['access'], sideName: string, sideId = `${id}-side`): Packet => ({
  ...newPacket(id),
  title: `${id} 회의의 제목`,
  access,
  sides: [{ ...newSide(sideId), name: sideName }],
})

const entry = (kind: DayEntry['kind'], title: string): DayEntry => ({
  id: kind,
  date: '2031-01-02',
  start: 540,
  end: 600,
  zone: 'Asia/Seoul',
  kind,
  title,
  place: '',
  note: '',
})

const release: DraftDocument = {
  file: 0,
  name: '보도자료.md',
  kind: 'markdown',
  sha256: '0'.repeat(64),
  lines: 1,
  sourceLines: [1],
  convertedFrom: null,
  press: {
    embargo: null,
    released: null,
    morningPaper: null,
    title: '협력 방안을 논의했다고 밝힘',
    subtitles: [],
    headings: [],
    contacts: [],
    body: [{ line: 1, text: '구체적인 방안을 논의했다.' }],
  },
}

describe('selectBookForEdition', () => {
  test('asks once about all unmarked meetings, and applies the answer to those chosen', () => {
    const packets = [meeting('a', null, '가상국'), meeting('b', 'open', '가상국'), meeting('c', null, '가상국')]
    const asked = selectBookForEdition({ packets }, { kind: 'press' })
    expect(asked.questions).toEqual([{ code: 'access-unmarked', packetIds: ['a', 'c'] }])
    expect(asked.packets.map(packet => packet.id)).toEqual(['b'])
    const answered = selectBookForEdition({ packets }, { kind: 'press' }, { openMeetings: ['c'] })
    expect(answered.questions).toEqual([])
    expect(answered.packets.map(packet => packet.id)).toEqual(['b', 'c'])
    expect(answered.withheld).toEqual(['a'])
  })

  test('follows a delegation by name through the meetings it sits in', () => {
    const packets = [
      meeting('a', 'closed', '가상국'),
      meeting('b', 'closed', '견본국'),
      meeting('c', 'closed', '가상국'),
    ]
    const {
      packets: shown,
      withheld,
      excluded,
    } = selectBookForEdition({ packets }, { kind: 'guest', sideId: 'a-side' })
    expect([shown.map(packet => packet.id), withheld]).toEqual([['a', 'c'], ['b']])
    expect(excluded).toContainEqual({ path: 'b.title', text: 'b 회의의 제목' })
  })

  test('is not misled by an id that a foreign file uses for another side', () => {
    const packets = [meeting('a', 'closed', '가상국', 's1'), meeting('b', 'closed', '견본국', 's1')]
    expect(selectBookForEdition({ packets }, { kind: 'guest', sideId: 's1' }).withheld).toEqual(['b'])
  })

  test('a side without a name is no other meeting’s', () => {
    const packets = [meeting('a', 'closed', ''), meeting('b', 'closed', '')]
    expect(selectBookForEdition({ packets }, { kind: 'guest', sideId: 'a-side' }).withheld).toEqual(['b'])
  })

  test('the day is the office’s; of a private entry the staff sees that the time is taken', () => {
    const book = {
      packets: [],
      entries: [entry('personal', '개인 진료 예약'), entry('travel', '세종에서 서울로 이동')],
    }
    expect(selectBookForEdition(book, { kind: 'principal' }).entries).toEqual(book.entries)
    const staff = selectBookForEdition(book, { kind: 'staff' })
    expect(staff.entries.map(each => [each.start, each.title])).toEqual([
      [540, ''],
      [540, '세종에서 서울로 이동'],
    ])
    const interpreter = selectBookForEdition(book, { kind: 'interpreter' })
    expect([interpreter.entries, interpreter.excluded.length, interpreter.included]).toEqual([[], 2, []])
  })

  test('papers that came with the drafts stay in the office', () => {
    const book = { packets: [], documents: [release] }
    expect(selectBookForEdition(book, { kind: 'staff' }).documents).toEqual([release])
    const press = selectBookForEdition(book, { kind: 'press' })
    expect(press.documents).toEqual([])
    expect(press.excluded.map(item => item.text)).toContain('구체적인 방안을 논의했다.')
  })
})
