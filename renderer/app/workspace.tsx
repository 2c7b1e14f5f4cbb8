import { useEffect, useRef } from 'react'
import { PrintLogDialog } from '../features/copies/print-log-dialog.tsx'
import { RecipientsDialog } from '../features/copies/recipients-dialog.tsx'
import { ExportDialog } from '../features/export/export-dialog.tsx'
import { ImportDialog } from '../features/import/import-dialog.tsx'
import { useWindowDrop } from '../features/import/use-window-drop.ts'
import { Palette } from '../features/palette/palette.tsx'
import { ShortcutsDialog } from '../features/palette/shortcuts-dialog.tsx'
import { Prepare } from '../features/packet/prepare.tsx'
import { PrintView } from '../features/print/print-view.tsx'
import { SettingsDialog } from '../features/settings/settings-dialog.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { AppHeader } from './header.tsx'
import { useServerEvents } from './queries.ts'
import { useServices } from './services.ts'
import { useText } from './text.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useWindow, type Mode } from './window-state.ts'
import './workspace.css'

/** Nothing typed may be lost: what waits is stored when the window loses sight, and closing waits for it. */
const useSaveOnLeave = (): void => {
  const { sessions } = useServices()
  useEffect(() => {
    const onHide = (): void => void sessions.flushAll()
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (!sessions.hasUnsaved()) return
      void sessions.flushAll()
      event.preventDefault()
    }
    window.addEventListener('blur', onHide)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      window.removeEventListener('blur', onHide)
      window.removeEventListener('beforeunload', onLeave)
    }
  }, [sessions])
}

/** The part of the window that had the focus is gone with its mode: the focus goes to the name of the new one. */
const useFocusOnMode = (mode: Mode): void => {
  const shown = useRef(mode)
  useEffect(() => {
    if (shown.current === mode) return
    shown.current = mode
    // Who asked to be shown a place gets the focus there, perhaps only once its packet has been read.
    if (useWindow.getState().target) return
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.mode[aria-current]')?.focus()
  }, [mode])
}

/** The running app: header, the mode, and what lies over it. */
export const Workspace = () => {
  const t = useText()
  const { mode, dialog, isReviewing } = useWindow()
  useServerEvents()
  useShortcuts()
  useSaveOnLeave()
  useFocusOnMode(mode)
  const { isOver } = useWindowDrop(t('import.pasted.name'))
  return (
    <div className="workspace">
      <AppHeader />
      <div className="workspace-body">{isReviewing ? null : mode === 'prepare' ? <Prepare /> : <PrintView />}</div>
      {dialog === 'import' ? <ImportDialog /> : null}
      {dialog === 'export' ? <ExportDialog /> : null}
      {dialog === 'settings' ? <SettingsDialog /> : null}
      {dialog === 'recipients' ? <RecipientsDialog /> : null}
      {dialog === 'prints' ? <PrintLogDialog /> : null}
      {dialog === 'palette' ? <Palette /> : null}
      {dialog === 'shortcuts' ? <ShortcutsDialog /> : null}
      {isOver ? <div className="drop-overlay">{t('import.dropHere')}</div> : null}
      <Toasts />
    </div>
  )
}
