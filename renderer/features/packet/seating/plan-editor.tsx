import { memo, useMemo, useState, type KeyboardEvent } from 'react'
import { placeChoices } from '../../../../shared/seating/place-choices.ts'
import { placeWords } from '../../../../shared/seating/place-words.ts'
import { roomDrawing } from '../../../../shared/seating/room-drawing.ts'
import { moveEdits } from '../../../../shared/seating/seat-edits.ts'
import { type Slot, slotKey } from '../../../../shared/seating/seat-place.ts'
import type { SeatedMeeting } from '../../../../shared/seating/seated-meeting.ts'
import type { PlacedSeat, SeatPlan } from '../../../../shared/seating/seat-plan.ts'
import { sitterName } from '../../../../shared/seating/who-sits.ts'
import { useLocale, useText } from '../../../app/text.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { DrawnRoom } from './drawn-room.tsx'
import { nextPlace, type PlaceMark } from './next-place.ts'
import { SeatBar } from './seat-bar.tsx'
import { useSeatDrag } from './use-seat-drag.ts'

/** The room in the same millimetres as on paper, a little lower: here it has no title. */
const ROOM = { x: 0.5, y: 0.5, width: 272, height: 146 } as const

const nameOf = (seat: PlacedSeat | undefined): string => (seat?.sitter ? sitterName(seat.sitter) : seat?.label) ?? ''

/** The plan: places are reached by arrows, moved by Enter or by dragging, and said in full below it. */
export const PlanEditor = memo(({ meeting, plan }: { meeting: SeatedMeeting; plan: SeatPlan }) => {
  const t = useText()
  const locale = useLocale()
  const edit = usePacketEdit()
  const drawing = useMemo(() => roomDrawing(meeting, plan, ROOM, {
    door: t('book.plan.door'), stage: t('book.plan.stage'), flag: side => (locale === 'en' ? side.nameEn || side.name : side.name || side.nameEn),
  }, { names: locale, tableTop: false }), [meeting, plan, t, locale])
  const seats = useMemo(() => new Map(plan.seats.map(seat => [slotKey(seat.slot), seat])), [plan])
  const slots = useMemo(() => new Map(placeChoices(plan).map(slot => [slotKey(slot), slot])), [plan])
  const marks = useMemo((): PlaceMark[] => [
    ...drawing.room.plates.map(({ key, x, y, width, height }) => ({ key, x, y, width, height })),
    ...drawing.room.chairs.filter(({ key }) => !seats.has(key)).map(({ key, x, y, radius }) => ({ key, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ], [drawing, seats])
  const [current, setCurrent] = useState<string | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const here = marks.find(({ key }) => key === current) ?? marks[0]

  const wordsOf = (key: string): string => {
    const seat = seats.get(key)
    const given = meeting.seating.seats.find(({ id }) => id === seat?.seatId)?.place
    const slot = seat?.slot ?? slots.get(key)
    return given || (slot ? placeWords(slot, t) : '')
  }
  const labelOf = (key: string): string => {
    const seat = seats.get(key)
    if (!seat) return t('seating.seat.free', { place: wordsOf(key) })
    return t(seat.seatId === null ? 'seating.seat.undecided' : 'seating.seat', { place: wordsOf(key), name: nameOf(seat) })
  }
  const move = (from: string, to: Slot): void => {
    const seat = seats.get(from)
    if (!seat) return
    const place = wordsOf(slotKey(to)) || placeWords(to, t)
    edit.apply(moveEdits(meeting, plan, seat.slot, to, { newId, say: t }))
    setPicked(null)
    setCurrent(slotKey(to))
    setSaid(t('seating.placed', { name: nameOf(seat), place }))
  }
  const moveTo = (from: string, to: string): void => {
    const slot = seats.get(to)?.slot ?? slots.get(to)
    if (slot) move(from, slot)
  }
  const drag = useSeatDrag(moveTo)

  const onKeyDown = (event: KeyboardEvent, key: string): void => {
    const next = nextPlace(marks, key, event.key)
    if (next !== null) {
      event.preventDefault()
      setCurrent(next)
      event.currentTarget.closest('svg')?.querySelector<SVGGElement>(`[data-seat="${CSS.escape(next)}"]`)?.focus()
      return
    }
    if (event.key === 'Escape' && picked !== null) {
      event.preventDefault()
      setSaid(t('seating.putBack', { name: nameOf(seats.get(picked)) }))
      setPicked(null)
    }
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (picked === null || picked === key) {
      if (!seats.has(key)) return
      setPicked(picked === key ? null : key)
      setSaid(t(picked === key ? 'seating.putBack' : 'seating.picked', { name: nameOf(seats.get(key)) }))
    } else moveTo(picked, key)
  }

  return (
    <div className="seating-plan">
      <DrawnRoom
        room={ROOM} drawing={drawing} marks={marks} current={here?.key ?? null} picked={picked} seatIds={new Map([...seats].map(([key, { seatId }]) => [key, seatId]))}
        labelOf={labelOf} onFocus={setCurrent} onKeyDown={onKeyDown} onGrab={(event, key) => { if (seats.has(key)) drag(event, key) }}
      />
      <p className="visually-hidden" role="status">{said}</p>
      {here ? <SeatBar key={here.key} meeting={meeting} seat={seats.get(here.key)} name={labelOf(here.key)} choices={[...slots.values()]} taken={seats} onMove={to => move(here.key, to)} /> : null}
    </div>
  )
})
