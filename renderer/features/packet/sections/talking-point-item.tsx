import { memo } from 'react'
import { TalkingPointKind, Use, type Packet, type TalkingPoint } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Menu } from '../../../ui/menu.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { pointKindWord, usageWord } from '../fields/choice-words.ts'
import { LinkField } from '../fields/link-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { afterOfMove } from '../grid/list-moves.ts'
import { focusNeighbourSoon } from '../focus-path.ts'
import { usePacketEdit } from '../packet-edit.tsx'
import { useFold } from '../unfolded.ts'
import { rowChoices } from './row-choices.ts'
import { SpeakingTime } from './speaking-time.tsx'
import { TalkingPointChoices } from './talking-point-choices.tsx'

/** One talking point: kind, row, how it may be used, its words and the time they take. */
export const TalkingPointItem = memo(({ point, packet }: { point: TalkingPoint; packet: Packet }) => {
  const t = useText()
  const edit = usePacketEdit()
  const path = `talkingPoints.${point.id}`
  const [isOpen, setOpen] = useFold(path)
  const ids = packet.talkingPoints.map(other => other.id)
  const move = (direction: 'up' | 'down') => (): void => {
    const after = afterOfMove(ids, point.id, direction)
    if (after !== undefined) edit.move(['talkingPoints'], point.id, after)
  }
  const remove = (): void => {
    edit.remove(['talkingPoints'], point.id)
    focusNeighbourSoon('talkingPoints', ids, point.id, 'text')
  }
  return (
    <li className={`card point ${point.use}`}>
      <div className="card-head">
        <ChoiceField path={`${path}.kind`} value={point.kind} label={t('point.kind')} values={TalkingPointKind.options} word={pointKindWord} />
        <LinkField path={`${path}.rowId`} value={point.rowId} label={t('point.row')} none={t('point.row.none')} options={rowChoices(packet.runOfShow, t)} />
        <SpeakingTime point={point} packet={packet} />
        <Menu
          label={t('point.commands')}
          commands={[
            { id: 'details', label: t(isOpen ? 'grid.fold' : 'grid.unfold'), run: () => setOpen(!isOpen) },
            null,
            { id: 'up', label: t('grid.up'), run: move('up') },
            { id: 'down', label: t('grid.down'), run: move('down') },
            { id: 'remove', label: t('point.remove'), run: remove },
          ]}
        />
      </div>
      <div className="card-body">
        <ChoiceField path={`${path}.use`} value={point.use} label={t('point.use')} values={Use.options} word={usageWord} />
        <div>
          {isOpen || point.heading ? <TextField className="card-heading" path={`${path}.heading`} value={point.heading} label={t('point.heading')} placeholder={t('point.heading')} /> : null}
          <TextField multiline className="reading" path={`${path}.text`} value={point.text} label={t('point.text')} placeholder={t('point.text.hint')} />
          {isOpen || point.textEn ? <TextField multiline className="reading foreign" path={`${path}.textEn`} value={point.textEn} label={t('point.textEn')} placeholder={t('point.textEn')} /> : null}
          {isOpen ? <TalkingPointChoices point={point} packet={packet} /> : null}
        </div>
      </div>
    </li>
  )
})
