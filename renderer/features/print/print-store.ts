import { create } from 'zustand'
import type { BookOptions } from '../../../shared/api/contract.ts'
import type { Product } from '../../../shared/book/product.ts'
import type { CopyFiles } from '../../../shared/copies/copy-files.ts'

/** A run or a copy of the print log, and when it was printed, in words. */
export interface Since { readonly id: string; readonly at: string; readonly duplex: boolean }

export interface PrintState {
  /** Meetings taken in or left out by hand; of the others the likely ones are printed. */
  decided: ReadonlyMap<string, boolean>
  /** The order given by hand, by id; empty is the order of time. */
  order: readonly string[]
  options: Partial<BookOptions>
  product: Product
  /** Name of an edition: `staff`, `guest:캐나다`. */
  edition: string
  /** Unmarked meetings that the office calls open to the press. */
  openMeetings: ReadonlySet<string>
  /** 배부처 that numbered copies are made for; `null` for a book without a number. */
  listId: string | null
  copyFiles: CopyFiles
  /** Copies that replacement pages are made for, instead of a book. */
  since: Since | null
  /** The file is saved under a password, which is asked for then. */
  isProtected: boolean
  /** What to do about attached files that can't be printed. */
  missingAttachments: 'stop' | 'sheet'
  choose(ids: readonly string[], isIn: boolean): void
  setOrder(ids: readonly string[]): void
  setProduct(product: Product): void
  setEdition(edition: string): void
  setOpen(ids: readonly string[], isOpen: boolean): void
  setProtected(isProtected: boolean): void
  setMissingAttachments(missing: 'stop' | 'sheet'): void
  setList(id: string | null): void
  setCopyFiles(files: CopyFiles): void
  setSince(since: Since | null): void
  setOption<K extends keyof BookOptions>(key: K, value: BookOptions[K] | undefined): void
}

/** What the next book holds; kept while one goes back to correct something. */
export const usePrint = create<PrintState>()(set => ({
  decided: new Map(),
  order: [],
  options: { cover: true, toc: true, schedule: true, attachments: true },
  product: 'book',
  edition: 'principal',
  openMeetings: new Set(),
  isProtected: false,
  missingAttachments: 'stop',
  listId: null,
  copyFiles: 'one',
  since: null,
  choose: (ids, isIn) => set(({ decided }) => ({ decided: new Map([...decided, ...ids.map((id): [string, boolean] => [id, isIn])]) })),
  setOrder: order => set({ order }),
  setProduct: product => set({ product }),
  setEdition: edition => set({ edition }),
  setOpen: (ids, isOpen) => set(({ openMeetings }) => ({
    openMeetings: new Set(isOpen ? [...openMeetings, ...ids] : [...openMeetings].filter(id => !ids.includes(id))),
  })),
  setProtected: isProtected => set({ isProtected }),
  setMissingAttachments: missingAttachments => set({ missingAttachments }),
  setList: listId => set({ listId }),
  setCopyFiles: copyFiles => set({ copyFiles }),
  setSince: since => set({ since }),
  setOption: (key, value) => set(({ options }) => ({ options: withOption(options, key, value) })),
}))

/** `undefined` is the product's own choice. */
const withOption = <K extends keyof BookOptions>(options: Partial<BookOptions>, key: K, value: BookOptions[K] | undefined): Partial<BookOptions> => {
  const next = { ...options }
  if (value === undefined) delete next[key]
  else next[key] = value
  return next
}
