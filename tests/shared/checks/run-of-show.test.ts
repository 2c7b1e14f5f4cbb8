import { describe, expect, it } from 'vitest'
import { describeFinding, describeFix } from '../../../shared/checks/describe-finding.ts'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import type { Row } from '../../../shared/packet/packet.ts'
import { at, row } from '../run-of-show/rows.ts'
import { brief, check, meeting } from './meeting.ts'

const inside = (parentId: string) => ({ parentId })

/** What is loud about these rows, apart from the meeting's own time. */
const loud = (...rows: Row[]): string[] =>
  brief(check(meeting(rows, {}, { start: null, end: null })).filter(({ severity }) => severity === 'warning'))

/** An hour with two untimed rows of these minutes. */
const halves = (first: number, second: number) => meeting([
  row('block', '09:00~10:00'),
  row('a', '', { ...inside('block'), statedMinutes: first }),
  row('b', '', { ...inside('block'), statedMinutes: second }),
])

describe('stated minutes', () => {
  it('are compared with the clock, with the arithmetic and both ways out', () => {
    const [finding] = check(meeting([row('a', '09:00~10:00', { statedMinutes: 50 })]))
    expect(finding).toMatchObject({ code: 'minutes-mismatch', severity: 'warning', rowId: 'a' })
    expect(finding && describeFinding(finding, 'ko')).toBe('10:00 − 09:00 = 60분, 표기는 50분입니다.')
    expect(finding?.fixes.map(fix => describeFix(fix, 'ko'))).toEqual(['소요를 60분으로'])
  })

  it('explain the gap beside them: one cause, one finding', () => {
    const packet = meeting([
      row('block', '09:00~09:40', { statedMinutes: 40 }),
      row('a', '09:00~09:24', { ...inside('block'), statedMinutes: 24 }),
      row('b', '09:25~09:40', { ...inside('block'), statedMinutes: 16 }),
      row('end', '09:40~10:00', { statedMinutes: 20 }),
    ])
    const findings = check(packet)
    expect(brief(findings)).toEqual(['warning minutes-mismatch.start-fits [gap]'])
    expect(findings[0] && describeFinding(findings[0], 'ko')).toBe('09:40 − 09:25 = 15분, 표기는 16분입니다. 시작이 09:24이면 맞습니다.')
    expect(findings[0]?.fixes.map(fix => describeFix(fix, 'ko'))).toEqual(['시작을 09:24로', '소요를 15분으로'])
    expect(check(applyEdits(packet, findings[0]?.fixes[0]?.edits ?? []))).toEqual([])
  })

  it('explain the overlap behind them', () => {
    const findings = check(meeting([
      row('a', '09:00~09:35', { statedMinutes: 30 }), row('b', '09:30~10:00', { statedMinutes: 30 }),
    ]))
    expect(brief(findings)).toEqual(['warning minutes-mismatch.end-fits [overlap]'])
  })

  it('leave alone what they do not explain', () => {
    expect(brief(check(meeting([
      row('a', '09:00~09:10'), row('b', '09:30~09:50', { statedMinutes: 10 }), row('c', '09:50~10:00'),
    ])))).toEqual(['warning minutes-mismatch', 'warning gap'])
  })

  it('may each explain something of their own', () => {
    expect(brief(check(meeting([
      row('a', '09:00~09:10'), row('b', '09:12~09:30', { statedMinutes: 20 }),
      row('c', '09:33~09:50', { statedMinutes: 20 }), row('d', '09:50~10:00'),
    ])))).toEqual(['warning minutes-mismatch.start-fits [gap]', 'warning minutes-mismatch.start-fits [gap]'])
  })
})

describe('gaps', () => {
  it('up to five minutes are a note, longer ones a warning', () => {
    const findings = check(meeting([row('a', '09:00~09:10'), row('b', '09:15~09:30'), row('c', '09:36~10:00')]))
    expect(brief(findings)).toEqual(['warning gap', 'info gap'])
    expect(findings[1] && describeFinding(findings[1], 'ko')).toBe('09:15 − 09:10 = 5분이 ‘a’와 ‘b’ 사이에 비어 있습니다.')
    expect(findings[1]).toMatchObject({ rowId: 'b', path: ['runOfShow', 'b', 'start'] })
  })

  it('are notes where they explain themselves: lunch, a way, a visit, slots that are regularly apart', () => {
    expect(loud(row('a', '11:00~11:50'), row('b', '13:30~14:00'))).toEqual([])
    expect(loud(row('a', '09:00~09:30'), row('만찬장 이동', '10:00~10:10'), row('만찬', '10:30~11:00'))).toEqual([])
    expect(loud(row('a', '09:00~09:20'), row('b', '09:30~09:50'), row('c', '10:00~10:20'))).toEqual([])
    expect(loud(row('a', '09:00~09:20'), row('b', '09:30~09:50'), row('c', '09:50~10:20'))).toEqual(['warning gap'])
    expect(brief(check(meeting([row('a', '09:00~09:20'), row('b', '09:30~10:00')], { kind: 'visit' })))).toEqual(['info gap'])
  })

  it('are not looked for where a row has no end, after an open end, or overnight', () => {
    expect(check(meeting([row('a', '09:00'), row('b', '09:30'), row('c', '09:50')]))).toEqual([])
    const days = meeting(
      [row('a', '09:00~18:00'), row('b', '09:00~10:00', { day: 1 })], {}, { endDate: '2031-01-03', end: at('10:00') },
    )
    expect(check(days)).toEqual([])
  })

  it('at either end of the meeting are notes, folded to one line', () => {
    const findings = check(meeting([row('a', '09:10~09:50')]))
    expect(brief(findings)).toEqual(['info minor-times [gap gap]'])
  })
})

