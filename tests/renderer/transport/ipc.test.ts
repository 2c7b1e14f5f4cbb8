import { describe, expect, it } from 'vitest'
import type { Bridge } from '../../../renderer/transport/bridge.ts'
import { createIpcClient } from '../../../renderer/transport/ipc.ts'

/** A preload bridge that answers one call and keeps its listeners. */
const bridgeOf = (answer: Awaited<ReturnType<Bridge['call']>>) => {
  const listeners = new Set<(data: unknown) => void>()
  const asked: [string, unknown][] = []
  const bridge: Bridge = {
    call: async (method, input) => {
      asked.push([method, input])
      return answer
    },
    on: (_event, listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { bridge, asked, listeners }
}

describe('client over the preload bridge', () => {
  it('hands on the value of an answer', async () => {
    const { bridge, asked } = bridgeOf({ ok: true, value: { failure: null } })
    await expect(createIpcClient(bridge).call('app.retry', {})).resolves.toEqual({ failure: null })
    expect(asked).toEqual([['app.retry', {}]])
  })

  it('throws a refusal as the error it was', async () => {
    const { bridge } = bridgeOf({ ok: false, error: { code: 'disk-full', message: 'no space', params: { folder: 'x' } } })
    await expect(createIpcClient(bridge).call('app.retry', {})).rejects.toMatchObject({ code: 'disk-full', params: { folder: 'x' } })
  })

  it('hears events until it stops listening', () => {
    const { bridge, listeners } = bridgeOf({ ok: true, value: null })
    const heard: unknown[] = []
    const stop = createIpcClient(bridge).on('packet.changed', data => heard.push(data))
    for (const listener of listeners) listener({ packetId: 'p1', revision: 2 })
    stop()
    expect(heard).toEqual([{ packetId: 'p1', revision: 2 }])
    expect(listeners.size).toBe(0)
  })
})
