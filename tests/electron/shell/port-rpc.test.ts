import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortRpc, type Port, type PortRpc } from '../../../electron/shell/port-rpc.ts'
import { AppError } from '../../../shared/api/errors.ts'

type Duties = { double(value: number): number; echo(bytes: Uint8Array): Promise<Uint8Array>; refuse(input: null): never; hang(input: null): Promise<never> }

const duties: Duties = {
  double: (value) => 2 * value,
  echo: async (bytes) => bytes,
  refuse: () => {
    throw new AppError('disk-full', 'no space', { free: 0 })
  },
  hang: () => new Promise(() => {}),
}

const portOf = (port: MessagePort): Port => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => void port.on('message', listener),
})

let channel: MessageChannel
let rpc: PortRpc<Duties>

beforeEach(() => {
  channel = new MessageChannel()
  createPortRpc(portOf(channel.port2), duties)
  rpc = createPortRpc<Record<never, never>, Duties>(portOf(channel.port1), {})
})
afterEach(() => channel.port1.close())

describe('requests over a port', () => {
  it('are answered, each with its own value', async () => {
    expect(await Promise.all([rpc.request('double', 4), rpc.request('double', 5)])).toEqual([8, 10])
    expect(await rpc.request('echo', new Uint8Array([1, 2, 3]))).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('fail with the code of the other side', async () => {
    await expect(rpc.request('refuse', null)).rejects.toMatchObject({ code: 'disk-full', params: { free: 0 } })
    await expect(rpc.request('toString' as 'double', 1)).rejects.toMatchObject({ code: 'unknown-method' })
  })

  it('fail when the other side is gone, those that wait and those that come later', async () => {
    const waiting = rpc.request('hang', null)
    rpc.abandon(new AppError('internal', 'gone'))
    await expect(waiting).rejects.toThrow('gone')
    await expect(rpc.request('double', 1)).rejects.toThrow('gone')
  })
})
