import { describe, expect, it } from 'vitest'
import { type AttachedContents, attachmentKey } from '../../../shared/book/attachment-section.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { outlineBook } from '../../../shared/book/outline-book.ts'
import { changeText } from '../../../shared/copies/change-text.ts'
import { compareBooks } from '../../../shared/copies/compare-books.ts'
import { printedText } from '../../../shared/copies/printed-book.ts'
import { newAttendee, newPacket, newRow, newSide } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const meeting = (id: string, start: number, given: Partial<Packet> = {}): Packet => {
  const packet = newPacket(id)
  return {
    ...packet, title: `회의 ${id}`, overview: { ...packet.overview, date: '2026-07-01', start, end: start + 60, place: '대회의실' },
    sides: [{ ...newSide('ours'), name: '한국', attendees: [{ ...newAttendee('kim'), name: '김철수', title: '국장' }] }],
    runOfShow: ['개회', '발표', '폐회'].map((title, at) => ({ ...newRow(`${id}${at}`), title, start: start + at * 20, end: start + at * 20 + 20 })),
    ...given,
  }
}

/** Each file that is no picture has two pages in the book. */
const attachedOf = (packets: Packet[]): AttachedContents => new Map(packets.flatMap((packet) => packet.attachments.filter(({ mime }) => mime === 'application/pdf')
  .map((attachment) => [attachmentKey(packet.id, attachment.id), { file: attachment.sha256, pages: 2 }])))

const textsOf = (packets: Packet[]) => outlineBook({ packets, attached: attachedOf(packets), pictures: new Map(['a', 'b'].map((sha256) => [sha256, { width: 3, height: 4 }])), settings: defaultSettings, options: {}, today: '2026-06-30' }).sections.map((section) => printedText(section, '차관용'))

const changes = (was: Packet[], is: Packet[]): string[] => {
  const { say } = newOutlineContext('ko', defaultSettings.principal)
  return compareBooks(textsOf(was), textsOf(is)).map((change) => {
    const text = changeText(change, say)
    return [text.section, text.item, text.was, text.is].join(' | ').replaceAll('\n', ' / ')
  })
}

const withPhoto = (packet: Packet, sha256: string): Packet => ({
  ...packet, sides: packet.sides.map((side) => ({ ...side, attendees: side.attendees.map((attendee) => ({ ...attendee, photo: 'f' })) })),
  attachments: [{ id: 'f', name: '사진.png', mime: 'image/png', size: 1, sha256, source: false, keepOnly: false }],
})

