import { useEffect } from 'react'
import { usePacketActions } from '../features/packet/packet-actions.ts'
import { useServices } from './services.ts'
import { useWindow } from './window-state.ts'
import { focusNextPanel } from './panel-focus.ts'

/**
 * The keys that work everywhere. None of them is a character alone, none acts while a Korean
 * syllable is being composed, and Ctrl+Z is always ours: the browser's own undo knows one field only.
 */
export const useShortcuts = (): void => {
  const { sessions } = useServices()
  const actions = usePacketActions()

  useEffect(() => {
    const step = (direction: 'undo' | 'redo'): void => {
      const { packetId, mode, lastDone, lastUndone } = useWindow.getState()
      if ((direction === 'undo' ? lastDone : lastUndone) === 'library') void actions[direction === 'undo' ? 'undoLibrary' : 'redoLibrary']()
      else if (mode === 'prepare' && packetId) void actions[direction](sessions.of(packetId))
    }
    const withControl = (event: KeyboardEvent): (() => void) | null => {
      const { setMode, openDialog, panels, setPanel } = useWindow.getState()
      switch (event.key.toLowerCase()) {
        case 'z': return () => step(event.shiftKey ? 'redo' : 'undo')
        case 'y': return () => step('redo')
        case 'k': return () => openDialog('palette')
        case 'o': return () => openDialog('import')
        case 'e': return () => openDialog('export')
        case ',': return () => openDialog('settings')
        case '1': return () => setMode('prepare')
        case '2': return () => setMode('print')
        case 's': return () => void sessions.flushAll()
        case 'b': {
          const side = event.altKey ? 'right' : 'left'
          return () => setPanel(side, { open: !panels[side].open })
        }
        default: return null
      }
    }
    const actionOf = (event: KeyboardEvent): (() => void) | null => {
      if (event.key === 'F6') return () => focusNextPanel(event.shiftKey ? -1 : 1)
      if (event.key === 'F1') return () => useWindow.getState().openDialog('shortcuts')
      return event.ctrlKey || event.metaKey ? withControl(event) : null
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || useWindow.getState().dialog !== null) return
      const action = actionOf(event)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [sessions, actions])
}
