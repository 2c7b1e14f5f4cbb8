import { useRef, type FocusEvent, type FormEvent, type KeyboardEvent, type PointerEvent } from 'react'
import { columnStops, gridOf, neighbourStop, rowIdOf, stopOf, type Direction } from './grid-stops.ts'

export interface GridCommands {
  insertAfter(rowId: string): void
  remove(rowId: string): void
  move(rowId: string, direction: 'up' | 'down'): void
  /** Into the block above, or out of it. Left out where there is one level only. */
  indent?(rowId: string, direction: 'in' | 'out'): void
}

const ARROWS: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/**
 * How a field is being edited: with the caret in it (`caret`: by Enter, F2 or a click), or by typing over
 * what was there (`typed`), when arrows still go to the next cell, as in a spreadsheet.
 */
type Editing = 'caret' | 'typed'

export const editingOf = (stop: HTMLElement): Editing | undefined => stop.dataset['editing'] as Editing | undefined
const setEditing = (stop: HTMLElement, editing: Editing): void => { stop.dataset['editing'] = editing }
const isTextInput = (stop: HTMLElement): stop is HTMLTextAreaElement | HTMLInputElement => 'selectionStart' in stop

/** Focus without editing: the whole text is selected, so that typing (also of Hangul) replaces it. */
const rest = (stop: HTMLElement): void => {
  stop.removeAttribute('data-editing')
  if (isTextInput(stop)) stop.select()
}

const beginEditing = (stop: HTMLElement): void => {
  if (!isTextInput(stop)) return
  setEditing(stop, 'caret')
  stop.setSelectionRange(stop.value.length, stop.value.length)
}

/** Enter edits; while editing it goes down, as in a spreadsheet. False where the field takes it as a new line. */
const pressEnter = (event: KeyboardEvent, stop: HTMLElement, editing: boolean): boolean => {
  if (!editing) {
    beginEditing(stop)
    return true
  }
  if (event.shiftKey && stop.dataset['multiline']) return false
  const below = neighbourStop(stop, 'down')
  if (below) below.focus()
  else queueMicrotask(() => rest(stop))
  return true
}

/** Arrows, Enter, F2 and Esc in a cell. True where the key is used up. */
const runCellKey = (event: KeyboardEvent, stop: HTMLElement): boolean => {
  const editing = editingOf(stop)
  const arrow = ARROWS[event.key]
  if (arrow) {
    const isSideways = arrow === 'left' || arrow === 'right'
    const ownsArrow = editing && (stop.dataset['stop'] === 'text' || (editing === 'caret' && isSideways))
    if (ownsArrow || event.altKey || event.shiftKey) return false
    neighbourStop(stop, arrow)?.focus()
    return true
  }
  if (event.key === 'F2' && !editing) {
    beginEditing(stop)
    return true
  }
  if (event.key === 'Escape' && editing) {
    // The field itself hears it too and puts its value back, which is on screen a moment later.
    stop.removeAttribute('data-editing')
    requestAnimationFrame(() => {
      if (document.activeElement === stop) rest(stop)
    })
    return false
  }
  if (event.key === 'Enter' && isTextInput(stop)) return pressEnter(event, stop, editing !== undefined)
  return false
}

/**
 * The keys of a grid whose cells hold real text fields: arrows go from cell to cell, Enter edits,
 * Enter again goes down, Esc leaves, Tab goes on; with Ctrl rows are moved, added and removed.
 * A key that belongs to a Korean composition is never taken.
 */
export const useGridKeys = (commands: GridCommands) => {
  const byPointer = useRef(false)

  const runRowCommand = (event: KeyboardEvent, rowId: string, stop: HTMLElement): boolean => {
    // A line inside a cell has the same keys, for itself.
    if ((!event.ctrlKey && !event.metaKey) || stop.closest('[data-line]')) return false
    switch (event.key) {
      case 'ArrowUp': commands.move(rowId, 'up'); return true
      case 'ArrowDown': commands.move(rowId, 'down'); return true
      case 'Enter': commands.insertAfter(rowId); return true
      case 'Delete':
        // With the caret in the text it deletes a word, as everywhere.
        if (editingOf(stop) === 'caret') return false
        commands.remove(rowId)
        return true
      case ']': commands.indent?.(rowId, 'in'); return true
      case '[': commands.indent?.(rowId, 'out'); return true
      default: return false
    }
  }

  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return
    const stop = stopOf(event.target)
    const rowId = stop && rowIdOf(stop)
    // A grid inside a row's details has keys of its own.
    if (!stop || !rowId || gridOf(stop) !== event.currentTarget) return
    if (runRowCommand(event, rowId, stop)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (runCellKey(event, stop)) {
      event.preventDefault()
      // Arrows on a list button would open the list.
      if (!isTextInput(stop)) event.stopPropagation()
    }
  }

  return {
    onKeyDownCapture,
    onPointerDownCapture: (event: PointerEvent<HTMLElement>): void => {
      const stop = stopOf(event.target)
      // A click into the cell that has the focus already brings no focus event.
      if (stop === document.activeElement && stop && isTextInput(stop)) setEditing(stop, 'caret')
      // A button keeps the focus that it may have: no focus event would use it up.
      else byPointer.current = stop !== null && isTextInput(stop)
    },
    onFocus: (event: FocusEvent<HTMLElement>): void => {
      const stop = stopOf(event.target)
      if (!stop || !isTextInput(stop)) return
      if (byPointer.current) setEditing(stop, 'caret')
      else rest(stop)
      byPointer.current = false
    },
    onBlur: (event: FocusEvent<HTMLElement>): void => stopOf(event.target)?.removeAttribute('data-editing'),
    onInput: (event: FormEvent<HTMLElement>): void => {
      const stop = stopOf(event.target)
      if (stop && !editingOf(stop)) setEditing(stop, 'typed')
    },
  }
}

/** Puts the focus into a row that is just being made: into its first cell, or column `column`. */
export const focusRowSoon = (rowId: string, column?: string): void => {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`)
    if (!row) return
    const stops = column ? columnStops(row, column) : columnStops(row)
    stops[0]?.focus()
    row.scrollIntoView({ block: 'nearest' })
  })
}
