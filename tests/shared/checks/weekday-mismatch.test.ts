import { describe, expect, it } from 'vitest'
import { describeFinding, describeFix } from '../../../shared/checks/describe-finding.ts'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import { newRow } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { brief, check, meeting, ofCode } from './meeting.ts'
import { pressRelease } from './press-release.ts'

const drafted = (text: string, overview: Partial<Packet['overview']> = {}): Packet =>
  meeting([], { sourceUnits: [{ id: 'u', file: 0, line: 1, kind: 'text', text, field: 'overview.date' }] }, overview)

const remark = (remarks: string): Packet => meeting([], { runOfShow: [{ ...newRow('r'), title: 'r', remarks }] })

describe('weekdays', () => {
  it('of the meeting are compared as drafted', () => {
    const [finding] = check(drafted("(일시) '31.1.2.(금) 09:00"))
    expect(finding).toMatchObject({ severity: 'error', path: ['overview', 'date'] })
    expect(finding && describeFinding(finding, 'ko')).toBe('‘\'31.1.2.(금)’: 2031. 1. 2.(목)은 목요일인데 금요일로 적혀 있습니다.')
    expect(finding && describeFinding(finding, 'en')).toBe('“\'31.1.2.(금)”: 2 January 2031 is a Thursday, not a Friday.')
    expect(finding?.fixes.map(fix => describeFix(fix, 'ko'))).toEqual(['날짜를 2031. 1. 3.(금)으로'])
  })

  it('are right once the date is corrected, and when they were right', () => {
    const packet = drafted("(일시) '31.1.2.(금) 09:00")
    expect(check(applyEdits(packet, check(packet)[0]?.fixes[0]?.edits ?? []))).toEqual([])
    expect(check(drafted("(일시) '31.1.2.(목) 09:00"))).toEqual([])
  })

  it('of both ends of a range are looked at', () => {
    const findings = check(drafted('2031. 1. 2.(목)~1. 4.(금)', { endDate: '2031-01-04', end: null }))
    expect(findings[0]).toMatchObject({ code: 'weekday-mismatch', path: ['overview', 'endDate'] })
  })

  it('are looked at in every text, with the letter put right', () => {
    const packet = remark('1월 1일(금) 사전 점검')
    const [finding] = ofCode(check(packet), 'weekday-mismatch')
    expect(finding).toMatchObject({ rowId: 'r', path: ['runOfShow', 'r', 'remarks'] })
    expect(applyEdits(packet, finding?.fixes[0]?.edits ?? []).runOfShow[0]?.remarks).toBe('1월 1일(수) 사전 점검')
  })

  it('far from the meeting may belong to another year', () => {
    expect(check(remark('지난 6. 27.(금) 협의'))).toEqual([])
    expect(brief(check(remark('2031. 6. 27.(목) 협의')))).toEqual(['error weekday-mismatch'])
  })

  it('of a press release are told on import', () => {
    const documents = [pressRelease({ headings: [], body: [{ line: 3, text: '1. 2.(금)에 열린 회의' }] })]
    expect(brief(check(meeting(), { documents, importing: true }))).toEqual(['error weekday-mismatch.document'])
    expect(check(meeting(), { documents })).toEqual([])
  })
})
