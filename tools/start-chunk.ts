import type { RolldownOptions } from 'rolldown'

type Grouping = Exclude<NonNullable<NonNullable<Extract<NonNullable<RolldownOptions['output']>, { dir?: string }>['codeSplitting']>>, boolean>

/**
 * Puts all that these modules need at once into one file: finding, reading and linking a file takes most of a
 * millisecond, and shared parts would be twenty of them.
 */
export const startChunk = (entries: readonly string[]): Grouping => {
  let loaded: Set<string> | null = null
  return {
    groups: [{
      debugName: 'start',
      name: (id, context) => {
        loaded ??= closure(entries, (of) => [...(context.getModuleInfo(of)?.importedIds ?? [])])
        return loaded.has(id) ? 'start' : null
      },
    }],
  }
}

const closure = (entries: readonly string[], importsOf: (id: string) => string[]): Set<string> => {
  const all = new Set(entries)
  for (const id of all) for (const imported of importsOf(id)) all.add(imported)
  return all
}
