import { create } from 'zustand'

/** What is to be read: text as pasted, or a file. `isOther`: it lay in a folder and is no draft by its name. */
export type ImportSource = { name: string; text: string } | { name: string; file: File; isOther?: boolean }

/** What stands in the box for pasted text. */
export interface Pasted {
  readonly text: string
  /** Tables as they were pasted, while their words stand in the box unchanged. */
  readonly tables: { readonly text: string; readonly html: string } | null
}

const NOTHING: Pasted = { text: '', tables: null }

export interface ImportState {
  /** Handed over by a drop, a paste or the sample; the dialogue reads it as soon as it is open. */
  offered: readonly ImportSource[] | null
  offer(sources: readonly ImportSource[]): void
  take(): void
  /** Kept until the dialogue is closed: text that could not be read is there again to be mended. */
  pasted: Pasted
  setPasted(change: (before: Pasted) => Pasted): void
  clearPasted(): void
}

const pastedIn = (sources: readonly ImportSource[]): Pasted => {
  const [source] = sources
  return source && 'text' in source && source.name.endsWith('.txt') ? { text: source.text, tables: null } : NOTHING
}

export const useImport = create<ImportState>()(set => ({
  offered: null,
  offer: offered => set({ offered, pasted: pastedIn(offered) }),
  take: () => set({ offered: null }),
  pasted: NOTHING,
  setPasted: change => set(({ pasted }) => ({ pasted: change(pasted) })),
  clearPasted: () => set({ pasted: NOTHING }),
}))
