import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** `primary`: one a screen. */
  variant?: 'primary' | 'secondary' | 'quiet'
  size?: 'medium' | 'small'
  icon?: ReactNode
  children: ReactNode
}

export const Button = ({ variant = 'secondary', size = 'medium', icon, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={`button ${variant} ${size}`}>
    {icon}
    <span>{children}</span>
  </AriaButton>
)

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  label: string
  'data-stop'?: string | undefined
  /** Shown behind the label in the tooltip. */
  keys?: string
  children: ReactNode
}

/** A button that is a picture: its name shows on hover and focus. */
export const IconButton = ({ label, keys, children, ...rest }: IconButtonProps) => (
  <TooltipTrigger delay={400}>
    <AriaButton {...rest} aria-label={label} className="icon-button">{children}</AriaButton>
    <Tooltip className="tooltip" offset={4}>{label}{keys ? <kbd>{keys}</kbd> : null}</Tooltip>
  </TooltipTrigger>
)
