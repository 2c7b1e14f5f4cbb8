import { replaceEqualDeep } from '@tanstack/react-query'
import type { Client } from '../../../shared/api/client.ts'
import type { PacketState } from '../../../shared/api/contract.ts'
import type { AppError } from '../../../shared/api/errors.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { toAppError } from '../../app/app-error.ts'
import { addStep, rebase, type Step } from './edit-queue.ts'
import type { PacketSession, PacketSnapshot, SessionHooks } from './session.ts'

/** Long enough to gather a burst of typing, short enough that a crash costs a word at most. */
export const SAVE_AFTER_MS = 400

/** Codes after which the same edits would fail again. */
const REFUSALS = new Set(['edit-refused', 'bad-input', 'not-found'])

const nothing = (): void => {}

export const createPacketSession = (client: Client, packetId: string, { later, onEdit, onRefused }: SessionHooks): PacketSession => {
  const listeners = new Set<() => void>()
  let stored: PacketState | null = null
  let shown: PacketSnapshot | null = null
  let failure: AppError | null = null
  let sent: Step = []
  let waiting: readonly Step[] = []
  let error: AppError | null = null
  let cancelSave: () => void = nothing
  // Calls of one packet run one after another: an undo never overtakes what was typed before it.
  let tail: Promise<void> = Promise.resolve()

  const publish = (): void => {
    if (stored) {
      const packet = rebase(stored.packet, [...sent, ...waiting.flat()])
      const saving = error ? 'failed' : sent.length + waiting.length > 0 ? 'saving' : 'saved'
      // Unchanged parts keep their identity, so that only what changed is drawn again.
      const next = { ...stored, packet: replaceEqualDeep(shown?.packet, packet) as Packet, saving, error } as const
      shown = { ...next, findings: replaceEqualDeep(shown?.findings, next.findings) as PacketState['findings'] }
    }
    for (const listener of listeners) listener()
  }

  const adopt = (state: PacketState): void => {
    failure = null
    if (!stored || state.revision >= stored.revision) stored = state
  }

  const inTurn = (run: () => Promise<void>): Promise<void> => {
    tail = tail.then(run)
    return tail
  }

  const read = async (): Promise<void> => {
    try {
      adopt(await client.call('packet.get', { packetId }))
    } catch (cause) {
      failure = toAppError(cause)
      if (failure.code === 'not-found') stored = shown = null
    }
    publish()
  }

  const send = async (): Promise<void> => {
    const [step, ...rest] = waiting
    if (!step) return
    sent = step
    waiting = rest
    error = null
    publish()
    try {
      adopt(await client.call('packet.edit', { packetId, edits: [...sent] }))
      sent = []
    } catch (cause) {
      await settleFailure(toAppError(cause))
    }
    publish()
  }

  const settleFailure = async (cause: AppError): Promise<void> => {
    if (REFUSALS.has(cause.code)) {
      sent = []
      onRefused(cause)
      return read()
    }
    // Disk full or host gone: nothing typed is lost, it waits for a retry.
    waiting = [sent, ...waiting]
    sent = []
    error = cause
  }

  const flush = (): Promise<void> => {
    cancelSave()
    return inTurn(async () => {
      // What comes in meanwhile has a pause of its own.
      for (let left = waiting.length; left > 0; left -= 1) {
        await send()
        if (error) return
      }
    })
  }

  const step = (method: 'packet.undo' | 'packet.redo') => async (): Promise<void> => {
    await flush()
    let refusal: AppError | null = null
    await inTurn(async () => {
      // What waits for a retry comes first: an undo now would take back the step before it.
      refusal = error
      if (refusal) return
      try {
        adopt(await client.call(method, { packetId }))
      } catch (cause) {
        refusal = toAppError(cause)
      }
      publish()
    })
    if (refusal) throw refusal
  }

  return {
    snapshot: () => shown,
    failure: () => failure,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isWatched: () => listeners.size > 0,
    edit: (edits) => {
      if (!stored) return
      waiting = addStep(waiting, edits)
      onEdit()
      publish()
      cancelSave()
      cancelSave = later(SAVE_AFTER_MS, () => void flush())
    },
    flush,
    undo: step('packet.undo'),
    redo: step('packet.redo'),
    refresh: (revision) => {
      // The same revision told again: a neighbour changed what the checks say about this packet.
      const isFindings = revision === stored?.revision
      return inTurn(async () => {
        if (revision === undefined || isFindings || !stored || revision > stored.revision) await read()
      })
    },
  }
}
