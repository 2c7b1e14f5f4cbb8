import { describe, expect, it } from 'vitest'
import { describeFinding, describeFix } from '../../../shared/checks/describe-finding.ts'
import { applyEdits } from '../../../shared/packet/apply-edit.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { brief, check, checkAll, meeting, ofCode } from './meeting.ts'

const TODAY = '2026-11-29'

/** A meeting whose draft told its day by `text`. */
const told = (text: string, date: string | null = null, more: Partial<Packet> = {}): Packet => ({
  ...meeting([], more, { date }),
  sourceUnits: [{ id: 'u', file: 0, line: 1, kind: 'text', text, field: 'overview.date' }],
})

const ask = (text: string) => {
  const packet = told(text)
  const [finding] = check(packet, { today: TODAY })
  if (!finding) throw new Error('nothing asked')
  return {
    brief: brief([finding])[0], sentence: describeFinding(finding, 'ko'), fixes: finding.fixes.map(fix => describeFix(fix, 'ko')),
    fixed: applyEdits(packet, finding.fixes[0]?.edits ?? []).overview,
  }
}

const sentencesFor = (text: string): string[] =>
  ofCode(checkAll([told(text, '2026-07-01')], true), 'year-elsewhere').map(one => describeFinding(one, 'ko'))

describe('a date without a year', () => {
  it.each([
    ['일시: 12월 7일(월) 15:30', 'question year-missing.fits', '‘12월 7일(월)’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2026. 12. 7.(월)로 요일이 맞습니다. 이 날짜입니까?', ['날짜를 2026. 12. 7.(월)로']],
    ['on 7 December at 3.30 p.m.', 'question year-missing', '‘7 December’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2026. 12. 7.(월)입니다. 이 날짜입니까?', ['날짜를 2026. 12. 7.(월)로']],
    ['1. 5.(화) 10:00', 'question year-missing.fits', '‘1. 5.(화)’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2027. 1. 5.(화)로 요일이 맞습니다. 이 날짜입니까?', ['날짜를 2027. 1. 5.(화)로']],
    ['12월 7일(화) 10:00', 'question year-missing.later', '‘12월 7일(화)’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2026. 12. 7.(월)로 요일이 다르고, 요일이 맞는 날은 2027. 12. 7.(화)입니다. 어느 날짜입니까?', ['날짜를 2027. 12. 7.(화)로', '날짜를 2026. 12. 7.(월)로']],
    ['11월 27일(금) 10:00', 'question year-missing.past', '‘11월 27일(금)’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2027. 11. 27.(토)로 요일이 다르고, 요일이 맞는 가장 가까운 날은 이미 지난 2026. 11. 27.(금)입니다. 어느 날짜입니까?', ['날짜를 2026. 11. 27.(금)으로', '날짜를 2027. 11. 27.(토)로']],
    ['12월 7일(금) 10:00', 'question year-missing.never', '‘12월 7일(금)’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2026. 12. 7.(월)로 요일이 다르고, 가까운 해에는 요일이 맞는 날이 없습니다. 날짜와 요일을 확인해 주십시오.', ['날짜를 2026. 12. 7.(월)로']],
    ['2월 29일 10:00', 'question year-missing', '‘2월 29일’에 연도가 없습니다. 2026. 11. 29.(일) 이후 처음 오는 같은 날짜는 2028. 2. 29.(화)입니다. 이 날짜입니까?', ['날짜를 2028. 2. 29.(화)로']],
  ])('%s', (text, code, sentence, fixes) => {
    expect(ask(text)).toMatchObject({ brief: code, sentence, fixes })
  })

  it('is settled by its fix, with the last day where that is stated', () => {
    expect(ask('12. 7.(월)~12. 9.(수)').fixed).toMatchObject({ date: '2026-12-07', endDate: '2026-12-09' })
    const packet = told('12월 7일(월) 15:30')
    const [finding] = check(packet, { today: TODAY })
    expect(check(applyEdits(packet, finding?.fixes[0]?.edits ?? []), { today: TODAY })).toEqual([])
  })

  it('is nothing to count from where no day is known, or the draft states none', () => {
    expect(brief(check(told('12월 7일(월)')))).toEqual(['warning date-missing'])
    expect(brief(check(told('추후 통보'), { today: TODAY }))).toEqual(['warning date-missing'])
  })

  it('is asked once an import where the year stands elsewhere, never afterwards', () => {
    const packets = [told('7. 1.(수) 09:00', '2026-07-01', { id: 'a', title: 'a' }), told('7월 2일', '2026-07-02', { id: 'b', title: 'b' })]
    const [finding] = ofCode(checkAll(packets, true), 'year-elsewhere')
    expect(finding?.severity).toBe('question')
    expect(finding && describeFinding(finding, 'ko')).toBe('연도 없이 적힌 날짜를 원문 다른 곳의 연도를 따라 읽은 일정 자료가 2건 있습니다(a, b). 맞습니까?')
    expect(finding?.related.map(one => describeFinding(one, 'ko'))).toEqual([
      '‘a’: ‘7. 1.(수)’에 연도가 없어 2026. 7. 1.(수)로 읽었습니다.', '‘b’: ‘7월 2일’에 연도가 없어 2026. 7. 2.(목)으로 읽었습니다.',
    ])
    expect(ofCode(checkAll(packets), 'year-elsewhere')).toEqual([])
  })

  it('tells alone whether the weekday bears the year out', () => {
    expect(sentencesFor('7. 1.(수)')).toEqual(['‘7. 1.(수)’에 연도가 없어 원문 다른 곳의 연도를 따라 2026. 7. 1.(수)로 읽었습니다. 요일이 맞습니다. 이 날짜입니까?'])
    expect(sentencesFor('7월 1일')).toEqual(['‘7월 1일’에 연도가 없어 원문 다른 곳의 연도를 따라 2026. 7. 1.(수)로 읽었습니다. 적힌 요일이 없어 맞추어 보지는 못했습니다. 이 날짜입니까?'])
    // The weekday is wrong: that is another finding. A date that a person changed is nobody's guess.
    expect(sentencesFor('7. 1.(목)')).toEqual([])
    expect(sentencesFor('7월 2일')).toEqual([])
    expect(sentencesFor('2026. 7. 1.(수)')).toEqual([])
  })
})
