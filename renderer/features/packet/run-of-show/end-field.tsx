import { useText } from '../../../app/text.ts'
import { ValueField } from '../fields/value-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'
import { formatEnd, parseEnd, type RowEnd } from './end-text.ts'

/** The end of a row; `~` leaves it open. */
export const EndField = ({ path, value, label }: { path: string; value: RowEnd; label: string }) => {
  const t = useText()
  const edit = usePacketEdit()
  const row = path.split('.')
  return (
    <ValueField
      path={`${path}.end`} value={value} label={label} hint={t('field.end.hint')} className="number" format={formatEnd} parse={parseEnd}
      onCommit={({ end, openEnded }) => edit.apply([
        { op: 'set', path: [...row, 'end'], value: end },
        { op: 'set', path: [...row, 'openEnded'], value: openEnded },
      ])}
    />
  )
}
