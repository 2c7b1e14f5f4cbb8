import { create } from 'zustand'
import type { BookOptions } from '../../../shared/api/contract.ts'
import type { Product } from '../../../shared/book/product.ts'
import type { EditionKind } from '../../../shared/packet/edition-rule.ts'

export interface PrintState {
  /** Packets left out by hand; everything else of the library is printed. */
  leftOut: ReadonlySet<string>
  options: Partial<BookOptions>
  product: Product
  edition: EditionKind
  leaveOut(ids: readonly string[], isOut: boolean): void
  setProduct(product: Product): void
  setEdition(edition: EditionKind): void
  setOption<K extends keyof BookOptions>(key: K, value: BookOptions[K]): void
}

/** What the next book holds; kept while one goes back to correct something. */
export const usePrint = create<PrintState>()(set => ({
  leftOut: new Set(),
  options: { cover: true, toc: true, schedule: true, totalPages: false },
  product: 'book',
  edition: 'principal',
  leaveOut: (ids, isOut) => set(({ leftOut }) => ({
    leftOut: new Set(isOut ? [...leftOut, ...ids] : [...leftOut].filter(id => !ids.includes(id))),
  })),
  setProduct: product => set({ product }),
  setEdition: edition => set({ edition }),
  setOption: (key, value) => set(({ options }) => ({ options: { ...options, [key]: value } })),
}))
