import { useState, type KeyboardEvent } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'

export interface SettingFieldProps {
  label: string
  value: string
  /** Called when the field is left with another text that may stand here. */
  onCommit: (text: string) => void
  /** Why a text may not stand here, in a sentence; `null` where it may. */
  refusal?: (text: string) => string | null
  numeric?: boolean
}

export const SettingField = ({ label, value, onCommit, refusal, numeric = false }: SettingFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const leave = (): void => {
    const text = (typed ?? value).trim()
    const refused = text === value ? null : refusal?.(text) ?? null
    setReason(refused)
    if (refused !== null) return
    setTyped(null)
    if (text !== value) onCommit(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === null || event.nativeEvent.isComposing) return
    // First it takes back what was typed; only then does it close the dialogue.
    event.stopPropagation()
    setTyped(null)
    setReason(null)
  }
  return (
    <TextField className="setting" value={typed ?? value} onChange={setTyped} onBlur={leave} isInvalid={reason !== null} {...(numeric ? { inputMode: 'numeric' } : {})}>
      <Label>{label}</Label>
      <Input className={numeric ? 'text-input number' : 'text-input'} onKeyDown={onKeyDown} />
      <FieldError className="setting-error">{reason}</FieldError>
    </TextField>
  )
}
