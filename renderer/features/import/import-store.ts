import { create } from 'zustand'

/** What is to be read: text as pasted, or a file. `isOther`: it lay in a folder and is no draft by its name. */
export type ImportSource = { name: string; text: string } | { name: string; file: File; isOther?: boolean }

export interface ImportState {
  /** Handed over by a drop, a paste or the sample; the dialogue reads it as soon as it is open. */
  offered: readonly ImportSource[] | null
  offer(sources: readonly ImportSource[]): void
  take(): void
}

export const useImport = create<ImportState>()(set => ({
  offered: null,
  offer: offered => set({ offered }),
  take: () => set({ offered: null }),
}))
