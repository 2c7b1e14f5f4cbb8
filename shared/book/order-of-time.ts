import type { Packet } from '../packet/packet.ts'

/** By day, then by time; meetings without a date stand last, those without a time first in their day, equal ones as given. */
export const inOrderOfTime = (packets: readonly Packet[]): Packet[] => packets.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))

const sortKey = ({ overview }: Packet): string => `${overview.date ?? '9999'} ${String(overview.start ?? 0).padStart(5, '0')}`
