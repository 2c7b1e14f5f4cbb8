import type { KeyboardEvent } from 'react'
import { editingOf } from '../grid/use-grid-keys.ts'

export type LineCommand = 'add' | 'remove' | 'up' | 'down'

/**
 * What a key does with the line that has the focus: the keys of a grid's rows (Ctrl with arrows, Enter and Delete), and
 * Backspace where nothing is left to delete but the line. A key that belongs to a Korean composition does nothing.
 */
export const lineCommand = (event: KeyboardEvent<HTMLTextAreaElement>, text: string, inGrid: boolean): LineCommand | null => {
  if (event.nativeEvent.isComposing) return null
  const isControl = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'ArrowUp': return isControl ? 'up' : null
    case 'ArrowDown': return isControl ? 'down' : null
    case 'Enter': return isControl ? 'add' : null
    case 'Backspace': return text === '' ? 'remove' : null
    // With the caret in the text it deletes a word, as everywhere.
    case 'Delete': return isControl && inGrid && editingOf(event.currentTarget) !== 'caret' ? 'remove' : null
    default: return null
  }
}
