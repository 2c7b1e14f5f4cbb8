import { memo } from 'react'
import type { Side } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Check } from '../../../ui/check.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { CountField } from '../fields/count-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { focusNeighbourSoon } from '../focus-path.ts'
import { usePacketEdit } from '../packet-edit.tsx'
import { useFold } from '../unfolded.ts'
import { FieldRow } from './field-row.tsx'
import { AttendeeGrid } from './attendee-grid.tsx'

export interface SideBlockProps {
  side: Side
  /** Ids of all sides, in order. */
  ids: readonly string[]
}

/** One delegation: its name, the head count that the draft states, and its people. */
export const SideBlock = memo(({ side, ids }: SideBlockProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const path = ['sides', side.id]
  const [isOpen, setOpen] = useFold(path.join('.'))
  const set = (key: 'ours' | 'listOpenEnded') => (value: boolean): void => edit.set([...path, key], value)
  const remove = (): void => {
    edit.remove(['sides'], side.id)
    focusNeighbourSoon('sides', ids, side.id, 'name')
  }
  const name = side.name || t('side.untitled')
  return (
    <div className="side-block">
      <div className="side-head">
        <TextField className="side-name" path={`sides.${side.id}.name`} value={side.name} label={t('side.name')} placeholder={t('side.untitled')} />
        <span className="side-count">
          <span className="muted" aria-hidden>{t('side.stated')}</span>
          <CountField path={`sides.${side.id}.statedCount`} value={side.statedCount} label={t('side.stated.of', { side: name })} placeholder="–" max={100_000} />
          <span className="muted" aria-hidden>{t('unit.heads')}</span>
        </span>
        <Check isSelected={side.ours} onChange={set('ours')}>{t('side.ours')}</Check>
        <Check isSelected={side.listOpenEnded} onChange={set('listOpenEnded')}>{t('side.openEnded')}</Check>
        <Menu label={t('side.commands', { side: name })} commands={[
          { id: 'details', label: t(isOpen ? 'grid.fold' : 'grid.unfold'), run: () => setOpen(!isOpen) },
          null,
          { id: 'remove', label: t('side.remove'), run: remove },
        ]} />
      </div>
      {isOpen || side.nameEn ? <FieldRow label={t('side.nameEn')}><TextField path={`sides.${side.id}.nameEn`} value={side.nameEn} label={t('side.nameEn')} /></FieldRow> : null}
      <AttendeeGrid side={side} />
    </div>
  )
})
