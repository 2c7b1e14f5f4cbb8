import { describe, expect, test } from 'vitest'
import type { Paragraph, Section, Table } from '../../../shared/book/block.ts'
import type { BookInput } from '../../../shared/book/book-input.ts'
import { outlineBook } from '../../../shared/book/outline-book.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import { newAttendee, newPacket, newQuestionAnswer, newRow, newSide, newSpeaker, newTalkingPoint } from '../../../shared/packet/new-packet.ts'
import type { Packet, Row, Side } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { completePackets } from '../../electron/services/book/complete-packets.ts'
import { sectionText } from '../../electron/services/book/book-text.ts'

const packetWith = (given: Partial<Packet>): Packet => ({ ...newPacket('p'), title: '면담', ...given })
const rowWith = (given: Partial<Row>): Row => ({ ...newRow('r'), ...given })

const outline = (packets: Packet[], given: Partial<BookInput> = {}) =>
  outlineBook({ packets, settings: defaultSettings, options: {}, today: '2026-06-30', ...given })

const textOfParagraph = ({ runs }: Paragraph): string => runs.map((part) => ('text' in part ? part.text : '')).join('')

const sectionOf = (packet: Packet): Section => outline([packet]).sections.at(-1) as Section
const textOf = (section: Section): string[] => sectionText(section, () => 7).split('\n').filter((line) => line !== '')
const linesOf = (packet: Packet): string[] => textOf(sectionOf(packet))
const tableOf = (packet: Packet): Table => sectionOf(packet).blocks.find((block) => block.kind === 'table') as Table
const cellTexts = (cells: readonly (readonly Paragraph[])[]): string[] =>
  cells.map((cell) => cell.map(({ marker, runs }) => [marker, runs.map((run) => ('text' in run ? run.text : '')).join('')].filter(Boolean).join(' ')).join(' | '))

const onDay = (date: string, asOf: string): Packet => packetWith({ id: date, asOf, overview: { ...newPacket('p').overview, date } })
const atTime = (id: string, date: string | null, start: number | null): Packet =>
  packetWith({ id, title: id, overview: { ...newPacket('p').overview, date, start } })
const withAttendance = (stated: number | null, text: string): string[] => linesOf(packetWith({ attendance: { stated, approximate: true, text } }))
const sideWith = (name: string, ours: boolean, attendees: Side['attendees']): Side =>
  ({ ...newSide(name), name, ours, statedCount: 2, attendees, listOpenEnded: true })

describe('the order of a book', () => {
  test('cover, summary, schedule, contents, packets', () => {
    expect(outline([packetWith({})]).sections.map(({ id }) => id)).toEqual(['cover', 'summary', 'schedule', 'contents', 'packet:p'])
  })

  test('each front part can be left out', () => {
    const { sections } = outline([packetWith({})], { options: { cover: false, summary: false, toc: false, schedule: false } })
    expect(sections.map(({ id }) => id)).toEqual(['packet:p'])
  })

  test('the cover tells title, days, number of meetings, latest as-of time and organisation', () => {
    const { sections } = outline([onDay('2026-07-03', '2026-07-01T18:00'), onDay('2026-07-01', '2026-06-30T09:00')], { options: { org: '견본부' } })
    expect(textOf(sections[0] as Section)).toEqual(['차관용', '차관 일정 자료집', '2026. 7. 1.(수) ~ 7. 3.(금)', '일정 2건', '2026. 7. 1.(수) 18:00 기준', '견본부'])
  })

  test('the schedule stands in order of time, undated meetings last', () => {
    const { sections } = outline([atTime('저녁', '2026-07-02', 1100), atTime('미정', null, null), atTime('아침', '2026-07-02', 540), atTime('전날', '2026-07-01', 900)])
    expect(textOf(sections[2] as Section).filter((line) => !/^(일정표|시 간|일 정|장 소|쪽|7)$/.test(line)))
      .toEqual(['2026. 7. 1.(수)', '15:00~', '전날', '2026. 7. 2.(목)', '09:00~', '아침', '18:20~', '저녁', '날짜 미정', '미정'])
  })
})

describe('the pages before the meetings', () => {
  test('are for official use where a meeting is, and tell as of when the latest was', () => {
    const marked = { ...onDay('2026-07-01', '2026-06-30T18:00'), documentMark: { ...newPacket('p').documentMark, security: 'official-use' as const } }
    const { sections } = outline([marked, onDay('2026-07-02', '2026-07-01T09:00')])
    for (const id of ['summary', 'schedule', 'contents']) {
      const section = sections.find((each) => each.id === id)
      expect(section?.head?.marks).toEqual(['대외비'])
      expect(section?.foot).toBe('2026. 7. 1.(수) 09:00 기준')
    }
  })
})

