import { useCallback, useLayoutEffect, useRef, type PointerEvent } from 'react'

const seatAt = (plan: Element | null, x: number, y: number): SVGGElement | null => {
  const seat = document.elementFromPoint(x, y)?.closest<SVGGElement>('[data-seat]') ?? null
  return seat?.closest('svg') === plan ? seat : null
}

/** So far the pointer goes before a press is a drag, in px. */
const FIRST_MOVE_PX = 4

/**
 * Dragging a plate onto another place. What is dragged and where it would land are marked on the plan itself (`data-dragged`, `data-drop`), so
 * that nothing is drawn again while the pointer moves; the plate follows it.
 */
export const useSeatDrag = (onDrop: (from: string, to: string) => void) => {
  const latest = useRef(onDrop)
  useLayoutEffect(() => { latest.current = onDrop })

  return useCallback((event: PointerEvent<SVGGElement>, from: string): void => {
    if (event.button !== 0) return
    const plate = event.currentTarget
    const plan = plate.closest('svg')
    const [startX, startY] = [event.clientX, event.clientY]
    let target: SVGGElement | null = null
    let isDragging = false
    const mark = (next: SVGGElement | null): void => {
      target?.removeAttribute('data-drop')
      next?.setAttribute('data-drop', '')
      target = next
    }
    const onMove = (move: globalThis.PointerEvent): void => {
      const [dx, dy] = [move.clientX - startX, move.clientY - startY]
      if (!isDragging && Math.hypot(dx, dy) < FIRST_MOVE_PX) return
      isDragging = true
      plate.setAttribute('data-dragged', '')
      const scale = plan?.getScreenCTM()?.a ?? 1
      plate.style.translate = `${dx / scale}px ${dy / scale}px`
      const under = seatAt(plan, move.clientX, move.clientY)
      mark(under === plate ? null : under)
    }
    const onEnd = (end: globalThis.PointerEvent): void => {
      const to = end.type === 'pointerup' ? target?.dataset['seat'] : undefined
      mark(null)
      plate.removeAttribute('data-dragged')
      plate.style.translate = ''
      plate.removeEventListener('pointermove', onMove)
      if (isDragging && to !== undefined) latest.current(from, to)
    }
    plate.setPointerCapture(event.pointerId)
    plate.addEventListener('pointermove', onMove)
    plate.addEventListener('pointerup', onEnd, { once: true })
    plate.addEventListener('pointercancel', onEnd, { once: true })
  }, [])
}
