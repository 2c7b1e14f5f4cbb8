import { MoreHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { IconButton } from './button.tsx'

export interface MenuCommand {
  id: string
  label: string
  keys?: string
  isDisabled?: boolean
  run: () => void
}

export interface MenuProps {
  label: string
  /** `null` draws a line. */
  commands: readonly (MenuCommand | null)[]
  children?: ReactNode
  /** Reached by arrows inside a grid, not by Tab. */
  inGrid?: boolean
}

/** The commands for one thing behind a "⋯" button: what can be dragged or keyed is here too. */
export const Menu = ({ label, commands, children, inGrid = false }: MenuProps) => (
  <MenuTrigger>
    <IconButton label={label} excludeFromTabOrder={inGrid} data-stop={inGrid ? 'menu' : undefined}>{children ?? <MoreHorizontal size={16} />}</IconButton>
    <Popover className="popover" placement="bottom end" offset={2}>
      <AriaMenu className="menu" aria-label={label}>
        {commands.map((command, i) => command === null
          ? <Separator key={`line-${i}`} className="menu-line" />
          : (
            <MenuItem key={command.id} id={command.id} className="list-item" textValue={command.label} isDisabled={command.isDisabled ?? false} onAction={command.run}>
              {command.label}
              {command.keys ? <kbd>{command.keys}</kbd> : null}
            </MenuItem>
          ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
