import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { LibraryList } from '../../../shared/api/contract.ts'
import type { DayEntryKind } from '../../../shared/day/day-entry.ts'
import { toAppError } from '../../app/app-error.ts'
import { LIBRARY_KEY } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { firstPacket, packetBeside } from '../day/first-packet.ts'
import { notify } from '../../ui/toasts.tsx'
import type { PacketSession } from './session.ts'

export interface PacketActions {
  create(): Promise<void>
  /** An entry without papers, in the day that is on screen. */
  createEntry(kind: DayEntryKind): Promise<void>
  duplicate(packetId: string): Promise<void>
  remove(packetId: string, title: string): Promise<void>
  undo(session: PacketSession): Promise<void>
  redo(session: PacketSession): Promise<void>
  undoLibrary(): Promise<void>
  redoLibrary(): Promise<void>
}

/** What can be done with whole packets. A refusal is said at the foot of the window. */
export const usePacketActions = (): PacketActions => {
  const { client, status: { today } } = useServices()
  const cache = useQueryClient()
  const t = useText()
  const { show, did, undid } = useWindow(useShallow(state => ({ show: state.show, did: state.did, undid: state.undid })))

  return useMemo(() => {
    const told = async (run: () => Promise<void>): Promise<void> => {
      try {
        await run()
      } catch (cause) {
        const error = toAppError(cause)
        const isQuiet = error.code === 'nothing-to-undo' || error.code === 'nothing-to-redo'
        notify({ text: errorText(t, error), tone: isQuiet ? 'plain' : 'error' })
      }
    }
    /** Shows a packet that is in the list with the focus in its title, so that the focus is never left on nothing. */
    const land = (packet: { id: string } | null | undefined): void => {
      if (packet) show(packet.id, ['title'])
    }
    const landOnShown = ({ packets }: LibraryList): void => {
      const { packetId } = useWindow.getState()
      land(packets.find(({ id }) => id === packetId) ?? firstPacket(packets, today))
    }
    const setList = (list: LibraryList): void => { cache.setQueryData(LIBRARY_KEY, list) }
    const refreshList = (): Promise<void> => cache.invalidateQueries({ queryKey: LIBRARY_KEY })
    const redoLibrary = (): Promise<void> => told(async () => {
      const list = await client.call('library.redo', {})
      setList(list)
      landOnShown(list)
      did('library')
    })
    const undoLibrary = (): Promise<void> => told(async () => {
      const step = cache.getQueryData<LibraryList>(LIBRARY_KEY)?.undo
      const list = await client.call('library.undo', {})
      setList(list)
      landOnShown(list)
      undid('library')
      if (step) notify({ text: t(`library.undone.${step.kind}`, { count: step.count }), action: { label: t('packet.redo'), run: () => void redoLibrary() } })
    })
    return {
      create: () => told(async () => {
        const { packet } = await client.call('packet.create', {})
        did('library')
        await refreshList()
        show(packet.id, ['title'])
      }),
      createEntry: kind => told(async () => {
        const shown = cache.getQueryData<LibraryList>(LIBRARY_KEY)?.packets.find(({ id }) => id === useWindow.getState().packetId)
        const { packet } = await client.call('packet.create', { entry: kind, date: shown?.date ?? today })
        did('library')
        await refreshList()
        show(packet.id, ['title'])
      }),
      duplicate: packetId => told(async () => {
        const { packet } = await client.call('packet.duplicate', { packetId })
        did('library')
        await refreshList()
        show(packet.id, ['title'])
      }),
      remove: (packetId, title) => told(async () => {
        const before = cache.getQueryData<LibraryList>(LIBRARY_KEY)?.packets ?? []
        setList(await client.call('packet.remove', { packetIds: [packetId] }))
        land(packetBeside(before, packetId, today))
        did('library')
        notify({ text: t('packet.removed', { title: title || t('packet.untitled') }), action: { label: t('common.undo'), run: () => void undoLibrary() } })
      }),
      undo: session => told(() => session.undo()),
      redo: session => told(() => session.redo()),
      undoLibrary,
      redoLibrary,
    }
  }, [client, today, cache, t, show, did, undid])
}
