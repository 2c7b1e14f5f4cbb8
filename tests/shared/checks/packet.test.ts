import { describe, expect, it } from 'vitest'
import { describeFinding, describeFix } from '../../../shared/checks/describe-finding.ts'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import { newPacket } from '../../../shared/packet/new-packet.ts'
import { at, row } from '../run-of-show/rows.ts'
import { brief, check, checkAll, meeting, ofCode } from './meeting.ts'
import { pressRelease } from './press-release.ts'

describe('the head of a packet', () => {
  it('is whole', () => expect(check(meeting())).toEqual([]))

  it('lacks everything when it is new', () => {
    expect(brief(check(newPacket('p')))).toEqual([
      'warning title-missing', 'warning date-missing', 'info access-missing', 'info responsible-missing',
    ])
  })

  it('asks about a proposed title until it is accepted', () => {
    const packet = meeting([], { titleProposed: true })
    const [finding] = check(packet)
    expect(brief(check(packet))).toEqual(['question title-missing.proposed'])
    expect(check(applyEdits(packet, finding?.fixes[0]?.edits ?? []))).toEqual([])
  })

  it('may take its start from the rows', () => {
    const [finding] = ofCode(check(meeting([row('a', '09:30~10:00')], {}, { start: null })), 'date-missing')
    expect(finding).toMatchObject({ severity: 'info', path: ['overview', 'start'] })
    expect(finding?.fixes[0]?.edits).toMatchObject([{ path: ['overview', 'start'], value: at('09:30') }])
  })

  it('is asked for access once an import, and once each packet afterwards', () => {
    const packets = (['a', 'b', 'c'] as const)
      .map(id => ({ ...meeting([], { access: id === 'c' ? 'closed' : null }), id, title: id }))
    const imported = checkAll(packets, true)
    expect(brief(imported)).toEqual(['question access-missing.import [access-missing access-missing]'])
    expect(imported[0] && describeFinding(imported[0], 'ko')).toBe('공개 범위가 적혀 있지 않은 일정 자료가 2건 있습니다(a, b). 공개합니까?')
    expect(imported[0]?.related.map(one => [one.packetId, describeFinding(one, 'ko')])).toEqual([
      ['a', '‘a’의 회의 공개 범위가 정해지지 않았습니다.'], ['b', '‘b’의 회의 공개 범위가 정해지지 않았습니다.'],
    ])
    expect(checkAll(packets).map(finding => finding.packetId)).toEqual(['a', 'b'])
    const [finding] = checkAll(packets)
    expect(finding?.severity).toBe('info')
    expect(finding?.fixes.map(fix => describeFix(fix, 'ko'))).toEqual([
      '전체 공개로 정하기', '모두발언 공개로 정하기', '촬영만 공개로 정하기', '비공개로 정하기',
    ])
    expect(check(applyEdits(meeting([], { access: null }), finding?.fixes[0]?.edits ?? []))).toEqual([])
  })

  it('may take its officers from the press release that reports on it', () => {
    const contacts = [
      { department: '과', duty: '책임자', title: '과장', name: '홍길동', phone: '02-000-0000' },
      { department: '과', duty: '담당자', title: '사무관', name: '김철수', phone: '02-000-0001' },
    ]
    const packet = meeting([], { responsible: [] }, { end: at('09:00') })
    const [finding] = check(packet, { documents: [pressRelease({ contacts })] })
    const fix = finding?.fixes[0]
    expect(fix && describeFix(fix, 'ko')).toBe('보도자료의 담당자 사용(홍길동, 김철수)')
    expect(applyEdits(packet, fix?.edits ?? []).responsible.map(({ name }) => name)).toEqual(['홍길동', '김철수'])
  })
})

describe('interpretation', () => {
  it('of a row and its block is asked for, with both ways out', () => {
    const packet = meeting([
      row('1부', '09:00~10:00', { interpretation: 'consecutive' }),
      row('환영사', '09:00~10:00', { parentId: '1부', interpretation: 'simultaneous' }),
    ])
    const [finding] = check(packet)
    expect(finding && describeFinding(finding, 'ko'))
      .toBe('‘환영사’는 동시통역, 이를 포함하는 ‘1부’는 순차통역으로 되어 있습니다. 어느 쪽이 맞습니까?')
    expect(finding?.fixes.map(fix => describeFix(fix, 'ko'))).toEqual(['모두 순차통역으로', '모두 동시통역으로'])
    for (const fix of finding?.fixes ?? []) expect(check(applyEdits(packet, fix.edits))).toEqual([])
  })

  it('is one question a meeting, and none for rows without or meetings with several', () => {
    const rows = [
      row('a', '09:00~09:30', { interpretation: 'consecutive' }), row('b', '09:30~10:00', { interpretation: 'whispered' }),
    ]
    expect(brief(check(meeting(rows, {}, { interpretation: 'simultaneous' }))))
      .toEqual(['question interpretation-conflict.meeting [interpretation-conflict]'])
    expect(check(meeting(rows, {}, { interpretation: 'mixed' }))).toEqual([])
    const inEnglish = row('a', '09:00~10:00', { interpretation: 'none' })
    expect(check(meeting([inEnglish], {}, { interpretation: 'consecutive' }))).toEqual([])
  })
})

const promised = (summary: string, ...titles: string[]) =>
  ofCode(check(meeting(titles.map(title => row(title, '')), {}, { summary })), 'promised-item-missing')

describe('promises of the summary', () => {
  it('are kept by a row, in whatever words', () => {
    expect(promised('환영사, 축사 및 건배사', '환영 인사 및 건배 제의', '축하 말씀')).toEqual([])
  })

  it('are missed by name, one finding a meeting', () => {
    const [finding] = promised('주요 인사 소개, 환영사, 축사 및 건배사, 네트워킹 오찬 등', '환영 인사 및 건배사', '오찬')
    expect(finding).toMatchObject({ severity: 'warning', related: [] })
    expect(finding && describeFinding(finding, 'ko')).toBe('주요 내용에 있는 축사가 세부 일정에 없습니다.')
  })

  it('are no promises inside other words, nor without a programme', () => {
    expect(promised('축사 시설 현대화 논의', '논의')).toEqual([])
    expect(check(meeting([], {}, { summary: '환영사, 축사' }))).toEqual([])
  })
})

describe('a press release', () => {
  it('must not report what has not ended', () => {
    const findings = check(meeting(), { documents: [pressRelease()] })
    expect(brief(findings)).toEqual(['warning press-before-end'])
    expect(findings[0] && describeFinding(findings[0], 'ko'))
      .toBe('보도자료가 2031. 1. 2.(목) 09:00에 배포되는데, 결과를 다루는 ‘면담’은 2031. 1. 2.(목) 10:00에 끝납니다.')
  })

  it('may go out after the meeting, in whatever zone, or announce it', () => {
    const documents = [pressRelease({ released: '2031-01-02T10:00' })]
    expect(check(meeting(), { documents })).toEqual([])
    expect(brief(check({ ...meeting(), zone: 'Europe/Paris' }, { documents }))).toEqual(['warning press-before-end'])
    const announcing = pressRelease().press?.headings.map(heading => ({ ...heading, reportsOutcome: false })) ?? []
    expect(check(meeting(), { documents: [pressRelease({ headings: announcing })] })).toEqual([])
  })
})
