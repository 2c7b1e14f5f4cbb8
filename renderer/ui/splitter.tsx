import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import './splitter.css'

export interface SplitterProps {
  label: string
  /** Width of the panel in px and its limits. */
  width: number
  min: number
  max: number
  /** The panel lies to the left or the right of the line. */
  side: 'left' | 'right'
  onChange: (width: number) => void
}

const STEP_PX = 16

/** The line between two panels: dragged, or moved with the arrow keys. */
export const Splitter = ({ label, width, min, max, side, onChange }: SplitterProps) => {
  const start = useRef<{ x: number; width: number } | null>(null)
  const direction = side === 'left' ? 1 : -1
  const resize = (to: number): void => onChange(Math.min(max, Math.max(min, Math.round(to))))

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (start.current) resize(start.current.width + (event.clientX - start.current.x) * direction)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? STEP_PX : event.key === 'ArrowLeft' ? -STEP_PX : 0
    if (step === 0) return
    event.preventDefault()
    resize(width + step * direction)
  }

  return (
    <div
      className={`splitter ${side}`} role="separator" tabIndex={0} aria-label={label} aria-orientation="vertical"
      aria-valuenow={width} aria-valuemin={min} aria-valuemax={max}
      onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={() => { start.current = null }} onKeyDown={onKeyDown}
    />
  )
}
