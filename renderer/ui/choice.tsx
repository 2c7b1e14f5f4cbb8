import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import './choice.css'

export interface ChoiceOption<V extends string> { value: V; label: string }

export interface ChoiceProps<V extends string> {
  label: string
  value: V
  options: readonly ChoiceOption<V>[]
  onChange: (value: V) => void
  /** `quiet`: looks like text until it is pointed at. */
  variant?: 'field' | 'quiet'
  /** Path of the field, so that findings and search can go there. */
  dataPath?: string
}

/** One of a few values, picked from a list. */
export const Choice = <V extends string>({ label, value, options, onChange, variant = 'field', dataPath }: ChoiceProps<V>) => (
  <Select className={`choice ${variant}`} aria-label={label} value={value} onChange={key => { if (key !== value) onChange(key as V) }}>
    <Button className="choice-button" data-path={dataPath} data-stop={variant === 'quiet' ? 'choice' : undefined}>
      <SelectValue className={value === '' ? 'choice-value empty' : 'choice-value'} />
      <ChevronDown size={14} aria-hidden />
    </Button>
    <Popover className="popover choice-popover" offset={2}>
      <ListBox className="list-box" items={options.map(option => ({ ...option, id: option.value }))}>
        {option => <ListBoxItem id={option.id} className="list-item" textValue={option.label}>{option.label}</ListBoxItem>}
      </ListBox>
    </Popover>
  </Select>
)
