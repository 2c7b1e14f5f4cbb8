import { memo, useRef, useState, type ChangeEvent, type CompositionEvent, type KeyboardEvent } from 'react'
import { usePacketEdit } from '../packet-edit.tsx'
import './field.css'

export interface TextFieldProps {
  /** Dotted path of the field, as in edits. */
  path: string
  value: string
  label: string
  placeholder?: string
  /** Enter makes a new line (prose); else it leaves the field. */
  multiline?: boolean
  className?: string
  /** Written where the field may be null: an emptied field is `null` again. */
  nullable?: boolean
  /** Called when the field is left with another text than it was entered with. */
  onChanged?: () => void
}

/**
 * Text that is edited where it stands. While a Korean syllable is being composed it lives here
 * alone: nothing is sent, and nothing from outside is drawn over it.
 */
export const TextField = memo((props: TextFieldProps) => {
  const { path, value, label, placeholder = '', multiline = false, className = '', nullable = false, onChanged } = props
  const edit = usePacketEdit()
  const [composed, setComposed] = useState<string | null>(null)
  const entered = useRef(value)

  const write = (text: string): void => {
    const line = multiline ? text : text.replaceAll(/\s*\n\s*/g, ' ')
    edit.set(path.split('.'), nullable && line === '' ? null : line)
  }
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const isComposing = (event.nativeEvent as InputEvent).isComposing
    if (isComposing) setComposed(event.target.value)
    else {
      setComposed(null)
      write(event.target.value)
    }
  }
  const onCompositionEnd = (event: CompositionEvent<HTMLTextAreaElement>): void => {
    setComposed(null)
    write(event.currentTarget.value)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && !multiline && !event.nativeEvent.isComposing) event.preventDefault()
  }

  return (
    <textarea
      className={`quiet-field ${className}`} rows={1} aria-label={label} placeholder={placeholder} spellCheck={false}
      data-path={path} data-stop="text" data-multiline={multiline || undefined}
      value={composed ?? value} onChange={onChange} onCompositionStart={event => setComposed(event.currentTarget.value)}
      onCompositionEnd={onCompositionEnd} onKeyDown={onKeyDown}
      onFocus={() => { entered.current = value }} onBlur={() => { if (value !== entered.current) onChanged?.() }}
    />
  )
})
