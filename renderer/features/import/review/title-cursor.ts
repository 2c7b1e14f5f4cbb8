let last: { rowId: string; at: number } | null = null

/** Remembers where the cursor stood in the words of a row: a press on a button takes the focus away. */
export const noteTitleCursor = (target: EventTarget | null): void => {
  if (!(target instanceof HTMLTextAreaElement)) return
  const [list, rowId, field] = (target.dataset['path'] ?? '').split('.')
  if (list === 'runOfShow' && rowId && field === 'title') last = { rowId, at: target.selectionStart }
}

/** UTF-16 offset in the title of the row, where the cursor was there last; else `null`. */
export const titleCursor = (rowId: string): number | null => (last?.rowId === rowId ? last.at : null)
