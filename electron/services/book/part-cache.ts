import type { DrawnPart } from '../pdf/draw-part.ts'

/** Drawn sections by what they hold and how they look: between two books only those that changed are set again. */
export interface PartCache {
  part(keyOf: () => string, draw: () => DrawnPart): DrawnPart
  pageCount(keyOf: () => string, count: () => number): number
  /** A book is done: what the last few did without is forgotten. */
  age(): void
}

/** Undoing an edit, or going back to the edition before, finds its sections still here. */
const BOOKS_KEPT = 8

export const newPartCache = (): PartCache => {
  const parts = agingMap<DrawnPart>()
  const counts = agingMap<number>()
  return {
    part: parts.get,
    pageCount: counts.get,
    age: () => {
      parts.age()
      counts.age()
    },
  }
}

/** Keeps nothing: for a process that makes one book. */
export const noPartCache: PartCache = { part: (_keyOf, draw) => draw(), pageCount: (_keyOf, count) => count(), age: () => {} }

const agingMap = <T>(): { get(keyOf: () => string, make: () => T): T; age(): void } => {
  const known = new Map<string, { value: T; used: number }>()
  let book = 0
  return {
    get: (keyOf, make) => {
      const key = keyOf()
      const found = known.get(key) ?? { value: make(), used: book }
      found.used = book
      known.set(key, found)
      return found.value
    },
    age: () => {
      book++
      for (const [key, { used }] of known) if (used < book - BOOKS_KEPT) known.delete(key)
    },
  }
}
