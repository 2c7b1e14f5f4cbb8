import { formatClock, parseTypedClock, type Minutes } from '../../../../shared/time/clock-time.ts'
import { useText } from '../../../app/text.ts'
import { usePacketEdit } from '../packet-edit.tsx'
import { ValueField } from './value-field.tsx'

export interface ClockFieldProps {
  path: string
  value: Minutes | null
  label: string
  placeholder?: string
}

/** `9:30`, `0930`, `9시 30분`; emptied it is unset. */
export const parseClockOrNone = (text: string): Minutes | null | undefined => text === '' ? null : parseTypedClock(text) ?? undefined

export const formatClockOrNone = (value: Minutes | null): string => value === null ? '' : formatClock(value)

export const ClockField = ({ path, value, label, placeholder = '' }: ClockFieldProps) => {
  const t = useText()
  const edit = usePacketEdit()
  return (
    <ValueField
      path={path} value={value} label={label} placeholder={placeholder} hint={t('field.clock.hint')} className="number"
      format={formatClockOrNone} parse={parseClockOrNone} onCommit={next => edit.set(path.split('.'), next)}
    />
  )
}
