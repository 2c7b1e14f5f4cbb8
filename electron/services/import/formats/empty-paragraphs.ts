import { essence } from './essence.ts'
import type { LooseText } from './loose-text.ts'

/**
 * Readers that leave out empty paragraphs take away what parts the rest. Tells how many of them the second look found above a
 * paragraph; of several with the same words, asked for in their order, each its own.
 */
export const emptyParagraphs = (loose: readonly LooseText[]): ((text: string) => number) => {
  const above = Map.groupBy(loose, ({ text }) => essence(text))
  const asked = new Map<string, number>()
  return (text) => {
    const bare = essence(text)
    const nth = asked.get(bare) ?? 0
    asked.set(bare, nth + 1)
    return above.get(bare)?.[nth]?.blanks ?? 0
  }
}
