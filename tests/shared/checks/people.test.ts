import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Attendee, Packet, Row, Speaker } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { row } from '../run-of-show/rows.ts'
import { attendee, brief, check, meeting, ofCode, side, speaker } from './meeting.ts'

const hour = (...speakers: Speaker[]): Row => row('발언', '09:00~10:00', { speakers })
const heads = (count: number): Attendee[] =>
  Array.from({ length: count }, (_, index) => attendee(`a${index}`, { name: `사람${index}` }))
const sides = (stated: number, more: Partial<Packet['attendance']>, ...counts: number[]): Packet => meeting([], {
  attendance: { stated, approximate: false, text: '', ...more },
  sides: counts.map((count, index) => side(`측${index}`, [], { statedCount: count })),
})
const about = { approximate: true }

describe('head counts', () => {
  it('are compared to the head unless they are rough', () => {
    const [finding] = check(sides(10, {}, 4, 5))
    expect(finding && describeFinding(finding, 'ko')).toBe('4 + 5 = 9명, 표기는 10명입니다(−1명).')
    expect(brief(check(sides(9, {}, 4, 5)))).toEqual([])
  })

  it.each([[10, 9], [20, 21], [100, 110], [5, 7]])('about %i and %i are silent', (stated, sum) => {
    expect(check(sides(stated, about, sum))).toEqual([])
  })

  it('of 내외 are a note up to a fifth and a warning beyond', () => {
    const [note] = check(sides(40, about, 25, 21))
    expect(note).toMatchObject({ severity: 'info' })
    expect(note && describeFinding(note, 'ko')).toBe('25 + 21 = 46명, 표기는 약 40명입니다(+6명, 15%).')
    expect(brief(check(sides(40, about, 25, 24)))).toEqual(['warning attendance-mismatch.total-about'])
  })

  it('wait for a side that gives no number', () => {
    const packet = sides(10, {}, 4)
    expect(check({ ...packet, sides: [...packet.sides, side('b', [])] })).toEqual([])
  })

  it('of a side are compared with a closed list of persons only', () => {
    const withSide = (more: Parameters<typeof side>[2], list = heads(3)) =>
      meeting([], { sides: [side('한국', list, more)] })
    expect(brief(check(withSide({ statedCount: 4 })))).toEqual(['warning attendance-mismatch.side'])
    expect(check(withSide({ statedCount: 4, listOpenEnded: true }))).toEqual([])
    expect(check(withSide({ statedCount: 4 }, [attendee('a', { organisation: 'KT' })]))).toEqual([])
    expect(check(withSide({ statedCount: 4 }, [...heads(2), attendee('b', { title: '관계자' })]))).toEqual([])
  })
})

const delegation = (more: Parameters<typeof side>[2] = {}) => side('캐나다', [
  attendee('1', { organisation: '캐나다혁신과학부(ISED)', title: '국장' }),
  attendee('2', { name: 'John Sample', nameEn: 'John Sample', title: '참사관' }),
], more)

const listed = (who: Partial<Speaker>, more: Parameters<typeof side>[2] = {}) =>
  check(meeting([hour(speaker('s', who))], { sides: [delegation(more)] }))

