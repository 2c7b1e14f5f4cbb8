import type { PacketRow } from './packet-rows.ts'

/** Packets that are checked together, as they stand stored. */
export type DayGroup = readonly { id: string; revision: number }[]

/** Packets whose days touch; one without a date stands alone. `rows` stand by day. */
export const dayGroupsOf = (rows: readonly PacketRow[]): DayGroup[] => {
  const groups: { members: { id: string; revision: number }[]; until: string }[] = []
  for (const { summary, revision, firstDay, lastDay } of rows) {
    const member = { id: summary.id, revision }
    const last = groups.at(-1)
    if (last && firstDay !== null && firstDay <= last.until) {
      last.members.push(member)
      if (lastDay !== null && lastDay > last.until) last.until = lastDay
    } else groups.push({ members: [member], until: lastDay ?? '' })
  }
  return groups.map(({ members }) => members)
}

/** Names a group in this very state: another revision, another name. */
export const stateOf = (group: DayGroup): string => group.map(({ id, revision }) => `${id}@${revision}`).join(' ')
