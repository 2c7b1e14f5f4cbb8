import { memo, useState, type ChangeEvent, type CompositionEvent, type KeyboardEvent } from 'react'
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
}

/**
 * Text that is edited where it stands. While a Korean syllable is being composed it lives here
 * alone: nothing is sent, and nothing from outside is drawn over it.
 */
export const TextField = memo(({ path, value, label, placeholder = '', multiline = false, className = '', nullable = false }: TextFieldProps) => {
  const edit = usePacketEdit()
  const [composed, setComposed] = useState<string | null>(null)

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
    />
  )
})
