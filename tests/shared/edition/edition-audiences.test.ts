import { describe, expect, test } from 'vitest'
import { type Edition, selectForEdition } from '../../../shared/edition/edition.ts'
import { forPrincipalOnly } from '../../../shared/packet/edition-rule.ts'
import {
  newAttendee,
  newPacket,
  newRow,
  newSide,
  newSpeaker,
  newTalkingPoint,
} from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { filledPacket, patternOf, sentinel } from './filled-packet.ts'

const GUEST: Edition = { kind: 'guest', sideId: 'sides' }

const shownTo = (kind: Edition['kind'], packet: Packet): string =>
  JSON.stringify(selectForEdition(packet, kind === 'guest' ? GUEST : { kind }).packet)

const withUse = (use: 'say' | 'background' | 'do-not-disclose'): Packet =>
  filledPacket(packet => {
    for (const point of packet.talkingPoints) point.use = use
  })

const marked = (access: Packet['access'], change: (packet: Packet) => void = () => {}): Packet =>
  filledPacket(packet => {
    packet.access = access
    change(packet)
  })

const detail = (text: string) => ({ id: 'd', mark: null, text, textEn: '' })
const speaker = (side: string | null, attendeeId: string | null = null) => ({ ...newSpeaker('sp'), side, attendeeId })

describe('staff', () => {
  test('does not get private fields of persons, nor the draft that holds everything', () => {
    const { packet } = selectForEdition(
      filledPacket(each => {
        for (const attachment of each.attachments) attachment.source = true
      }),
      { kind: 'staff' },
    )
    expect([packet.attachments, packet.sourceUnits, packet.sourceFiles, packet.qa.length]).toEqual([[], [], [], 1])
    expect(packet.sides[0]?.attendees[0]).toMatchObject({
      privateNote: '',
      phone: '',
      bio: sentinel('sides.attendees.bio'),
    })
  })

  test.each([
    ['an item', 'notes.notes', 'notes'],
    ['a list', 'talkingPoints', 'talkingPoints'],
    ['a group', 'seating', 'seating'],
    ['a value', 'overview.purpose', 'overview.purpose'],
    ['every item of a kind', 'qa.*', 'qa'],
  ])('does not get %s marked for the principal alone', (_, target, field) => {
    const packet = filledPacket(each => void each.editionRules.push(forPrincipalOnly(target)))
    expect(shownTo('principal', packet)).toContain(`〈${field}`)
    expect(shownTo('staff', packet)).not.toContain(`〈${field}`)
  })

  test('does not get what hangs on a row for the principal alone', () => {
    const packet = filledPacket(each => void each.editionRules.push(forPrincipalOnly('runOfShow.runOfShow')))
    const { packet: shown } = selectForEdition(packet, { kind: 'staff' })
    expect([shown.runOfShow, shown.talkingPoints, shown.scenario, shown.actionPlan]).toEqual([[], [], [], []])
  })
})

describe('interpreter', () => {
  test('gets what will be said and names, but no background and nothing not to be disclosed', () => {
    expect(shownTo('interpreter', withUse('say'))).toContain(sentinel('talkingPoints.text'))
    expect(shownTo('interpreter', withUse('say'))).toContain(sentinel('sides.attendees.nameHanja'))
    expect(shownTo('interpreter', withUse('background'))).not.toContain('〈talkingPoints')
    expect(shownTo('interpreter', withUse('do-not-disclose'))).not.toContain('〈talkingPoints')
  })

  test.each([
    'qa',
    'notes',
    'actionPlan',
    'aides',
    'seating.notes',
    'attachments',
    'sides.attendees.bio',
    'sides.attendees.phone',
  ])('does not get %s', field => expect(shownTo('interpreter', filledPacket())).not.toContain(`〈${field}`))

  test('gets no internal row, nothing inside it and nothing said in it', () => {
    const packet = filledPacket(each => {
      for (const row of each.runOfShow) row.internal = true
      each.runOfShow.push({ ...newRow('child'), parentId: 'runOfShow', title: '안쪽 순서' })
    })
    const { packet: shown } = selectForEdition(packet, { kind: 'interpreter' })
    expect([shown.runOfShow, shown.talkingPoints, shown.scenario]).toEqual([[], [], []])
  })

  test('a general permission does not open what is marked do-not-disclose; naming the item does', () => {
    const general = {
      ...withUse('do-not-disclose'),
      editionRules: [{ target: 'talkingPoints.*', editions: ['interpreter' as const], show: true }],
    }
    const named = {
      ...general,
      editionRules: [{ target: 'talkingPoints.talkingPoints', editions: ['interpreter' as const], show: true }],
    }
    expect(selectForEdition(general, { kind: 'interpreter' }).packet.talkingPoints).toEqual([])
    expect(selectForEdition(named, { kind: 'interpreter' }).packet.talkingPoints).toHaveLength(1)
  })
})

