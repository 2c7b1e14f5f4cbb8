import type { Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Check } from '../../../ui/check.tsx'
import { CountField } from '../fields/count-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

/** 참석 규모: the words of the draft, the number in them, and whether it was meant roughly. */
export const AttendanceFields = ({ attendance }: { attendance: Packet['attendance'] }) => {
  const t = useText()
  const edit = usePacketEdit()
  return (
    <div className="field-group attendance-fields">
      <TextField path="attendance.text" value={attendance.text} label={t('overview.attendance.text')} placeholder={t('overview.attendance.hint')} />
      <CountField path="attendance.stated" value={attendance.stated} label={t('overview.attendance.stated')} placeholder="–" max={100_000} />
      <span aria-hidden>{t('unit.heads')}</span>
      <Check dataPath="attendance.approximate" isSelected={attendance.approximate} onChange={value => edit.set(['attendance', 'approximate'], value)}>{t('overview.attendance.approximate')}</Check>
    </div>
  )
}
