import { useText } from '../../../app/text.ts'
import { usePacketEdit } from '../packet-edit.tsx'
import { parseCount } from './count-text.ts'
import { ValueField } from './value-field.tsx'

export interface CountFieldProps {
  path: string
  value: number | null
  label: string
  placeholder?: string
  max?: number
  /** What an emptied field becomes. */
  empty?: number | null
}

/** A number of heads or minutes. */
export const CountField = ({ path, value, label, placeholder = '', max = 10_080, empty = null }: CountFieldProps) => {
  const t = useText()
  const edit = usePacketEdit()
  return (
    <ValueField
      path={path} value={value} label={label} placeholder={placeholder} hint={t('field.count.hint')} className="number"
      format={count => count === null ? '' : String(count)} parse={text => text === '' ? empty : parseCount(text, max)}
      onCommit={next => edit.set(path.split('.'), next)}
    />
  )
}
