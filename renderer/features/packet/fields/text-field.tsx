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
  /** Hears a key first; what it prevents the field does not do. */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Called when the field is left with another text than it was entered with. */
  onChanged?: (before: string, after: string) => void
}

/**
 * Text that is edited where it stands; Esc takes back what was typed since it was entered. While a Korean syllable is being composed it lives here
 * alone: nothing is sent, and nothing from outside is drawn over it.
 */
export const TextField = memo((props: TextFieldProps) => {
  const { path, value, label, placeholder = '', multiline = false, className = '', nullable = false, onKey, onChanged } = props
  const edit = usePacketEdit()
  const [composed, setComposed] = useState<string | null>(null)
  /** What stands here unless it is typed over: what Esc brings back. */
  const kept = useRef(value)
  const hasTyped = useRef(false)
  const entered = useRef(value)

  const write = (text: string): void => {
    const line = multiline ? text : text.replaceAll(/\s*\n\s*/g, ' ')
    hasTyped.current = true
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
  const keep = (): void => {
    kept.current = value
    hasTyped.current = false
  }
  const enter = (): void => {
    entered.current = value
    keep()
  }
  const takeBack = (): void => {
    const at = path.split('.')
    // As a splice it is a step of its own: undo brings back what was typed, however fast Esc came.
    if (multiline) edit.apply([{ op: 'splice', path: at, at: 0, remove: value.length, insert: kept.current }])
    else edit.set(at, nullable && kept.current === '' ? null : kept.current)
    hasTyped.current = false
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    onKey?.(event)
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && !multiline) {
      event.preventDefault()
      keep()
    }
    if (event.key === 'Escape' && hasTyped.current && value !== kept.current) {
      event.preventDefault()
      takeBack()
    }
  }

  return (
    <textarea
      className={`quiet-field ${className}`} rows={1} aria-label={label} placeholder={placeholder} spellCheck={false}
      data-path={path} data-stop="text" data-multiline={multiline || undefined}
      value={composed ?? value} onChange={onChange} onCompositionStart={event => setComposed(event.currentTarget.value)}
      onCompositionEnd={onCompositionEnd} onKeyDown={onKeyDown}
      onFocus={enter} onBlur={() => { if (value !== entered.current) onChanged?.(entered.current, value) }}
    />
  )
})
