import { expect, it } from 'vitest'
import { exportScopes } from '../../../../renderer/features/export/export-scope.ts'
import type { PacketSummary } from '../../../../shared/api/contract.ts'

const summary = (id: string, date: string | null, entry: PacketSummary['entry'] = null) => ({ id, date, start: null, entry }) as PacketSummary
const packets = [summary('a', '2026-07-01'), summary('b', '2026-07-01'), summary('c', '2026-07-02'), summary('way', '2026-07-01', 'travel')]
const told = (choices: ReturnType<typeof exportScopes>): string[] =>
  choices.map(({ scope, packets: meetings, entries }) => `${scope}: ${meetings.map(({ id }) => id).join(' ')} | ${entries.map(({ id }) => id).join(' ')}`)

it('offers the scopes that differ, entries of the day apart from the meetings', () => {
  expect(told(exportScopes({ packets, packetId: 'a', printed: null }))).toEqual(['packet: a | ', 'day: a b | way', 'all: a b c | way'])
  expect(told(exportScopes({ packets, packetId: 'a', printed: packets.slice(1, 3) }))[0]).toBe('chosen: b c | ')
})

it('offers no entry alone: it has no papers to write', () => {
  expect(told(exportScopes({ packets, packetId: 'way', printed: null }))).toEqual(['day: a b | way', 'all: a b c | way'])
})