describe('guest', () => {
  const ours = {
    ...newSide('ours'),
    name: '한국',
    ours: true,
    attendees: [{ ...newAttendee('hong'), name: '홍길동', bio: '약력은 보이지 않음' }],
  }
  const theirs = { ...newSide('theirs'), name: '가상국', attendees: [{ ...newAttendee('john'), name: '존 샘플' }] }
  const guest: Edition = { kind: 'guest', sideId: 'theirs' }
  const rowsFor = (rows: Partial<ReturnType<typeof newRow>>[], more: Partial<Packet> = {}) =>
    selectForEdition(
      {
        ...newPacket('p'),
        sides: [ours, theirs],
        runOfShow: rows.map((row, at) => ({ ...newRow(`r${at}`), ...row })),
        ...more,
      },
      guest,
    ).packet.runOfShow

  test('sees place, times, row titles, names and posts, and the mode of interpretation', () => {
    const shown = shownTo('guest', filledPacket())
    for (const field of [
      'overview.place',
      'runOfShow.title',
      'sides.attendees.name',
      'sides.attendees.title',
      'overview.interpretationText',
    ]) {
      expect(shown).toContain(sentinel(field))
    }
  })

  test.each([
    'talkingPoints',
    'qa',
    'notes',
    'overview.notes',
    'runOfShow.remarks',
    'runOfShow.notes',
    'runOfShow.cues',
    'runOfShow.details',
    'actionPlan',
    'aides',
    'scenario',
    'topics',
    'attachments',
    'tags',
    'overview.purpose',
    'sides.attendees.bio',
    'sides.attendees.privateNote',
    'sides.attendees.phone',
    'responsible',
  ])('does not see %s', field => expect(shownTo('guest', filledPacket())).not.toContain(`〈${field}`))

  test('sits in a closed meeting as well, but sees none that its side does not sit in', () => {
    const closed = filledPacket(packet => {
      packet.access = 'closed'
    })
    expect(selectForEdition(closed, GUEST).visible).toBe(true)
    const other = selectForEdition(closed, { kind: 'guest', sideId: 'elsewhere' })
    expect([other.visible, other.packet]).toEqual([false, newPacket('packet')])
  })

  test.each([
    ['a speaker of our side', { speakers: [speaker('한국')] }],
    ['the short form of our side', { speakers: [speaker('한')] }],
    ['our attendee under any side', { speakers: [speaker('가상국', 'hong')] }],
    ['a speaker whose side is not known', { speakers: [speaker(null)] }],
    ['ours beside theirs', { speakers: [speaker('가상국'), speaker('한국')] }],
    ['the principal', { principal: true, speakers: [speaker('가상국')] }],
    ['our side in the title only', { title: '한국 측 발언' }],
  ])('sees no sub-bullet under a row with %s', (_, row) => {
    expect(rowsFor([{ title: '발언', details: [detail('우리 입장의 요지')], ...row }])[0]?.details).toEqual([])
  })

  test('sees no sub-bullet of a row that one of our texts is tied to, nor of rows inside our row', () => {
    const text = { ...newTalkingPoint('t'), rowId: 'r0', text: '환영합니다' }
    expect(rowsFor([{ title: '인사', details: [detail('요지')] }], { talkingPoints: [text] })[0]?.details).toEqual([])
    const [, timed, untimed] = rowsFor([
      { title: '발언', speakers: [speaker('한국')] },
      { parentId: 'r0', start: 600, title: '발표', details: [detail('요지')] },
      { parentId: 'r0', title: '① 공급망 제안' },
    ])
    expect([timed?.details, untimed]).toEqual([[], undefined])
  })

  test('sees the sub-bullets of others', () => {
    expect(
      rowsFor([{ title: '발언', speakers: [speaker('가상국')], details: [detail('공동연구 제안')] }])[0]?.details,
    ).toHaveLength(1)
  })

  test.each(['차관님 이석', '12:25 차관님 및 주요인사 전시 투어로 이석', '차관 이동(전시장)', 'Vice Minister departs'])(
    'never sees the row "%s"',
    title => expect(rowsFor([{ title }, { title: '폐회' }]).map(row => row.title)).toEqual(['폐회']),
  )

  test.each([
    ['the English of our sub-bullets', { title: '우리 측 모두말씀', titleEn: 'Opening remarks\nWhat the declaration means', details: [detail('공동선언문의 의의')] }, '우리 측 모두말씀', 'Opening remarks'],
    ['our sub-bullets below the title', { title: '우리 측 모두말씀\n- 공동선언문의 의의', titleEn: 'Opening remarks\n- What the declaration means' }, '우리 측 모두말씀', 'Opening remarks'],
  ])('does not see %s in a title', (_, row, title, titleEn) => expect(rowsFor([row])[0]).toMatchObject({ title, titleEn }))

  test.each([
    ['in two lines', { title: '우리 측 모두말씀\n및 기념촬영', titleEn: 'Opening remarks\nand photographs' }],
    ['of others, whole', { title: '상대측 발언', titleEn: 'Remarks\nThanks', speakers: [speaker('가상국')], details: [detail('사의')] }],
  ])('sees a title %s', (_, row) => expect(rowsFor([row])[0]).toMatchObject({ title: row.title, titleEn: row.titleEn }))

  test.each([
    ['개회 및 환영사 (환영사 후 국장님 이석)', '개회 및 환영사'],
    ['환영사(축사 후 (차관님) 이석)', '환영사'],
    ['오찬 ※ 12:25 차관님 이석', '오찬'],
    ['기념사진 촬영 및 라운드테이블 이동', '기념사진 촬영 및 라운드테이블 이동'],
    ['Welcome remarks (leaves afterwards)', 'Welcome remarks'],
  ])('sees "%s" as "%s"', (title, shown) => expect(rowsFor([{ title }])[0]?.title).toBe(shown))

  test('learns how a meeting is interpreted, not who leaves', () => {
    const packet = filledPacket(each => { each.overview.interpretationText = '한영 순차통역 (차관님 이석 후 동시통역)' })
    expect(selectForEdition(packet, GUEST).packet.overview.interpretationText).toBe('한영 순차통역')
  })

  test('sees neither internal rows, nor rows inside them, nor cues', () => {
    const cue = { id: 'c', at: 745, text: '메모 전달', internal: false }
    expect(
      rowsFor([
        { title: '내부 점검', internal: true },
        { parentId: 'r0', title: '자료 확인' },
        { title: '개회', cues: [cue] },
      ]),
    ).toMatchObject([{ title: '개회', cues: [] }])
  })
})

