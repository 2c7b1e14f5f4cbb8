import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { at, row } from '../run-of-show/rows.ts'
import { brief, check, checkAll, meeting, ofCode, point } from './meeting.ts'

const attending = (id: string, start: string, end: string, status: 'confirmed' | 'tentative' = 'confirmed') =>
  ({ ...meeting([], { participation: { mode: 'attend', status } }, { start: at(start), end: at(end) }), id, title: id })

const speaking = (talkingPoints: Packet['talkingPoints'], more: Partial<Packet> = {}) =>
  check(meeting([row('환영사', '09:00~10:00', { principal: true })], { talkingPoints, ...more }))

const speech = (syllables: number, interpretation: Packet['overview']['interpretation'] = null) => check(meeting(
  [row('환영사', '09:00~09:05', { principal: true }), row('회의', '09:05~10:00')],
  { talkingPoints: [point('t', { rowId: '환영사', text: '가'.repeat(syllables) })] }, { interpretation },
))

describe('the principal', () => {
  it('can\'t be in two meetings at once', () => {
    const findings = checkAll([attending('a', '09:00', '10:00'), attending('b', '09:45', '11:00')])
    expect(brief(findings)).toEqual(['error principal-overlap'])
    expect(findings[0]?.packetId).toBe('b')
    expect(findings[0] && describeFinding(findings[0], 'ko')).toBe('09:00~10:00 ‘a’와 09:45~11:00 ‘b’가 15분 겹칩니다.')
    expect(brief(checkAll([attending('a', '09:00', '10:00', 'tentative'), attending('b', '09:45', '11:00')])))
      .toEqual(['warning principal-overlap'])
  })

  it('is nowhere without participation, and free after he leaves', () => {
    const elsewhere = { ...attending('b', '09:45', '11:00'), participation: null }
    expect(checkAll([attending('a', '09:00', '10:00'), elsewhere])).toEqual([])
    const runOfShow = [row('오찬', '09:00~10:00'), row('차관님 이석', '09:40~', { principal: true })]
    const leaves = { ...attending('a', '09:00', '10:00'), runOfShow }
    expect(ofCode(checkAll([leaves, attending('b', '09:45', '11:00')]), 'principal-overlap')).toEqual([])
    const [finding] = ofCode(checkAll([leaves, attending('b', '09:30', '11:00')]), 'principal-overlap')
    expect(finding && describeFinding(finding, 'ko')).toBe('09:00~09:40 ‘a’와 09:30~11:00 ‘b’가 10분 겹칩니다.')
  })

  it('needs a text for a row in which he speaks', () => {
    expect(brief(speaking([]))).toEqual(['warning speech-missing'])
    expect(speaking([point('t', { rowId: '환영사', text: '반갑습니다' })])).toEqual([])
    expect(speaking([point('t', { kind: 'welcome', textEn: 'Welcome' })])).toEqual([])
    expect(brief(speaking([point('t', { kind: 'toast', text: '건배' })]))).toEqual(['warning speech-missing'])
    const background = point('t', { rowId: '환영사', text: '배경', use: 'background' })
    expect(brief(speaking([background]))).toEqual(['warning speech-missing'])
    const another = point('t', { rowId: '환영사', text: '답사', speakerId: 'x' })
    expect(brief(speaking([another]))).toEqual(['warning speech-missing'])
    expect(speaking([point('t', { rowId: '우리 측', text: '반갑습니다' })], {
      runOfShow: [row('모두말씀', '09:00~10:00', { principal: true }), row('우리 측', '09:00~10:00', { parentId: '모두말씀' })],
    })).toEqual([])
    expect(speaking([], { participation: { mode: 'proxy', status: 'confirmed' } })).toEqual([])
  })

  it('can\'t say more than the row has time for, but for a seventh', () => {
    expect(speech(1_500)).toEqual([])
    const [finding] = speech(1_700)
    expect(finding).toMatchObject({ code: 'speech-too-long', severity: 'warning', path: ['talkingPoints', 't', 'text'] })
    expect(finding && describeFinding(finding, 'ko')).toBe('‘환영사’ 말씀자료는 약 6분 14초로, 배정된 5분을 25% 넘습니다.')
    expect(brief(speech(900, 'consecutive'))).toEqual(['warning speech-too-long.consecutive'])
    expect(speech(900, 'simultaneous')).toEqual([])
  })
})
