import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LibraryList } from '../../../shared/api/contract.ts'
import { toAppError } from '../../app/app-error.ts'
import { LIBRARY_KEY } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { notify } from '../../ui/toasts.tsx'
import type { PacketSession } from './packet-session.ts'

export interface PacketActions {
  create(): Promise<void>
  duplicate(packetId: string): Promise<void>
  remove(packetId: string, title: string): Promise<void>
  undo(session: PacketSession): Promise<void>
  redo(session: PacketSession): Promise<void>
  undoLibrary(): Promise<void>
  redoLibrary(): Promise<void>
}

/** What can be done with whole packets. A refusal is said at the foot of the window. */
export const usePacketActions = (): PacketActions => {
  const { client } = useServices()
  const cache = useQueryClient()
  const t = useText()
  const show = useWindow(state => state.show)

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
    const setList = (list: LibraryList): void => { cache.setQueryData(LIBRARY_KEY, list) }
    const refreshList = (): Promise<void> => cache.invalidateQueries({ queryKey: LIBRARY_KEY })
    const undoLibrary = (): Promise<void> => told(async () => setList(await client.call('library.undo', {})))
    return {
      create: () => told(async () => {
        const { packet } = await client.call('packet.create', {})
        await refreshList()
        show(packet.id, ['title'])
      }),
      duplicate: packetId => told(async () => {
        const { packet } = await client.call('packet.duplicate', { packetId })
        await refreshList()
        show(packet.id, ['title'])
      }),
      remove: (packetId, title) => told(async () => {
        setList(await client.call('packet.remove', { packetIds: [packetId] }))
        notify({ text: t('packet.removed', { title: title || t('packet.untitled') }), action: { label: t('common.undo'), run: () => void undoLibrary() } })
      }),
      undo: session => told(() => session.undo()),
      redo: session => told(() => session.redo()),
      undoLibrary,
      redoLibrary: () => told(async () => setList(await client.call('library.redo', {}))),
    }
  }, [client, cache, t, show])
}