describe('press', () => {
  test.each(['opening-remarks', 'photo', 'closed'] as const)('sees nothing of a meeting marked %s', access => {
    const { visible, packet, questions, included } = selectForEdition(marked(access), { kind: 'press' })
    expect([visible, packet, questions, included]).toEqual([false, newPacket('packet'), [], []])
  })

  test('sees the frame of an open meeting only', () => {
    const texts = selectForEdition(marked('open'), { kind: 'press' }).included
    const fields = new Set(texts.filter(item => item.text.startsWith('〈')).map(item => patternOf(item.path)))
    expect([...fields]).toEqual([
      'mark',
      'title',
      'titleEn',
      'overview.place',
      'overview.placeEn',
      'sides.name',
      'sides.nameEn',
      'runOfShow.marker',
      'runOfShow.title',
      'runOfShow.titleEn',
    ])
  })

  test('sees an item that the office marked open, with what belongs to it', () => {
    const packet = marked(
      'open',
      each =>
        void each.editionRules.push({ target: 'sides.sides.attendees.attendees', editions: ['press'], show: true }),
    )
    expect(shownTo('press', packet)).toContain(sentinel('sides.attendees.name'))
    expect(shownTo('press', packet)).not.toContain(sentinel('sides.attendees.bio'))
  })

  test('of an unmarked meeting nothing, until the office says that it is open', () => {
    const asked = selectForEdition(marked(null), { kind: 'press' })
    expect([asked.visible, asked.questions]).toEqual([false, [{ code: 'access-unmarked', packetIds: ['packet'] }]])
    const opened = selectForEdition(marked(null), { kind: 'press' }, { openMeetings: ['packet'] })
    expect([opened.visible, opened.questions]).toEqual([true, []])
    expect(selectForEdition(marked(null), { kind: 'press' }, { openMeetings: [] }).visible).toBe(false)
    expect(selectForEdition(marked('closed'), { kind: 'press' }, { openMeetings: ['packet'] }).visible).toBe(false)
  })

  test('sees nothing of 대외비, open or not', () => {
    const packet = marked('open', each => {
      each.documentMark.security = 'official-use'
    })
    expect(selectForEdition(packet, { kind: 'press' }, { openMeetings: ['packet'] }).visible).toBe(false)
  })
})
