import { placeWords } from '../../../../shared/seating/place-words.ts'
import { type Slot, slotKey } from '../../../../shared/seating/seat-place.ts'
import type { SeatedMeeting } from '../../../../shared/seating/seated-meeting.ts'
import type { PlacedSeat } from '../../../../shared/seating/seat-plan.ts'
import { sitterName } from '../../../../shared/seating/who-sits.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { TextField } from '../fields/text-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

export interface SeatBarProps {
  meeting: SeatedMeeting
  /** `undefined` at a free place. */
  seat: PlacedSeat | undefined
  name: string
  choices: readonly Slot[]
  taken: ReadonlyMap<string, PlacedSeat>
  onMove: (to: Slot) => void
}

/** The place that has the focus, in words: where it is, what stands on it, and the way to empty it. */
export const SeatBar = ({ meeting, seat, name, choices, taken, onMove }: SeatBarProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const given = meeting.seating.seats.find(({ id }) => id === seat?.seatId)
  if (!seat) return <div className="seat-bar"><span className="seat-bar-name">{name}</span></div>
  const options = choices.map(slot => {
    const other = taken.get(slotKey(slot))
    const words = placeWords(slot, t)
    return { value: slotKey(slot), label: other && other !== seat ? `${words} (${other.sitter ? sitterName(other.sitter) : other.label})` : words }
  })
  const choose = (key: string): void => {
    const slot = choices.find(each => slotKey(each) === key)
    if (slot) onMove(slot)
  }
  return (
    <div className="seat-bar">
      <span className="seat-bar-name">{seat.sitter ? sitterName(seat.sitter) : seat.label}</span>
      <span className="seat-bar-field"><span aria-hidden>{t('seating.place')}</span><Choice label={t('seating.place')} variant="quiet" value={slotKey(seat.slot)} options={options} onChange={choose} /></span>
      {given ? (
        <>
          <span className="seat-bar-field"><span aria-hidden>{t('seating.place.words')}</span><TextField path={`seating.seats.${given.id}.place`} value={given.place} label={t('seating.place.words')} /></span>
          <span className="seat-bar-field"><span aria-hidden>{t('seating.label')}</span><TextField path={`seating.seats.${given.id}.label`} value={given.label} label={t('seating.label')} placeholder={seat.sitter?.attendee.title ?? ''} /></span>
          <Button variant="quiet" size="small" onPress={() => edit.remove(['seating', 'seats'], given.id)}>{t('seating.remove')}</Button>
        </>
      ) : null}
    </div>
  )
}
