import type { DrawnPart } from '../pdf/draw-part.ts'
import { newAgingMap } from './aging-map.ts'

/** Drawn sections by what they hold and how they look: between two books only those that changed are set again. */
export interface PartCache {
  part(keyOf: () => string, draw: () => DrawnPart): DrawnPart
  pageCount(keyOf: () => string, count: () => number): number
  age(): void
}

/** Undoing an edit, or going back to the edition before, finds its sections still here. */
export const BOOKS_KEPT = 8

export const newPartCache = (): PartCache => {
  const parts = newAgingMap<DrawnPart>(BOOKS_KEPT)
  const counts = newAgingMap<number>(BOOKS_KEPT)
  return {
    part: (keyOf, draw) => parts.get(keyOf(), draw),
    pageCount: (keyOf, count) => counts.get(keyOf(), count),
    age: () => {
      parts.age()
      counts.age()
    },
  }
}

/** Keeps nothing. */
export const noPartCache: PartCache = { part: (_keyOf, draw) => draw(), pageCount: (_keyOf, count) => count(), age: () => {} }