const hasSummary = (given: Partial<BookInput>): boolean => outline([packetWith({})], given).sections.some(({ id }) => id === 'summary')

const summaryOf = (text: string): string => {
  const packet = packetWith({ talkingPoints: [{ ...newTalkingPoint('t'), text }] })
  const section = outlineBook({ packets: [packet], settings: defaultSettings, options: { summary: true }, today: '2026-06-30' }).sections.find(({ id }) => id === 'summary')
  return section ? textOf(section).join('\n') : ''
}


describe('the summary', () => {
  test('of a visit over several days tells the day on which it ends', () => {
    const packet = packetWith({ overview: { ...newPacket('p').overview, date: '2026-07-01', endDate: '2026-07-02', start: 1_020, end: 690 } })
    const lines = textOf(outline([packet]).sections[1] as Section)
    expect(lines).toEqual(expect.arrayContaining(['17:00~', '7. 2.(목) 11:30']))
  })

  test('is for the principal and the staff unless it is asked for or refused', () => {
    expect((['principal', 'staff', 'interpreter', 'guest', 'press'] as const).filter((edition) => hasSummary({ edition }))).toEqual(['principal', 'staff'])
    expect([hasSummary({ options: { summary: false } }), hasSummary({ edition: 'press', options: { summary: true } })]).toEqual([false, true])
  })

  test('tells what for, with whom, what to say first and when to leave', () => {
    const packet = packetWith({
      title: '오찬', overview: { ...newPacket('p').overview, purpose: '교류 확대', date: '2026-07-02', start: 700, end: 810 },
      sides: [{ ...newSide('s'), name: '캐나다', attendees: [{ ...newAttendee('a'), role: 'head', title: '차관', name: '존 샘플' }] }],
      talkingPoints: [
        { ...newTalkingPoint('t1'), use: 'background', text: '배경이다.' },
        { ...newTalkingPoint('t2'), use: 'say', text: '안녕하십니까. 함께 자리해 주신 여러분께 깊이 감사드립니다. 이어서.' },
      ],
      runOfShow: [{ ...newRow('r'), title: '12:25 차관님 이석', start: 745, openEnded: true, principal: true }],
    })
    const summary = outline([packet]).sections[1] as Section
    expect(textOf(summary)).toEqual(expect.arrayContaining([
      '오찬', '-목적  교류 확대', '-상대  차관 존 샘플', '-첫 말씀  안녕하십니까. 함께 자리해 주신 여러분께 깊이 감사드립니다.', '-이석  12:25 차관님 이석',
    ]))
  })
})

const headings = (kind: Packet['kind']): string[] => {
  const [packet] = completePackets()
  const blocks = outline([{ ...(packet as Packet), kind }]).sections.at(-1)?.blocks ?? []
  return blocks.flatMap((block) => (block.kind === 'paragraph' && block.role === 'heading' ? [textOfParagraph(block)] : []))
}

/** Items for decision are topics under another name. */
const sorted = (list: string[]): string[] => list.map((heading) => (heading === '안건' ? '의제' : heading)).toSorted()

describe('the order of a packet’s parts', () => {
  test('follows the kind of meeting and loses none', () => {
    const [talks, chaired, event] = [headings('talks'), headings('chaired-meeting'), headings('event')]
    expect(talks.slice(0, 6)).toEqual(['개요', '참석자', '의제', '세부 일정', '말씀자료', '예상 질의·답변'])
    expect(chaired.slice(0, 5)).toEqual(['개요', '진행 시나리오', '세부 일정', '안건', '말씀자료'])
    expect(event.slice(0, 4)).toEqual(['개요', '의제', '세부 일정', '차관 행동계획'])
    expect([sorted(chaired), sorted(event)]).toEqual([sorted(talks), sorted(talks)])
  })
})

