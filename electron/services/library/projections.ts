import type { Packet } from '../../../shared/packet/packet.ts'
import { repairPacket } from '../../../shared/packet/repair-packet.ts'
import type { WritableDb } from './database.ts'
import type { PacketRows } from './packet-rows.ts'
import type { SearchIndex } from './search/search-index.ts'

/** What is made from packets and can be made again: list columns, search index. Inside the caller's transaction. */
export interface Projections {
  /** `before` is the packet as the projections hold it, `null` where they don't. `updatedAt` in epoch milliseconds. */
  write(after: Packet, known: { before: Packet | null; updatedAt: number }): void
  /** Drops and makes everything again, from the stored packets alone. */
  rebuild(): void
}

export const createProjections = (db: WritableDb, rows: PacketRows, index: SearchIndex): Projections => {
  const stored = db.prepare<[], { state: string; updatedAt: number }>(
    'SELECT state, updated_at AS updatedAt FROM document ORDER BY id',
  )
  const write: Projections['write'] = (after, { before, updatedAt }) => {
    rows.write(after, updatedAt)
    index.write(before, after)
  }
  return {
    write,
    rebuild: () => {
      db.exec('DELETE FROM finding_count')
      rows.clear()
      index.clear()
      for (const { state, updatedAt } of stored.all())
        write(repairPacket(JSON.parse(state)), { before: null, updatedAt })
    },
  }
}
