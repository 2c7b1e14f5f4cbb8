import type { Block, Section } from './block.ts'

/**
 * A section whose blocks are made whenever they are looked at. A book that is set once looks once: a long one need not hold all of
 * them at a time.
 */
export const sectionOf = (fields: Omit<Section, 'blocks'>, make: () => readonly Block[]): Section => ({
  ...fields,
  get blocks() {
    return make()
  },
})

/** The same with its blocks made for good: for whoever looks again, or compares what it saw. */
export const keptSection = (section: Section): Section => ({ ...section })

/** For `sectionOf`: makes blocks when they are first looked at, and keeps them. */
export const once = (make: () => readonly Block[]): (() => readonly Block[]) => {
  let blocks: readonly Block[] | null = null
  return () => (blocks ??= make())
}
