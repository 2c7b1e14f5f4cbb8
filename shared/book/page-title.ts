import type { Block } from './block.ts'
import { paragraph } from './paragraph.ts'

/** The head of a page of the book's own: its name between rules. */
export const pageTitle = (title: string): Block[] => [
  { kind: 'rule', weight: 'heavy' },
  paragraph('title', title),
  { kind: 'rule', weight: 'light' },
  { kind: 'space', mm: 4 },
]
