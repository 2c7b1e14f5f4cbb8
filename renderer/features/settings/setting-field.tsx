import { useState, type KeyboardEvent } from 'react'
import { Input, Label, TextField } from 'react-aria-components'

export interface SettingFieldProps {
  label: string
  value: string
  /** Called when the field is left with another text. */
  onCommit: (text: string) => void
  numeric?: boolean
}

export const SettingField = ({ label, value, onCommit, numeric = false }: SettingFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = (): void => {
    const text = (typed ?? value).trim()
    setTyped(null)
    if (text !== value) onCommit(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === null || event.nativeEvent.isComposing) return
    // First it takes back what was typed; only then does it close the dialogue.
    event.stopPropagation()
    setTyped(null)
  }
  return (
    <TextField className="setting" value={typed ?? value} onChange={setTyped} onBlur={leave} {...(numeric ? { inputMode: 'numeric' } : {})}>
      <Label>{label}</Label>
      <Input className={numeric ? 'text-input number' : 'text-input'} onKeyDown={onKeyDown} />
    </TextField>
  )
}