describe('what has changed between two books', () => {
  const [a, b] = [meeting('a', 540), meeting('b', 660)]

  it('is nothing where nothing is printed otherwise', () => {
    expect(changes([a, b], [a, { ...b, tags: [], dismissed: ['x'] }])).toEqual([])
  })

  it('is a row, with only the lines that differ', () => {
    const moved = a.runOfShow.map((row) => (row.title === '발표' ? { ...row, start: 565, end: 585 } : row))
    expect(changes([a, b], [{ ...a, runOfShow: moved }, b])).toEqual(['회의 a | 세부 일정 ‘발표’ | 09:20~09:40 | 09:25~09:45'])
  })

  it('is a row that stands elsewhere', () => {
    expect(changes([a], [{ ...a, runOfShow: [...a.runOfShow.slice(1), ...a.runOfShow.slice(0, 1)] }])).toEqual(['회의 a | 세부 일정 ‘개회’ | 1번째 | 3번째'])
  })

  it('is an attendee that came or went', () => {
    const side = a.sides[0] ?? newSide('ours')
    const more = { ...a, sides: [{ ...side, attendees: [...side.attendees, { ...newAttendee('lee'), name: '이영희', title: '과장' }] }] }
    expect(changes([a], [more])).toContainEqual(expect.stringMatching(/^회의 a \| 참석자 ‘이영희’ \| \(없음\) \| 이영희/))
    expect(changes([more], [a])).toContainEqual(expect.stringMatching(/^회의 a \| 참석자 ‘이영희’ \| 이영희.* \| \(삭제\)$/))
  })

  it('is somebody who comes first by name to a side of posts, not all who sat there', () => {
    const posts = [{ ...newAttendee('p1'), organisation: '예시부', title: '국장' }, { ...newAttendee('p2'), title: '과장' }, { ...newAttendee('p3'), organisation: '예시부', title: '과장', titleEn: 'Director' }]
    const sideOf = (attendees: typeof posts, statedCount: number | null = null): Packet => ({ ...a, sides: [{ ...newSide('theirs'), name: '가상국', statedCount, attendees }] })
    const named = { ...newAttendee('n'), name: '홍길동', organisation: '외교부', title: '서기관' }
    expect(changes([sideOf(posts)], [sideOf([...posts, named])])).toEqual(['회의 a | 참석자 ‘홍길동’ | (없음) | 홍길동 / 외교부 서기관'])
    expect(changes([sideOf(posts)], [sideOf([named, ...posts])])).toEqual(['회의 a | 참석자 ‘홍길동’ | (없음) | 홍길동 / 외교부 서기관'])
    expect(changes([sideOf([...posts, named])], [sideOf(posts)])).toEqual(['회의 a | 참석자 ‘홍길동’ | 홍길동 / 외교부 서기관 | (삭제)'])
    expect(changes([sideOf(posts, 3)], [sideOf([...posts, named], 4)])).toEqual([
      expect.stringMatching(/^회의 a \| .*총 3명.* \| .*총 4명/), '회의 a | 참석자 ‘홍길동’ | (없음) | 홍길동 / 외교부 서기관',
    ])
  })

  it('is the name that a post of a running list has got, and the post that another gave up', () => {
    const posts = [{ ...newAttendee('p1'), organisation: '예시부', title: '국장' }, { ...newAttendee('p2'), organisation: '예시부', title: '과장' }]
    const sideOf = (attendees: typeof posts): Packet => ({ ...a, sides: [{ ...newSide('theirs'), name: '가상국', attendees }] })
    expect(changes([sideOf(posts)], [sideOf(posts.map((post, at) => (at === 0 ? { ...post, name: '홍길동' } : post)))])).toEqual(['회의 a | 참석자 ‘홍길동’ | (없음) | 홍길동'])
    expect(changes([sideOf(posts)], [sideOf(posts.slice(0, 1).map((post) => ({ ...post, name: '홍길동' })))])).toEqual([
      expect.stringMatching(/예시부 과장/), '회의 a | 참석자 ‘홍길동’ | (없음) | 홍길동',
    ])
  })

  it('is a portrait that took the place of another, without a word of it changing', () => {
    expect(changes([withPhoto(a, 'a')], [withPhoto(a, 'a')])).toEqual([])
    expect(changes([withPhoto(a, 'a')], [withPhoto(a, 'b')])).toEqual(['회의 a | 참석자 ‘김철수’ | 종전 사진 | 새 사진'])
  })

  it('is a file that is attached and each row that is changed with it', () => {
    const attached = { id: 'f', name: '안건.pdf', mime: 'application/pdf', size: 1, sha256: 'c', source: false, keepOnly: false }
    const renamed = a.runOfShow.map((row) => (row.title === '발표' ? { ...row, title: '보고' } : row))
    const withFile = { ...a, attachments: [attached] }
    const row = '회의 a | 세부 일정 ‘보고’ | ○ 발표 | ○ 보고'
    expect(changes([a, b], [{ ...withFile, runOfShow: renamed }, b])).toEqual(['붙임. 안건 | 전체 | (없음) | 붙임. 안건', row, '회의 a | 첨부 ‘안건.pdf’ | (없음) | - 안건.pdf'])
    expect(changes([withFile, b], [{ ...a, runOfShow: renamed }, b])).toEqual(['붙임. 안건 | 전체 | 붙임. 안건 | (삭제)', row, '회의 a | 첨부 ‘안건.pdf’ | - 안건.pdf | (삭제)'])
  })

  it('is a whole meeting once, not each of its rows', () => {
    expect(changes([a], [a, b]).filter((line) => line.startsWith('회의'))).toEqual(['회의 b | 전체 | (없음) | 회의 b'])
    expect(changes([a, b], [a]).filter((line) => line.startsWith('회의'))).toEqual(['회의 b | 전체 | 회의 b | (삭제)'])
    expect(changes([a, b], [b, a])).toContain('회의 a | 전체 | 5번째 | 6번째')
  })
})
