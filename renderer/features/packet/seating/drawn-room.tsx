import { memo, type KeyboardEvent, type PointerEvent } from 'react'
import type { DrawnText, Shape } from '../../../../shared/book/block.ts'
import type { RoomDrawing } from '../../../../shared/seating/room-drawing.ts'
import type { Rect } from '../../../../shared/seating/room-plan.ts'
import { fitLines, LINE_EM } from '../../../../shared/seating/text-estimate.ts'
import { useText } from '../../../app/text.ts'
import type { PlaceMark } from './next-place.ts'

const MM_PER_PT = 25.4 / 72
/** Height of a letter's middle above the base line, in ems. */
const MIDDLE_EM = 0.36
/** Greys of the paper below this are lines and letters, those above it fills. */
const LIGHTEST_INK = 0.8

export interface DrawnRoomProps {
  room: Rect
  drawing: RoomDrawing
  marks: readonly PlaceMark[]
  /** The place that Tab leads to. */
  current: string | null
  picked: string | null
  /** The packet's seat at each taken place, `null` where nobody has decided it. */
  seatIds: ReadonlyMap<string, string | null>
  labelOf: (key: string) => string
  onFocus: (key: string) => void
  onKeyDown: (event: KeyboardEvent, key: string) => void
  onGrab: (event: PointerEvent<SVGGElement>, key: string) => void
}

/** The drawing of the paper, in the colours of the window, and over it what is pointed at. */
export const DrawnRoom = ({ room, drawing, marks, current, picked, seatIds, labelOf, onFocus, onKeyDown, onGrab }: DrawnRoomProps) => {
  const t = useText()
  return (
    <svg className="room" viewBox={`${room.x - 0.5} ${room.y - 0.5} ${room.width + 1} ${room.height + 1}`} role="group" aria-label={t('seating.plan')}>
      <Drawn drawing={drawing} />
      {marks.map(({ key, x, y, width, height }) => {
        const seatId = seatIds.get(key)
        return (
          <g
            key={key} className="seat" data-seat={key} data-picked={key === picked || undefined} data-free={!seatIds.has(key) || undefined} role="button" tabIndex={key === current ? 0 : -1}
            aria-label={labelOf(key)} aria-pressed={key === picked} {...(seatId ? { 'data-path': `seating.seats.${seatId}` } : {})}
            onFocus={() => onFocus(key)} onKeyDown={event => onKeyDown(event, key)} onPointerDown={event => onGrab(event, key)}
          >
            <rect x={x} y={y} width={width} height={height} />
          </g>
        )
      })}
    </svg>
  )
}

const Drawn = memo(({ drawing }: { drawing: RoomDrawing }) => (
  <g aria-hidden>
    {drawing.shapes.map((shape, at) => <DrawnShape key={`shape-${at}`} shape={shape} />)}
    {drawing.texts.map((text, at) => <TextLines key={`text-${at}`} text={text} />)}
  </g>
))

const fillClass = (fill: number | null): string => (fill === null ? 'fill-none' : fill >= 1 ? 'fill-paper' : fill > LIGHTEST_INK ? 'fill-soft' : 'fill-ink')

const DrawnShape = ({ shape: { form, x, y, width, height, weight, fill, dash } }: { shape: Shape }) => {
  const line = {
    className: `${fillClass(fill)} ${weight > 0 ? 'line-ink' : 'line-none'}`, strokeWidth: weight * MM_PER_PT, ...(dash === null ? {} : { strokeDasharray: dash }),
  }
  switch (form) {
    case 'box':
      return <rect {...line} x={x} y={y} width={width} height={height} />
    case 'ellipse':
      return <ellipse {...line} cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />
    case 'line':
      return <line {...line} x1={x} y1={y} x2={x + width} y2={y + height} />
    default:
      return form satisfies never
  }
}

const TextLines = ({ text: { x, y, width, height, align, lines } }: { text: DrawnText }) => {
  const fitted = fitLines(lines, width, height) ?? []
  const used = fitted.reduce((sum, { size }) => sum + size * LINE_EM * MM_PER_PT, 0)
  let top = y + (height - used) / 2
  return fitted.map(({ text, size, from }, at) => {
    const leading = size * LINE_EM * MM_PER_PT
    const baseline = top + leading / 2 + size * MIDDLE_EM * MM_PER_PT
    top += leading
    return (
      <text key={`${at}-${text}`} className={`plate-${lines[from]?.style ?? 'plain'}`} fontSize={size * MM_PER_PT} x={align === 'centre' ? x + width / 2 : x} y={baseline} textAnchor={align === 'centre' ? 'middle' : 'start'}>{text}</text>
    )
  })
}
