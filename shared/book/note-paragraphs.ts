import type { Note } from '../packet/packet.ts'
import type { Paragraph } from './block.ts'
import { proseParagraphs } from './prose.ts'

const DEFAULT_MARK = '※'

/** Notes with the sign that each carried in the draft; further lines of a note hang under its first. */
export const noteParagraphs = (notes: readonly Note[], packetId: string, path: readonly string[]): Paragraph[] =>
  notes.flatMap((note) => {
    const place = { packetId, rowId: null, path: [...path, note.id, 'text'] }
    const [first, ...rest] = proseParagraphs(note.text, { role: 'note', place, aligned: true, level: 1 })
    if (!first) return []
    const mark = note.mark ?? DEFAULT_MARK
    return [{ ...first, marker: first.marker === '' ? mark : first.marker, level: 1 }, ...rest]
  })
