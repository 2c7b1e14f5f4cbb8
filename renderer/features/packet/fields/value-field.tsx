import { useId, useState, type KeyboardEvent } from 'react'
import './field.css'

export interface ValueFieldProps<V> {
  path: string
  value: V
  label: string
  format: (value: V) => string
  /** `undefined` where the text is no such value. */
  parse: (text: string) => V | undefined
  onCommit: (value: V) => void
  /** The sentence shown where the text can't be read. */
  hint: string
  placeholder?: string
  className?: string
}

/** A time, a date, a number: typed as text, stored when it is left and can be read. */
export const ValueField = <V,>({ path, value, label, format, parse, onCommit, hint, placeholder = '', className = '' }: ValueFieldProps<V>) => {
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const hintId = useId()

  const leave = (): void => {
    if (typed === null) return
    const next = parse(typed.trim())
    setWrong(next === undefined)
    if (next === undefined) return
    setTyped(null)
    if (format(next) !== format(value)) onCommit(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') leave()
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
    if ((event.key === 'Escape' || isUndo) && typed !== null) {
      // What is not stored yet is taken back here; the packet's own undo is for what is.
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
      setWrong(false)
    }
  }

  return (
    <span className={`value-field ${className}`}>
      <input
        className="quiet-field" type="text" aria-label={label} placeholder={placeholder} autoComplete="off" spellCheck={false}
        data-path={path} data-stop="value" aria-invalid={isWrong || undefined} aria-describedby={isWrong ? hintId : undefined}
        value={typed ?? format(value)} onChange={event => setTyped(event.target.value)} onBlur={leave} onKeyDown={onKeyDown}
      />
      {isWrong ? <span id={hintId} className="field-error" role="alert">{hint}</span> : null}
    </span>
  )
}
