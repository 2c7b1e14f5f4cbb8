import { useText } from '../../../app/text.ts'
import { usePacketEdit } from '../packet-edit.tsx'
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

/** A whole number from 0, with or without its unit (`16`, `16분`, `'16`, `40명`); `undefined` where it is none. */
export const parseCount = (text: string, max: number): number | undefined => {
  const digits = /^['’‘]?\s*(\d{1,6})\s*[분명’']?$/.exec(text)?.[1]
  const count = Number(digits ?? Number.NaN)
  return count <= max ? count : undefined
}

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
