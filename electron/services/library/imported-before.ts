import type { Finding } from '../../../shared/checks/finding.ts'
import { listedNames, newFinding, NOWHERE } from '../../../shared/checks/new-finding.ts'
import type { ReadableDb } from './database.ts'
import type { ImportFile } from './prepare-import.ts'

/** A question for each file whose very bytes a packet of the library (the bin left out) was read from. */
export type ImportedBefore = (files: readonly Pick<ImportFile, 'name' | 'sha256'>[]) => Finding[]

export const createImportedBefore = (db: ReadableDb): ImportedBefore => {
  const titlesFrom = db.prepare<[string], string>(
    `SELECT state ->> '$.title' FROM document WHERE removed_at IS NULL AND EXISTS (
       SELECT 1 FROM json_each(state, '$.sourceFiles') AS source WHERE source.value ->> 'sha256' = ?)
     ORDER BY state ->> '$.overview.date', state ->> '$.overview.start', id`,
  ).pluck()
  return files => files.flatMap(({ name, sha256 }) => {
    const titles = titlesFrom.all(sha256)
    if (titles.length === 0) return []
    return [newFinding('already-imported', 'question', NOWHERE, { file: name, count: titles.length, packets: listedNames(titles.map(title => title || '–')) })]
  })
}
