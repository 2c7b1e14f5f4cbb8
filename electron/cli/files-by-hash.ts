import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Files in a folder and all below it by their SHA-256, of those that have one of these sizes. */
export const filesByHash = (folder: string, sizes: ReadonlySet<number>): ReadonlyMap<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return new Map(files.filter((file) => sizes.has(statSync(file).size)).map((file) => [createHash('sha256').update(readFileSync(file)).digest('hex'), file]))
}
