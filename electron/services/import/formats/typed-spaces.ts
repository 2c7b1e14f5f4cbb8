import { essence } from './essence.ts'
import type { LooseText } from './loose-text.ts'

const GAP = /\S(?: {2,}|[\u2002-\u200a\u3000]{2,}|\t)|^\s+\S/

/**
 * Readers that tidy spaces take the columns out of a programme that was typed with spaces or tabs. Gives such a
 * paragraph back as the second look found it; any other stays as it is.
 */
export const typedSpaces = (loose: readonly LooseText[]): ((text: string) => string) => {
  const typed = new Map(loose.flatMap(({ text }) => (GAP.test(text) ? [[essence(text), text] as const] : [])))
  return (text) => (typed.size === 0 ? text : typed.get(essence(text)) ?? text)
}
