import { createHash } from 'node:crypto'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { findingKey, type Finding } from '../../../shared/checks/finding.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { settingsOfChecks } from '../../../shared/settings/settings.ts'
import type { WritableDb } from './database.ts'
import { dayGroupsOf, stateOf, type DayGroup } from './day-groups.ts'
import type { Findings } from './findings.ts'
import type { PacketRow } from './packet-rows.ts'
import type { SettingsStore } from './settings-store.ts'
import type { SourceDocuments } from './source-documents.ts'
import type { Writer } from './writer.ts'

export type Counts = PacketSummary['findings']

/**
 * How many findings each packet of the list has, those set aside left out. Checking thousands of
 * packets takes seconds, so the counts are kept on disk (a projection) with what they were
 * counted for: the packets' revisions, the documents, the settings and the program's version.
 */
export interface FindingCounts {
  of(rows: readonly PacketRow[]): ReadonlyMap<string, Counts>
}

interface Parts {
  db: WritableDb
  findings: Findings
  packet(id: string): Packet
  documents: SourceDocuments
  settings: SettingsStore
  writer: Writer
  /** Of the program; '' takes nothing from disk. */
  version: string
}

type Counted = readonly [id: string, counts: Counts]

/** Fewer are counted again at the next start sooner than they are written. */
const WORTH_WRITING = 32

export const createFindingCounts = (parts: Parts): FindingCounts => {
  const { db, findings, packet, documents, settings, writer, version } = parts
  const stored = db.prepare<[], { id: string; counts: string; countedFor: string }>(
    'SELECT document_id AS id, counts, counted_for AS countedFor FROM finding_count',
  )
  const put = db.prepare('INSERT OR REPLACE INTO finding_count VALUES (?, ?, ?)')

  // Read once: after that, the findings in memory are as quick.
  let onDisk = new Map(stored.all().map(({ id, ...row }) => [id, row]))
  const count = (group: DayGroup): Counted[] => {
    const found = findings.check(group)
    return group.map(({ id }) => [id, countOpen(found.get(id) ?? [], packet(id).dismissed)])
  }
  const keep = (counted: readonly (readonly [countedFor: string, ...Counted])[]): void => {
    try {
      writer.transact(() => {
        for (const [countedFor, id, counts] of counted) put.run(id, JSON.stringify(counts), countedFor)
      })
    } catch (error) {
      // The list is right without them; whoever edits next hears of the full disk.
      writer.log.error('counts of findings could not be kept', { error })
    }
  }

  return {
    of: rows => {
      const around = JSON.stringify([version, documents.keys(), settingsOfChecks(settings.get())])
      const fresh: (readonly [string, ...Counted])[] = []
      const all = dayGroupsOf(rows).flatMap((group): Counted[] => {
        const countedFor = createHash('sha1').update(around).update(stateOf(group)).digest('base64')
        const known = version === '' ? [] : group.flatMap(({ id }) => onDisk.get(id) ?? [])
        const holds = known.length === group.length && known.every(row => row.countedFor === countedFor)
        if (holds) return group.map(({ id }, at) => [id, JSON.parse(known[at]?.counts ?? '') as Counts])
        const counted = count(group)
        fresh.push(...counted.map(one => [countedFor, ...one] as const))
        return counted
      })
      if (version !== '' && fresh.length >= WORTH_WRITING) {
        keep(fresh)
        onDisk = new Map([
          ...onDisk,
          ...fresh.map(([countedFor, id, counts]) => [id, { countedFor, counts: JSON.stringify(counts) }] as const),
        ])
      }
      return new Map(all)
    },
  }
}

const countOpen = (findings: readonly Finding[], dismissed: readonly string[]): Counts => {
  const counts: Counts = { error: 0, warning: 0, question: 0, info: 0 }
  for (const finding of findings) if (!dismissed.includes(findingKey(finding))) counts[finding.severity] += 1
  return counts
}
