import { expect, test } from 'vitest'
import { inOrderOfTime } from '../../../shared/book/order-of-time.ts'
import { newPacket } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'

const packet = (id: string, date: string | null, start: number | null): Packet => ({ ...newPacket(id), overview: { ...newPacket(id).overview, date, start } })

test('by day and time; undated last, untimed first in its day, equal ones as given', () => {
  const packets = [
    packet('undated', null, 60), packet('late', '2026-07-02', 1_020), packet('early', '2026-07-02', 580), packet('same', '2026-07-02', 580),
    packet('untimed', '2026-07-02', null), packet('before', '2026-07-01', 900),
  ]
  expect(inOrderOfTime(packets).map(({ id }) => id)).toEqual(['before', 'untimed', 'early', 'same', 'late', 'undated'])
})
