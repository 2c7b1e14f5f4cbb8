import { useState, type KeyboardEvent } from 'react'

export interface CellFieldProps {
  label: string
  value: string
  numeric?: boolean
  /** May this stand here? What may not is taken back when the field is left. */
  accepts?: (text: string) => boolean
  onCommit: (text: string) => void
}

/** A text in a table, kept when it is left. Esc takes back what was typed. */
export const CellField = ({ label, value, numeric = false, accepts = () => true, onCommit }: CellFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = (): void => {
    const text = (typed ?? value).trim()
    setTyped(null)
    if (text !== value && accepts(text)) onCommit(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === null || event.nativeEvent.isComposing) return
    event.stopPropagation()
    setTyped(null)
  }
  return (
    <input
      className={numeric ? 'quiet-field number' : 'quiet-field'} aria-label={label} value={typed ?? value} inputMode={numeric ? 'numeric' : 'text'}
      aria-invalid={typed !== null && !accepts(typed.trim()) ? true : undefined} onChange={event => setTyped(event.target.value)} onBlur={leave} onKeyDown={onKeyDown}
    />
  )
}
