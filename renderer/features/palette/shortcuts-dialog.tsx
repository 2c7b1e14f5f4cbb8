import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { useCommands } from '../../app/commands.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { MessageKey } from '../../../shared/messages/catalogue.ts'
import './palette.css'

/** Keys that are no commands of their own. */
const GENERAL: readonly { keys: string; label: MessageKey }[] = [
  { keys: 'Ctrl K', label: 'app.find' },
  { keys: 'F6', label: 'shortcuts.panels' },
  { keys: '← → ↑ ↓', label: 'shortcuts.cells' },
  { keys: 'Enter', label: 'shortcuts.edit' },
  { keys: 'Esc', label: 'shortcuts.leave' },
  { keys: 'Ctrl ↑ ↓', label: 'shortcuts.move' },
  { keys: 'Ctrl Enter', label: 'shortcuts.insert' },
  { keys: 'Ctrl Delete', label: 'shortcuts.remove' },
  { keys: 'Ctrl ] [', label: 'shortcuts.indent' },
]

/** 단축키: every key of the window on one page. */
export const ShortcutsDialog = () => {
  const t = useText()
  const openDialog = useWindow(state => state.openDialog)
  const commands = useCommands().filter(({ keys }) => keys)
  return (
    <Dialog title={t('shortcuts.title')} size="small" isOpen onClose={() => openDialog(null)}>
      <dl className="shortcuts">
        {[...GENERAL.map(({ keys, label }) => ({ id: label as string, keys, label: t(label) })), ...commands].map(({ id, keys, label }) => (
          <div key={id}><dt><kbd>{keys}</kbd></dt><dd>{label}</dd></div>
        ))}
      </dl>
    </Dialog>
  )
}
