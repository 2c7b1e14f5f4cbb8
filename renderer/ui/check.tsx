import { Check as Tick, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import './check.css'

export interface CheckProps {
  isSelected: boolean
  isIndeterminate?: boolean
  onChange: (selected: boolean) => void
  /** Name for hearing, where there is no text beside it. */
  label?: string
  dataPath?: string
  children?: ReactNode
}

export const Check = ({ isSelected, isIndeterminate = false, onChange, label, dataPath, children }: CheckProps) => (
  <Checkbox className="check" isSelected={isSelected} isIndeterminate={isIndeterminate} onChange={onChange} {...(label ? { 'aria-label': label } : {})} data-path={dataPath}>
    <span className="check-box" aria-hidden>{isIndeterminate ? <Minus size={12} strokeWidth={3} /> : <Tick size={12} strokeWidth={3} />}</span>
    {children ? <span className="check-text">{children}</span> : null}
  </Checkbox>
)
