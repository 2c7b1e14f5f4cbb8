import { create } from 'zustand'
import type { BookOptions } from '../../../shared/api/contract.ts'

export interface PrintState {
  /** Packets left out by hand; everything else of the library is printed. */
  leftOut: ReadonlySet<string>
  options: Partial<BookOptions>
  leaveOut(ids: readonly string[], isOut: boolean): void
  setOption<K extends keyof BookOptions>(key: K, value: BookOptions[K]): void
}

/** What the next book holds; kept while one goes back to correct something. */
export const usePrint = create<PrintState>()(set => ({
  leftOut: new Set(),
  options: { cover: true, toc: true, schedule: true, totalPages: false },
  leaveOut: (ids, isOut) => set(({ leftOut }) => ({
    leftOut: new Set(isOut ? [...leftOut, ...ids] : [...leftOut].filter(id => !ids.includes(id))),
  })),
  setOption: (key, value) => set(({ options }) => ({ options: { ...options, [key]: value } })),
}))
