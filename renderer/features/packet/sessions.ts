import type { Client } from '../../../shared/api/client.ts'
import { createPacketSession } from './packet-session.ts'
import type { PacketSession, SessionHooks } from './session.ts'

/** The sessions of all packets opened in this window. */
export interface Sessions {
  of(packetId: string): PacketSession
  flushAll(): Promise<void>
  /** Is anything typed that is not on disk yet? */
  hasUnsaved(): boolean
  close(): void
}

/** Sessions live as long as the window and follow what other windows and undone imports change. */
export const createSessions = (client: Client, hooks: SessionHooks): Sessions => {
  const open = new Map<string, PacketSession>()
  const stops = [
    client.on('packet.changed', ({ packetId, revision }) => void open.get(packetId)?.refresh(revision)),
    // A neighbour's change may bring findings of its own to the packet on screen.
    client.on('library.changed', () => open.forEach(session => session.isWatched() && void session.refresh())),
  ]
  return {
    of: (packetId) => {
      const existing = open.get(packetId)
      // A packet that was in the bin when it was last asked for may be back.
      if (existing?.failure()) void existing.refresh()
      if (existing) return existing
      const session = createPacketSession(client, packetId, hooks)
      open.set(packetId, session)
      void session.refresh()
      return session
    },
    flushAll: async () => {
      await Promise.all([...open.values()].map(session => session.flush()))
    },
    hasUnsaved: () => [...open.values()].some(session => (session.snapshot()?.saving ?? 'saved') !== 'saved'),
    close: () => stops.forEach(stop => stop()),
  }
}
