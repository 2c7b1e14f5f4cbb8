import type { Block, Picture } from '../book/block.ts'

/** The picture that begins beside this block: those after it with the same one stand beside it still. */
export const firstBeside = (blocks: readonly Block[], index: number): Picture | null => {
  const [before, block] = [blocks[index - 1], blocks[index]]
  const own = block?.kind === 'paragraph' ? block.beside : undefined
  const last = before?.kind === 'paragraph' ? before.beside : undefined
  return own && own !== last ? own : null
}
