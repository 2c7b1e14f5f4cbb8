import { useEffect, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'

export interface SettingFieldProps {
  label: string
  value: string
  /** Called when the field is left with another text. */
  onCommit: (text: string) => void
  numeric?: boolean
}

export const SettingField = ({ label, value, onCommit, numeric = false }: SettingFieldProps) => {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const leave = (): void => {
    if (text.trim() !== value) onCommit(text.trim())
    setText(value)
  }
  return (
    <TextField className="setting" value={text} onChange={setText} onBlur={leave} {...(numeric ? { inputMode: 'numeric' } : {})}>
      <Label>{label}</Label>
      <Input className={numeric ? 'text-input number' : 'text-input'} />
    </TextField>
  )
}
