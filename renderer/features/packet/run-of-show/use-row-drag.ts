import { useCallback, useLayoutEffect, useRef, type PointerEvent } from 'react'

export type DropSide = 'before' | 'after'
interface Drop { row: HTMLElement; side: DropSide }

/** The row under the pointer and which half of it, if it belongs to the same grid. */
const dropAt = (grid: Element | null, x: number, y: number): Drop | null => {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('tr[data-row]')
  if (!row || row.closest('[role="grid"]') !== grid) return null
  const { top, height } = row.getBoundingClientRect()
  return { row, side: y < top + height / 2 ? 'before' : 'after' }
}

/**
 * Dragging a row by its grip. The place where it would land is marked on the row itself
 * (`data-drop`), so that nothing is drawn again while the pointer moves.
 */
export const useRowDrag = (onDrop: (rowId: string, targetId: string, side: DropSide) => void) => {
  const drop = useRef<Drop | null>(null)
  const latest = useRef(onDrop)
  useLayoutEffect(() => { latest.current = onDrop })

  return useCallback((event: PointerEvent<HTMLElement>, rowId: string): void => {
    const grip = event.currentTarget
    const grid = grip.closest('[role="grid"]')
    const mark = (next: Drop | null): void => {
      drop.current?.row.removeAttribute('data-drop')
      next?.row.setAttribute('data-drop', next.side)
      drop.current = next
    }
    const onMove = (move: globalThis.PointerEvent): void => mark(dropAt(grid, move.clientX, move.clientY))
    const onEnd = (end: globalThis.PointerEvent): void => {
      const landed = end.type === 'pointerup' ? drop.current : null
      mark(null)
      grip.removeEventListener('pointermove', onMove)
      const targetId = landed?.row.dataset['row']
      if (landed && targetId && targetId !== rowId) latest.current(rowId, targetId, landed.side)
    }
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    grip.addEventListener('pointermove', onMove)
    grip.addEventListener('pointerup', onEnd, { once: true })
    grip.addEventListener('pointercancel', onEnd, { once: true })
  }, [])
}