describe('a packet', () => {
  test('with nothing in it prints its title and no heading', () => {
    expect(linesOf(newPacket('p'))).toEqual(['(제목 없음)  진행 자료'])
  })

  test('shows at its head what the paper and the meeting are', () => {
    const section = sectionOf(packetWith({ access: 'closed', documentMark: { disclosure: 'partial', basis: '5', security: 'official-use' } }))
    expect(section.head?.marks).toEqual(['대외비', '비공개 회의'])
    expect(textOf(section)).toContain('문서 공개 구분: 부분공개 (정보공개법 제9조제1항제5호)')
  })

  test('prints the words of the draft for attendance, and the figure only where they lack it', () => {
    expect(withAttendance(40, '전문가 40명 내외')).toContain('-(참석자) 전문가 40명 내외')
    expect(withAttendance(40, '전문가')).toContain('-(참석자) 전문가, 40명 내외')
    expect(withAttendance(null, '')).toEqual(['면담  진행 자료'])
  })

  test('lists offices in a line and persons in a table', () => {
    const packet = packetWith({ sides: [
      sideWith('한국', true, [{ ...newAttendee('a'), organisation: '견본부', title: '국장' }, { ...newAttendee('b'), organisation: '견본원' }]),
      sideWith('가상국', false, [{ ...newAttendee('c'), name: '존 샘플', organisation: '가상부' }]),
    ] })
    expect(linesOf(packet)).toContain('-한국 측 (우리 측, 총 2명)  견본부 국장, 견본원 등')
    expect(cellTexts(tableOf(packet).rows[0]?.cells ?? [])).toEqual(['존 샘플', '가상부'])
  })

  test('calls no side ours to readers outside the office', () => {
    const packet = packetWith({ id: 'p', sides: [sideWith('한국', true, [{ ...newAttendee('a'), organisation: '견본부', title: '국장' }])] })
    for (const edition of ['guest', 'press'] as const) {
      const section = outline([packet], { edition }).sections.find(({ packetId }) => packetId === 'p') as Section
      expect(textOf(section)).toContain('-한국 측 (총 2명)  견본부 국장 등')
    }
  })

  test('says once whose a side is that is called 우리', () => {
    const packet = packetWith({ sides: [sideWith('우리', true, [{ ...newAttendee('a'), organisation: '견본부', title: '국장' }])] })
    expect(linesOf(packet)).toContain('-우리 측 (총 2명)  견본부 국장 등')
  })
})

describe('the programme', () => {
  test('prints times, stated minutes, open ends and rows without a time', () => {
    const rows = [
      rowWith({ id: '1', title: '가', start: 600, end: 610, statedMinutes: 16 }),
      rowWith({ id: '2', title: '나', start: 745, openEnded: true }),
      rowWith({ id: '3', title: '다' }),
      rowWith({ id: '4', title: '라', start: 1430, end: 1500 }),
    ]
    expect(tableOf(packetWith({ runOfShow: rows })).rows.map(({ cells }) => cellTexts(cells)[0])).toEqual(['10:00~10:10 (’16)', '12:25~', '', '23:50~25:00'])
  })

  test('keeps a block on the page of its first item and marks the principal’s rows', () => {
    const rows = [rowWith({ id: '1', title: '논의' }), rowWith({ id: '2', parentId: '1', title: '발언', principal: true }), rowWith({ id: '3', title: '폐회' })]
    const printed = tableOf(packetWith({ runOfShow: rows })).rows
    expect(printed.map(({ tone, keepWithNext, marked }) => ({ tone, keepWithNext, marked }))).toEqual([
      { tone: 'block', keepWithNext: true, marked: false },
      { tone: 'inner', keepWithNext: false, marked: true },
      { tone: 'plain', keepWithNext: false, marked: false },
    ])
    expect(printed.map(({ cells }) => cellTexts(cells)[1])).toEqual(['○ 논의', '- 발언', '○ 폐회'])
  })

  test('begins each further day with its date', () => {
    const packet = packetWith({ overview: { ...newPacket('p').overview, date: '2026-07-01' }, runOfShow: [rowWith({ id: '1', title: '가' }), rowWith({ id: '2', title: '나', day: 1 })] })
    expect(tableOf(packet).rows.map(({ cells }) => cellTexts(cells)[0])).toEqual(['2026. 7. 1.(수)', '', '2026. 7. 2.(목)', ''])
  })

  test('numbers rows by their ordinals alone where all have one', () => {
    const rows = [rowWith({ id: '1', title: '가', ordinal: 1 }), rowWith({ id: '2', title: '나', ordinal: 2 })]
    expect(tableOf(packetWith({ runOfShow: rows })).rows.map(({ cells }) => cellTexts(cells)[1])).toEqual(['① 가', '② 나'])
    const mixed = [...rows, rowWith({ id: '3', title: '다' })]
    expect(tableOf(packetWith({ runOfShow: mixed })).rows.map(({ cells }) => cellTexts(cells)[1])).toEqual(['○ ① 가', '○ ② 나', '○ 다'])
  })

  test('gives each speaker of the remarks a line and adds those entered by hand', () => {
    const speakers = [
      { ...newSpeaker('a'), side: '한', text: '(한) 정책관' },
      { ...newSpeaker('b'), side: '캐', text: '(캐) 국장' },
      { ...newSpeaker('c'), side: '한', organisation: '견본부', name: '홍길동' },
    ]
    const [row] = tableOf(packetWith({ runOfShow: [rowWith({ title: '인사', remarks: '(한) 정책관 (캐) 국장', speakers })] })).rows
    expect(cellTexts(row?.cells ?? [])[2]).toBe('(한) 정책관 | (캐) 국장 | (한) 견본부 홍길동')
  })

  test('shows moments inside a row once with their time', () => {
    const cues = [{ id: 'a', at: 745, text: '12:25 이석', internal: false }, { id: 'b', at: 750, text: '촬영', internal: true }]
    const [row] = tableOf(packetWith({ runOfShow: [rowWith({ title: '오찬', cues })] })).rows
    expect(cellTexts(row?.cells ?? [])[1]).toBe('○ 오찬 | ※ 12:25 이석 | ※ 12:30 촬영 [내부]')
  })
})

