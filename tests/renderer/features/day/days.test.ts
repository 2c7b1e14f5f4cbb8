import { describe, expect, it } from 'vitest'
import type { PacketSummary } from '../../../../shared/api/contract.ts'
import { daysOf } from '../../../../renderer/features/day/days.ts'
import { firstPacket } from '../../../../renderer/features/day/first-packet.ts'

const meeting = (id: string, date: string | null, start: number | null = null): PacketSummary => ({
  id, date, start, mark: null, title: id, titleProposed: false, end: null, place: '', access: null, interpretation: null, participation: null,
  tags: [], entry: null, findings: { error: 0, warning: 0, question: 0, info: 0 }, updatedAt: '',
})
const ids = (days: ReturnType<typeof daysOf>['past']): string[] => days.map(day => `${day.date}: ${day.packets.map(({ id }) => id).join(' ')}`)

describe('days', () => {
  const packets = [meeting('late', '2026-07-02', 960), meeting('noon', '2026-07-02', 700), meeting('old', '2026-06-30', 600), meeting('open', null), meeting('today', '2026-07-01', 540)]

  it('puts what is past apart, days in order, meetings by their start, the undated last', () => {
    const { past, coming } = daysOf(packets, '2026-07-01')
    expect(ids(past)).toEqual(['2026-06-30: old'])
    expect(ids(coming)).toEqual(['2026-07-01: today', '2026-07-02: noon late', 'null: open'])
  })

  it('begins with the next meeting, else the latest there was', () => {
    expect(firstPacket(packets, '2026-07-01')?.id).toBe('today')
    expect(firstPacket(packets, '2026-07-02')?.id).toBe('noon')
    expect(firstPacket([meeting('old', '2026-06-30'), meeting('older', '2026-06-01')], '2026-12-01')?.id).toBe('old')
    expect(firstPacket([], '2026-07-01')).toBeNull()
  })
})
