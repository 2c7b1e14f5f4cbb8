import type { Client } from '../../../../shared/api/client.ts'
import type { EventName, PacketState } from '../../../../shared/api/contract.ts'
import { AppError } from '../../../../shared/api/errors.ts'
import { applyEdits } from '../../../../shared/packet/apply-edit.ts'
import type { Edit } from '../../../../shared/packet/edit.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'

export interface FakeLibrary {
  client: Client
  /** Every `packet.edit` in the order it arrived. */
  received: Edit[][]
  /** Answers of `packet.edit` wait until they are released. */
  hold(): () => void
  /** The next call fails with this error. */
  failNext(code: AppError['code']): void
  /** Somebody else changes the packet. */
  changeElsewhere(edits: Edit[]): void
  stored(): Packet
}

/** A library of one packet behind the client's contract: edits, undo and events as the services give them. */
export const createFakeLibrary = (packet: Packet = { ...newPacket('p1'), title: '면담' }): FakeLibrary => {
  const past: Packet[] = []
  const future: Packet[] = []
  const received: Edit[][] = []
  const listeners = new Map<string, Set<(data: unknown) => void>>()
  let current = packet
  let revision = 1
  let gate: Promise<void> = Promise.resolve()
  let failure: AppError['code'] | null = null

  const state = (): PacketState =>
    ({ packet: structuredClone(current), revision, canUndo: past.length > 0, canRedo: future.length > 0, findings: [], savedAt: '2026-07-01T09:00:00.000Z' })
  const tell = (name: EventName, data: unknown): void => listeners.get(name)?.forEach(listener => listener(data))
  const become = (next: Packet): void => {
    current = next
    revision += 1
    tell('packet.changed', { packetId: current.id, revision })
  }
  const step = (from: Packet[], to: Packet[], code: AppError['code']): PacketState => {
    const next = from.pop()
    if (!next) throw new AppError(code, 'nothing')
    to.push(current)
    become(next)
    return state()
  }
  const run = async (method: string, input: { edits?: Edit[] }): Promise<unknown> => {
    if (failure) {
      const code = failure
      failure = null
      throw new AppError(code, 'as the test wants it')
    }
    switch (method) {
      case 'packet.get': return state()
      case 'packet.undo': return step(past, future, 'nothing-to-undo')
      case 'packet.redo': return step(future, past, 'nothing-to-redo')
      case 'packet.edit': {
        received.push(input.edits ?? [])
        await gate
        past.push(current)
        future.length = 0
        become(applyEdits(current, input.edits ?? []))
        return state()
      }
      default: throw new Error(`not faked: ${method}`)
    }
  }

  return {
    client: {
      call: (method, input) => run(method, input as { edits?: Edit[] }) as never,
      on: (event, listener) => {
        const own = listeners.get(event) ?? new Set()
        listeners.set(event, own.add(listener as (data: unknown) => void))
        return () => own.delete(listener as (data: unknown) => void)
      },
      upload: async () => 'handle',
      download: async () => new Uint8Array(),
    },
    received,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      return resolve
    },
    failNext: (code) => { failure = code },
    changeElsewhere: (edits) => become(applyEdits(current, edits)),
    stored: () => current,
  }
}