describe('what is said', () => {
  test('says of every talking point whether it may be said', () => {
    const point = { ...newTalkingPoint('t'), kind: 'toast' as const, use: 'do-not-disclose' as const, heading: '건배', text: '위하여', rowId: 'r' }
    const lines = linesOf(packetWith({ runOfShow: [rowWith({ title: '오찬', start: 720, end: 780 })], talkingPoints: [point] }))
    expect(lines.slice(-2)).toEqual(['○[언급 금지] 건배사: 건배 (12:00~13:00 오찬)', '위하여'])
  })

  test('numbers questions and keeps what is only for the case that it is raised', () => {
    const qa = [{ ...newQuestionAnswer('q'), question: '비자는?', answer: '발급함', ifRaised: true }, { ...newQuestionAnswer('e') }]
    expect(linesOf(packetWith({ qa })).slice(-3)).toEqual(['□예상 질의·답변', '문1.비자는? [언급] [제기 시 대응]', '답.발급함'])
  })
})

describe('the summary', () => {
  test('has the first words whole, a very long sentence as far as a clause that fits', () => {
    const clause = '양국의 협력이 지난 십 년 동안 꾸준히 넓어져 왔음을 뜻깊게 생각하며'
    expect(summaryOf(`${clause}. 둘째 문장입니다.`)).toContain(`${clause}.`)
    const cut = /첫 말씀 {2}(.*)/.exec(summaryOf(`${Array.from({ length: 12 }, (_, index) => `${index} ${clause}`).join(', ')}.`))?.[1] ?? ''
    expect(cut).toMatch(/생각하며 …$/)
    expect(cut.length).toBeLessThan(165)
  })
})

describe('annexes and languages', () => {
  const press: DraftDocument = {
    file: 0, name: '보도자료.md', kind: 'markdown', sha256: '', lines: 9, sourceLines: [], convertedFrom: null,
    press: {
      embargo: '2026-07-03T12:00', released: '2026-07-03T09:00', morningPaper: '2026-07-04', title: '도약하다', subtitles: ['협력 구체화'],
      headings: [{ title: '한-캐나다 대화', when: '7.1(수) 오전', date: '2026-07-01', partOfDay: 'morning', line: 3, packetIds: [], reportsOutcome: true }],
      body: [{ line: 2, text: '개최했다고 밝혔다.' }, { line: 3, text: '■ [한-캐나다 대화] (7.1(수) 오전)' }, { line: 4, text: '※ 용어 설명' }],
      contacts: [{ department: '견본과', duty: '담당자', title: '사무관', name: '홍길동', phone: '02-0000-0000' }],
    },
  }

  test('a press release that came along is an annex, its headings where they stood', () => {
    expect(textOf(outline([packetWith({})], { documents: [press] }).sections.at(-1) as Section)).toEqual([
      '도약하다  보도자료',
      '보도시점 2026. 7. 3.(금) 12:00, 배포 2026. 7. 3.(금) 09:00, 조간 2026. 7. 4.(토)',
      '-협력 구체화', '개최했다고 밝혔다.', '□한-캐나다 대화 (7.1(수) 오전)', '※용어 설명', '담당: 견본과 담당자 사무관 홍길동 (02-0000-0000)',
    ])
  })

  test('a document without a press release is none', () => {
    expect(outline([packetWith({})], { documents: [{ ...press, press: null }] }).sections.map(({ id }) => id)).not.toContain('document:0')
  })

  test('English words and dates where the office works in English', () => {
    const book = outline([packetWith({ overview: { ...newPacket('p').overview, date: '2026-07-01', start: 540, end: 570 } })], {
      settings: { ...defaultSettings, locale: 'en', principal: { title: 'Vice Minister', titleEn: 'Vice Minister', name: '', ministry: '', ministryShort: '' } },
    })
    expect(book).toMatchObject({ title: 'Briefing book for the Vice Minister', language: 'en-GB' })
    expect(textOf(book.sections.at(-1) as Section)).toContain('-(Time) Wed 1 July 2026 09:00–09:30')
  })
})
