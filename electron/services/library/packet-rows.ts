import type { PacketSummary } from '../../../shared/api/contract.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { addDays } from '../../../shared/time/calendar-date.ts'
import { MINUTES_PER_DAY } from '../../../shared/time/clock-time.ts'
import type { ReadableDb, WritableDb } from './database.ts'

/** What the list shows of a packet, but for its findings. */
export type Summary = Omit<PacketSummary, 'findings'>
export interface PacketRow {
  summary: Summary
  revision: number
  firstDay: string | null
  lastDay: string | null
}

/** List columns, one row a packet. Writing runs inside the caller's transaction. */
export interface PacketRows {
  write(packet: Packet, updatedAt: number): void
  clear(): void
  /** All packets that are not in the bin: by day and time, those without a date last. */
  all(): PacketRow[]
  /** The packets of the days that touch `id`'s, and of the days that touch theirs; with itself. */
  around(id: string): { id: string; revision: number }[]
}

export const createPacketRows = (db: WritableDb): PacketRows => {
  const put = db.prepare('INSERT OR REPLACE INTO packet_row VALUES (?, ?, ?, ?, ?)')
  return {
    ...readers(db),
    write: (packet, updatedAt) => {
      const summary: Summary = { ...listColumns(packet), updatedAt: new Date(updatedAt).toISOString() }
      put.run(packet.id, summary.date, lastDayOf(packet), summary.start, JSON.stringify(summary))
    },
    clear: () => db.exec('DELETE FROM packet_row'),
  }
}

const LIVE = 'packet_row JOIN document ON id = document_id WHERE removed_at IS NULL'

const readers = (db: ReadableDb): Pick<PacketRows, 'all' | 'around'> => {
  const all = db.prepare<[], { summary: string; revision: number; firstDay: string | null; lastDay: string | null }>(
    `SELECT summary, revision, first_day AS firstDay, last_day AS lastDay FROM ${LIVE}
     ORDER BY first_day IS NULL, first_day, start IS NULL, start, document_id`,
  )
  const days = db.prepare<[string], { id: string; revision: number; firstDay: string | null; lastDay: string | null }>(
    `SELECT id, revision, first_day AS firstDay, last_day AS lastDay FROM ${LIVE} AND document_id = ?`,
  )
  const reach = db.prepare<[string, string], { firstDay: string; lastDay: string }>(
    `SELECT min(first_day) AS firstDay, max(last_day) AS lastDay FROM ${LIVE} AND first_day <= ? AND last_day >= ?`,
  )
  const between = db.prepare<[string, string], { id: string; revision: number }>(
    `SELECT id, revision FROM ${LIVE} AND first_day <= ? AND last_day >= ?
     ORDER BY first_day, start IS NULL, start, document_id`,
  )
  return {
    all: () => all.all().map(row => ({ ...row, summary: JSON.parse(row.summary) as Summary })),
    around: id => {
      const row = days.get(id)
      if (!row) return []
      if (row.firstDay === null || row.lastDay === null) return [{ id, revision: row.revision }]
      let span = { firstDay: row.firstDay, lastDay: row.lastDay }
      for (;;) {
        const wider = reach.get(span.lastDay, span.firstDay) ?? span
        if (wider.firstDay === span.firstDay && wider.lastDay === span.lastDay)
          return between.all(span.lastDay, span.firstDay)
        span = wider
      }
    },
  }
}

/** What the list shows of a packet itself. */
export const listColumns = ({
  id,
  mark,
  title,
  titleProposed,
  overview,
  access,
  participation,
  tags,
  entry,
}: Packet): Omit<Summary, 'updatedAt'> => ({
  id,
  mark,
  title,
  titleProposed,
  date: overview.date,
  start: overview.start,
  end: overview.end,
  place: overview.place,
  access,
  interpretation: overview.interpretation,
  participation,
  tags,
  entry,
})

/** The last day that the packet reaches: as stated, or by rows of later days or past midnight. */
const lastDayOf = ({ overview, runOfShow }: Packet): string | null => {
  const { date, endDate, end } = overview
  if (date === null) return null
  const days = Math.max(daysOf(end), ...runOfShow.map(row => row.day + daysOf(row.end ?? row.start)))
  const reached = addDays(date, Math.max(0, days))
  return endDate !== null && endDate > reached ? endDate : reached
}

const daysOf = (clock: number | null): number => Math.floor((clock ?? 0) / MINUTES_PER_DAY)
