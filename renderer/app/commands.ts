import { useMemo } from 'react'
import { useCopyProgramme } from '../features/export/use-copy-programme.ts'
import { usePacketActions } from '../features/packet/packet-actions.ts'
import { SECTION_IDS } from '../features/packet/sections/section-list.ts'
import { DayEntryKind } from '../../shared/day/day-entry.ts'
import { useLibrary, usePrincipalTitle } from './queries.ts'
import { useServices } from './services.ts'
import { useText } from './text.ts'
import { useWindow } from './window-state.ts'

export interface Command { id: string; label: string; keys?: string; run: () => void }

/** Everything the window can do, by name: for the palette, and what its shortcuts are. */
export const useCommands = (): Command[] => {
  const t = useText()
  const { sessions } = useServices()
  const { list } = useLibrary()
  const actions = usePacketActions()
  const principal = usePrincipalTitle()
  const copyProgramme = useCopyProgramme()
  const { packetId, panels, setMode, openDialog, setPanel, setListView } = useWindow()

  return useMemo(() => {
    const packet = list.packets.find(({ id }) => id === packetId)
    const toggle = (side: 'left' | 'right') => (): void => setPanel(side, { open: !panels[side].open })
    const ofPacket: Command[] = packet ? [
      { id: 'undo', label: t('packet.undo'), keys: 'Ctrl Z', run: () => void actions.undo(sessions.of(packet.id)) },
      { id: 'redo', label: t('packet.redo'), keys: 'Ctrl Shift Z', run: () => void actions.redo(sessions.of(packet.id)) },
      { id: 'copy-programme', label: t('export.copy'), run: () => void copyProgramme(packet.id) },
      { id: 'duplicate', label: t('packet.duplicate'), run: () => void actions.duplicate(packet.id) },
      { id: 'remove', label: t('packet.remove'), run: () => void actions.remove(packet.id, packet.title) },
      ...(packet.entry ? [] : [{ id: 'attach', label: t('attachment.add'), run: () => document.querySelector<HTMLElement>('[data-add="attachments"]')?.click() }]),
      ...(packet.entry ? [] : SECTION_IDS).map((section): Command => ({
        id: `go-${section}`, label: t('command.goto', { section: t(`part.${section}`, { principal }) }),
        run: () => document.querySelector(`[data-section="${section}"]`)?.scrollIntoView({ block: 'start' }),
      })),
    ] : []
    const ofLibrary: Command[] = [
      ...(list.undo ? [{ id: 'library-undo', label: t(`command.undo.${list.undo.kind}`, { count: list.undo.count }), run: () => void actions.undoLibrary() }] : []),
      ...(list.redo ? [{ id: 'library-redo', label: t(`command.redo.${list.redo.kind}`, { count: list.redo.count }), run: () => void actions.redoLibrary() }] : []),
    ]
    return [
      { id: 'create', label: t('packet.create'), run: () => void actions.create() },
      ...DayEntryKind.options.map((kind): Command => ({ id: `entry-${kind}`, label: t('entry.add.of', { kind: t(`book.day.${kind}`) }), run: () => void actions.createEntry(kind) })),
      { id: 'import', label: t('import.open'), keys: 'Ctrl O', run: () => openDialog('import') },
      ...(list.packets.length > 0 ? [{ id: 'export', label: t('export.open'), keys: 'Ctrl E', run: () => openDialog('export') }] : []),
      { id: 'prepare', label: t('mode.prepare'), keys: 'Ctrl 1', run: () => setMode('prepare') },
      { id: 'print', label: t('mode.print'), keys: 'Ctrl 2', run: () => setMode('print') },
      { id: 'recipients', label: t('recipients.title'), run: () => openDialog('recipients') },
      { id: 'prints', label: t('prints.title'), run: () => openDialog('prints') },
      ...ofPacket,
      ...ofLibrary,
      { id: 'day', label: t('day.title'), run: () => setListView('day') },
      { id: 'library', label: t('library.title'), run: () => setListView('library') },
      { id: 'left', label: t('command.left'), keys: 'Ctrl B', run: toggle('left') },
      { id: 'right', label: t('command.right'), keys: 'Ctrl Alt B', run: toggle('right') },
      { id: 'settings', label: t('settings.title'), keys: 'Ctrl ,', run: () => openDialog('settings') },
      { id: 'shortcuts', label: t('shortcuts.title'), keys: 'F1', run: () => openDialog('shortcuts') },
    ]
  }, [t, principal, sessions, list, packetId, panels, actions, copyProgramme, setMode, openDialog, setPanel, setListView])
}
