import { useMemo, useSyncExternalStore } from 'react'
import type { AppError } from '../../../shared/api/errors.ts'
import { useServices } from '../../app/services.ts'
import type { PacketSession, PacketSnapshot } from './session.ts'

export interface OpenPacket {
  session: PacketSession
  snapshot: PacketSnapshot | null
  failure: AppError | null
}

/** The packet as it is on screen: what is stored with what has been typed since. */
export const usePacket = (packetId: string): OpenPacket => {
  const { sessions } = useServices()
  const session = useMemo(() => sessions.of(packetId), [sessions, packetId])
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot)
  const failure = useSyncExternalStore(session.subscribe, session.failure)
  return { session, snapshot, failure }
}
