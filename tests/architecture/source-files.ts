import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Import { from: string; specifier: string; typeOnly: boolean; lazy: boolean }

/** Source files below a folder of the repository, as relative paths with slashes. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted()

const STATIC = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm
const DYNAMIC = /\bimport\('([^']+)'\)/g

/** Every import of a file; a statement that names types only is `typeOnly`. */
export const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8')
  const fixed = [...text.matchAll(STATIC)].map(([, type, specifier = '']) => ({ from: file, specifier, typeOnly: type !== undefined, lazy: false }))
  const lazy = [...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ from: file, specifier, typeOnly: false, lazy: true }))
  return [...fixed, ...lazy]
}

/** The repository path that a relative import names; `null` for a package. */
export const targetOf = ({ from, specifier }: Import): string | null =>
  specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)) : null

/** Files and packages that are loaded with `entries`, before anything asks for more. */
export const loadedWith = (entries: readonly string[]): Set<string> => {
  const loaded = new Set(entries)
  for (const file of loaded) {
    if (!/\.tsx?$/.test(file)) continue
    for (const item of importsOf(file)) if (!item.typeOnly && !item.lazy) loaded.add(targetOf(item) ?? item.specifier)
  }
  return loaded
}
