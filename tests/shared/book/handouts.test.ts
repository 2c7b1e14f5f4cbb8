import { describe, expect, test } from 'vitest'
import { actionLines } from '../../../shared/book/action-lines.ts'
import { dayScheduleText } from '../../../shared/book/day-schedule.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const context = newOutlineContext('ko', defaultSettings.principal)
const lunch = (given: Partial<Packet> = {}): Packet => {
  const packet = newPacket('lunch')
  return {
    ...packet, title: '오찬', participation: { mode: 'address', status: 'confirmed' },
    overview: { ...packet.overview, date: '2026-07-02', start: 730, end: 805, place: '목련홀' },
    runOfShow: [{ ...newRow('r1'), title: '오찬', start: 730, end: 805, principal: true }, { ...newRow('r2'), title: '12:25 차관님 이석', start: 745, openEnded: true, principal: true }],
    ...given,
  }
}

describe('the action plan', () => {
  test('has a leave in the middle of a block at its minute', () => {
    expect(actionLines(lunch(), context).map(({ time, kind, text, marked }) => [time, kind, text, marked]))
      .toEqual([['12:10~13:25', '순서', '오찬', false], ['12:25', '이석', '차관님 이석', true]])
  })

  test('names a leave once that plan and programme both have', () => {
    const action = { id: 'x', kind: 'leave' as const, at: 745, text: '옆문으로 퇴장', contact: '', phone: '', rowId: null }
    expect(actionLines(lunch({ actionPlan: [action] }), context).filter(({ kind }) => kind === '이석').map(({ text }) => text)).toEqual(['옆문으로 퇴장'])
  })

  test('keeps what happens at the minute of something else', () => {
    const photo = { id: 'x', kind: 'photo' as const, at: 745, text: '기념 촬영', contact: '', phone: '', rowId: null }
    const cues = [{ id: 'c', at: 745, text: '12:25 이석', internal: false }, { id: 'd', at: 745, text: '메모 전달', internal: true }]
    const runOfShow = [{ ...newRow('r1'), title: '오찬', start: 730, end: 805, principal: true, cues }]
    expect(actionLines(lunch({ actionPlan: [photo], runOfShow }), context).map(({ time, kind, text }) => [time, kind, text])).toEqual([
      ['12:10~13:25', '순서', '오찬'], ['12:25', '사진', '기념 촬영'], ['12:25', '이석', '이석'], ['12:25', '기타', '메모 전달'],
    ])
  })

  test('has nothing where the principal does nothing', () => {
    expect(actionLines(newPacket('p'), context)).toEqual([])
  })
})

describe('the schedule as text', () => {
  const entry = { id: 'e', date: '2026-07-02', start: 740, end: 770, zone: 'Asia/Seoul', kind: 'internal-report' as const, title: '보고', place: '', note: '' }
  const textOf = (packets: Packet[], entries = [entry]): string =>
    dayScheduleText({ packets, entries, settings: defaultSettings, options: {}, today: '2026-06-30' })

  test('tells leaves, overlaps and entries without a packet', () => {
    expect(textOf([lunch()])).toBe([
      '[차관 일일 일정표] 2026. 7. 2.(목)', '○ 12:10~13:25 오찬 [축사(확정)]', ' - 목련홀', ' ※ 12:25 이석',
      '○ 12:20~12:50 보고 [내부보고]', ' ※ ‘오찬’ 일정과 5분 겹침', '',
    ].join('\n'))
  })

  test('of a meeting of several days tells the one day that is asked for', () => {
    const visit = lunch()
    const long = { ...visit, overview: { ...visit.overview, endDate: '2026-07-03' } }
    const days = (date: string | null): number =>
      dayScheduleText({ packets: [long], entries: [], settings: defaultSettings, options: { date }, today: '2026-06-30' }).split('[차관 일일 일정표]').length - 1
    expect([days(null), days('2026-07-02')]).toEqual([2, 1])
  })

  test('is empty for a meeting in which the principal takes no part', () => {
    expect(textOf([lunch({ participation: null })], [])).toBe('')
  })
})
