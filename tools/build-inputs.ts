import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const filesBelow = (entry: string): string[] => {
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .toSorted()
}

/** One hash over names and contents of files and folders: the same inputs need no second build. */
export const hashInputs = (entries: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesBelow)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