describe('overlaps', () => {
  it('of rows that reach into each other are a warning', () => {
    const findings = check(meeting([row('a', '09:00~09:35'), row('b', '09:30~10:00')]))
    expect(brief(findings)).toEqual(['warning overlap'])
    expect(findings[0] && describeFinding(findings[0], 'ko')).toBe('09:00~09:35 ‘a’와 09:30에 시작하는 ‘b’가 5분 겹칩니다.')
  })

  it('with one row are one finding', () => {
    expect(brief(check(meeting([row('a', '09:00~09:50'), row('b', '09:10~09:30'), row('c', '09:40~10:00')]))))
      .toEqual(['warning overlap [overlap]'])
  })

  it('are silent for parallel tracks', () => {
    expect(check(meeting([row('a', '09:00~10:00'), row('b', '09:00~10:00')]))).toEqual([])
    expect(check(meeting([
      row('a1', '09:00~09:30'), row('a2', '09:30~10:00'), row('b1', '09:00~09:20'), row('b2', '09:20~10:00'),
    ]))).toEqual([])
  })

  it('are notes where a row lies within another, warnings where it stands out of order', () => {
    expect(brief(check(meeting([row('a', '09:00~10:00'), row('b', '09:30~09:40')])))).toEqual(['info overlap.inside'])
    expect(brief(check(meeting([row('a', '09:20~10:00'), row('b', '09:00~09:20')])))).toContain('warning overlap.backwards')
  })

  it('leave out rows with a zone of their own', () => {
    expect(check(meeting([row('a', '09:00~10:00'), row('b', '01:00~02:00', { zone: 'Europe/Paris' })]))).toEqual([])
  })
})

describe('blocks', () => {
  it('are exceeded by rows that reach out of them', () => {
    const packet = meeting([
      row('block', '09:00~09:50'), row('a', '09:00~10:00', inside('block')), row('end', '09:50~10:00'),
    ])
    const findings = check(packet)
    expect(brief(findings)).toEqual(['warning children-exceed-block'])
    expect(findings[0] && describeFinding(findings[0], 'ko')).toBe('09:00~10:00 ‘a’가 09:00~09:50 ‘block’의 시간을 벗어납니다.')
    expect(findings[0]?.fixes[0]?.edits).toEqual([{ op: 'set', path: ['runOfShow', 'block', 'end'], value: at('10:00') }])
  })

  it('may have slack, which is a note', () => {
    expect(brief(check(meeting([row('block', '09:00~10:00'), row('a', '09:00~09:50', inside('block'))]))))
      .toEqual(['info children-short-of-block'])
  })

  it('are added up where their rows give minutes only', () => {
    expect(check(halves(30, 30))).toEqual([])
    const [finding] = check(halves(30, 40))
    expect(finding && describeFinding(finding, 'ko')).toBe('‘block’의 하위 순서 합계 30 + 40 = 70분이 60분을 10분 넘습니다.')
    expect(brief(check(halves(30, 20)))).toEqual(['info children-short-of-block.minutes'])
  })
})

describe('rows outside the meeting', () => {
  it('are one finding, with the meeting\'s own time as a fix', () => {
    const findings = check(meeting([row('a', '08:30~09:30'), row('b', '09:30~10:20'), row('c', '10:20~10:30')]))
    expect(brief(findings)).toEqual(['warning row-outside-meeting [row-outside-meeting row-outside-meeting]'])
    expect(findings[0]?.fixes.map(fix => describeFix(fix, 'ko'))).toEqual(['회의 시작을 08:30으로', '회의 종료를 10:30으로'])
  })

  it('are notes where they only lead in or out', () => {
    expect(brief(check(meeting([row('참석자 등록', '08:30~09:00'), row('회의', '09:00~10:00')]))))
      .toEqual(['info row-outside-meeting'])
  })

  it('are none past midnight', () => {
    const overview = { start: at('22:00'), end: at('25:00') }
    expect(check(meeting([row('a', '22:00~25:00')], {}, overview))).toEqual([])
  })
})

describe('rows without a time', () => {
  it('are notes inside a block and warnings on top', () => {
    expect(brief(check(meeting([
      row('block', '09:00~10:00'), row('a', '09:00~10:00', inside('block')), row('b', '', inside('block')),
    ])))).toEqual(['info untimed-row.after-row'])
    expect(brief(check(meeting([row('a', '09:00~10:00'), row('b', '')])))).toEqual(['warning untimed-row.after-row'])
  })

  it('are silent where they are notes, blocks, or the rule', () => {
    expect(brief(check(meeting([row('a', '09:00~10:00'), row('종료 후 기자단 질의', '')])))).toEqual(['info untimed-row.after-row'])
    expect(check(meeting([row('a', '09:00~10:00'), row('※ 우천 시 실내', '')]))).toEqual([])
    expect(check(meeting([row('1부', ''), row('a', '09:00~10:00', inside('1부'))]))).toEqual([])
    expect(check(meeting([row('a', '09:00~10:00'), row('b', ''), row('c', '')]))).toEqual([])
  })
})

describe('odd times', () => {
  it('an open end is a note and takes no part in sequences', () => {
    const findings = check(meeting([row('a', '09:00~09:50'), row('이석', '09:25~'), row('b', '09:50~10:00')]))
    expect(brief(findings)).toEqual(['info open-ended-row'])
  })

  it('an end before its start is an error, of a row and of the meeting', () => {
    expect(brief(check(meeting([row('a', '09:30~09:10')])))).toContain('error end-before-start')
    expect(brief(check(meeting([], {}, { start: at('15:00'), end: at('14:00') })))).toEqual(['error end-before-start.meeting'])
  })
})
