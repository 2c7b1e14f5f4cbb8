import { Radio, RadioGroup } from 'react-aria-components'
import './radios.css'

export interface RadiosProps<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** Few choices, all of them in sight. */
export const Radios = <T extends string>({ label, value, options, onChange }: RadiosProps<T>) => (
  <RadioGroup className="radios" aria-label={label} value={value} onChange={next => onChange(next as T)}>
    {options.map(option => (
      <Radio key={option.value} value={option.value} className="radio">
        <span className="radio-dot" aria-hidden />
        <span>{option.label}</span>
      </Radio>
    ))}
  </RadioGroup>
)
