import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'

/** Written through when it is left: the book is not made anew for every letter. */
export const OptionField = ({ label, value, placeholder, onCommit }: { label: string; value: string; placeholder: string; onCommit: (text: string) => void }) => {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (): void => {
    const text = (typed ?? value).trim()
    setTyped(null)
    if (text !== value) onCommit(text)
  }
  return (
    <TextField className="print-field" value={typed ?? value} onChange={setTyped} onBlur={commit} onKeyDown={event => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit() }}>
      <Label className="print-field-label">{label}</Label>
      <Input className="text-input" placeholder={placeholder} />
    </TextField>
  )
}
