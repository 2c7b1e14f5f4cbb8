import type { PacketSummary } from '../../../shared/api/contract.ts'

/** Which meetings go into the file. `chosen`: those of Print. */
export type ExportScope = 'packet' | 'day' | 'chosen' | 'all'

export interface ScopeChoice {
  readonly scope: ExportScope
  readonly packets: readonly PacketSummary[]
  /** Entries of the day (이동, 국회) beside them: only a packet file holds these. */
  readonly entries: readonly PacketSummary[]
}

const LATE = Number.POSITIVE_INFINITY

const inOrder = (packets: readonly PacketSummary[]): PacketSummary[] =>
  packets.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.start ?? LATE) - (b.start ?? LATE))

/** The scopes that differ from each other, the one meant first: in Prepare the packet on screen, in Print the meetings chosen there (`printed`). */
export const exportScopes = (
  { packets, packetId, printed }: { packets: readonly PacketSummary[]; packetId: string | null; printed: readonly PacketSummary[] | null },
): ScopeChoice[] => {
  const all = inOrder(packets)
  const own = all.filter(({ id }) => id === packetId)
  const day = own[0]?.date ?? null
  const choices: { scope: ExportScope; packets: readonly PacketSummary[] }[] = [
    ...(printed ? [{ scope: 'chosen' as const, packets: printed }] : []),
    { scope: 'packet', packets: own },
    { scope: 'day', packets: day === null ? [] : all.filter(({ date }) => date === day) },
    { scope: 'all', packets: all },
  ]
  const known = new Set<string>()
  return choices.map(({ scope, packets: some }): ScopeChoice => ({
    scope, packets: some.filter(({ entry }) => entry === null), entries: some.filter(({ entry }) => entry !== null),
  })).filter(({ packets: some }) => {
    const key = some.map(({ id }) => id).join(' ')
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
}