describe('speakers on no list', () => {
  it.each([
    { organisation: '혁신과학부(ISED)', title: '국장' }, { organisation: '혁신과학부', title: '국장' }, { organisation: 'ISED' },
    { title: '국장' }, { name: 'John Sample' }, { attendeeId: '2' }, { title: '차관' }, { role: '전체', text: '참석자 전체' },
    { title: '수석대표', text: '양측 수석대표' }, { name: '주요 인사', text: '주요 인사 6명' },
  ])('are not %j', who => expect(listed({ side: '캐나다', ...who })).toEqual([]))

  it('are a warning where the side\'s list is closed, else a note', () => {
    const stranger = { side: '캐나다', name: 'Jane Example' }
    expect(brief(listed(stranger))).toEqual(['warning speaker-unlisted.side'])
    expect(brief(listed(stranger, { listOpenEnded: true }))).toEqual(['info speaker-unlisted'])
    expect(brief(listed({ ...stranger, role: '사회' }))).toEqual(['info speaker-unlisted'])
    expect(brief(listed({ name: 'Jane Example' }))).toEqual(['info speaker-unlisted'])
  })

  it('are one finding a meeting, each named once', () => {
    const packet = meeting([
      row('a', '09:00~09:30', { speakers: [speaker('x', { name: '홍길동' }), speaker('y', { name: '김철수' })] }),
      row('b', '09:30~10:00', { speakers: [speaker('x', { name: '홍길동' })] }),
    ], { sides: [delegation()] })
    expect(brief(check(packet))).toEqual(['info speaker-unlisted [speaker-unlisted]'])
  })

  it('are not looked for where no list is', () => {
    expect(check(meeting([hour(speaker('s', { name: '홍길동' }))]))).toEqual([])
  })

  it('are known by their aliases', () => {
    const packet = meeting([hour(speaker('s', { organisation: 'KQIA' }))], {
      sides: [side('한국', [attendee('1', { organisation: '한국양자산업협회' })])],
    })
    expect(brief(check(packet))).toEqual(['info speaker-unlisted'])
    const settings = { ...defaultSettings, aliases: [{ name: '한국양자산업협회', variants: ['KQIA'] }] }
    expect(check(packet, { settings })).toEqual([])
  })
})

describe('aliases', () => {
  const packet = meeting([], { sides: [side('한국', [
    attendee('1', { organisation: '한미양자기술협력센터' }), attendee('2', { organisation: '한-미양자과학기술협력센터' }),
    attendee('3', { organisation: '한-유럽양자과학기술협력센터' }),
  ], { listOpenEnded: true })] })

  it('are asked once an import, and only where letters are left out', () => {
    const findings = check(packet, { importing: true })
    expect(brief(findings)).toEqual(['question alias'])
    expect(findings[0] && describeFinding(findings[0], 'ko'))
      .toBe('‘한미양자기술협력센터’와 ‘한-미양자과학기술협력센터’는 같은 기관입니까?')
    expect(check(packet)).toEqual([])
  })

  it('are not asked again', () => {
    const aliases = [{ name: '한-미양자과학기술협력센터', variants: ['한미양자기술협력센터'] }]
    expect(check(packet, { importing: true, settings: { ...defaultSettings, aliases } })).toEqual([])
  })

  it('are not asked again where they are two', () => {
    const distinctNames = [{ name: '한미양자기술협력센터', other: '한-미양자과학기술협력센터' }]
    expect(check(packet, { importing: true, settings: { ...defaultSettings, distinctNames } })).toEqual([])
  })
})

describe('speakers still to be decided', () => {
  it.each(['K-QICO 또는 KE-QSTCC', '국장(미정)', 'TBC'])('%s is a question', text => {
    expect(brief(check(meeting([hour(speaker('s', { text }))])))).toEqual(['question speaker-undecided'])
  })
})

const slot = (time: string, mode: Packet['overview']['interpretation'], title = '양국 대표 인사말') => ofCode(check(meeting([
  row(title, time, {
    speakers: [speaker('x', { title: '국장', side: '한국' }), speaker('y', { title: '국장', side: '캐나다' })],
  }),
], {}, { interpretation: mode })), 'speakers-do-not-fit')

describe('speakers who do not fit', () => {
  it('are two heads in five minutes with consecutive interpretation', () => {
    const [finding] = slot('09:00~09:05', 'consecutive')
    expect(finding && describeFinding(finding, 'ko')).toBe('‘양국 대표 인사말’ 5분 ÷ 2명 ÷ 2(순차통역) = 한 사람에 1분 15초뿐입니다.')
  })

  it('fit with more time, other interpretation, or where nobody makes a speech', () => {
    expect(slot('09:00~09:10', 'consecutive')).toEqual([])
    expect(slot('09:00~09:05', 'simultaneous')).toEqual([])
    expect(slot('09:00~09:05', 'consecutive', '참석자 소개')).toEqual([])
  })

  it('count a host and everybody not at all', () => {
    const speakers = [
      speaker('x', { name: '홍길동' }), speaker('y', { name: '김철수', role: '사회' }), speaker('z', { role: '전체' }),
    ]
    const packet = meeting([row('인사말', '09:00~09:03', { speakers })], {}, { interpretation: 'consecutive' })
    expect(ofCode(check(packet), 'speakers-do-not-fit')).toEqual([])
  })
})
