import { describe, expect, it } from 'vitest'
import { packetsSince } from '../../../shared/copies/packets-since.ts'

const at = (id: string, date: string | null, entry: unknown = null) => ({ id, date, entry })
const printed = { packetIds: ['a', 'b'], known: ['a', 'b', 'left-out'], days: ['2026-07-01', '2026-07-02'] as [string, string], byTime: true, product: 'book' as const }

describe('the packets of today’s version', () => {
  it('are those that are still there, with what came to its days since', () => {
    const all = [at('new', '2026-07-01'), at('b', '2026-07-02'), at('left-out', '2026-07-02'), at('entry', '2026-07-02', 'travel'), at('later', '2026-07-03'), at('undated', null)]
    expect(packetsSince(printed, all)).toEqual(['new', 'b'])
    expect(packetsSince({ ...printed, product: 'schedule' }, all)).toEqual(['new', 'b', 'entry'])
  })

  it('stay in the order that somebody gave them', () => {
    const all = [at('a', '2026-07-01'), at('new', '2026-07-01'), at('b', '2026-07-02'), at('last', '2026-07-02')]
    expect(packetsSince({ ...printed, packetIds: ['b', 'a'], byTime: false }, all)).toEqual(['new', 'b', 'a', 'last'])
  })
})
