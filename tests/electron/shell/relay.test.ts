import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'
import { broadcast, isTrustedSender, relayCalls } from '../../../electron/shell/relay.ts'
import { METHOD_NAMES } from '../../../shared/api/method-names.ts'

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown

const own = { url: 'app://briefing-book/index.html' }
const from = (frame: { url: string } | null, mainFrame: object | null = frame) =>
  ({ senderFrame: frame, sender: { mainFrame } }) as unknown as IpcMainInvokeEvent

const relay = () => {
  const handlers = new Map<string, Handler>()
  const calls: unknown[] = []
  relayCalls({ handle: (channel, handler) => void handlers.set(channel, handler) }, async (method, input) => {
    calls.push([method, input])
    return { ok: true, value: null }
  })
  return { handlers, calls }
}

describe('relay of calls', () => {
  it('has one handler for each method of the contract and none besides', () => {
    expect([...relay().handlers.keys()]).toEqual(METHOD_NAMES.map((method) => `call:${method}`))
  })

  it('passes on what our own page asks', async () => {
    const { handlers, calls } = relay()
    expect(await handlers.get('call:packet.get')?.(from(own), { packetId: 'p' })).toEqual({ ok: true, value: null })
    expect(calls).toEqual([['packet.get', { packetId: 'p' }]])
  })

  it.each([
    ['another site', from({ url: 'https://evil.example/' })],
    ['a file', from({ url: 'file:///tmp/index.html' })],
    ['a stored file shown as a page', from({ url: 'app://briefing-book/files/0123456789abcdef' })],
    ['a frame inside our page', from(own, { url: own.url })],
    ['a frame that is gone', from(null, own)],
  ])('refuses %s', async (_case, event) => {
    const { handlers, calls } = relay()
    expect(await handlers.get('call:library.list')?.(event, {})).toMatchObject({ ok: false, error: { code: 'unauthorised' } })
    expect(calls).toEqual([])
    expect(isTrustedSender(event)).toBe(false)
  })
})

describe('broadcast', () => {
  it('reaches the windows that are there', () => {
    const sent: unknown[] = []
    const window = (isDestroyed: boolean) => ({
      isDestroyed: () => isDestroyed,
      webContents: { send: (channel: string, ...args: unknown[]) => void sent.push([channel, ...args]) },
    })
    broadcast([window(true), window(false)], 'packet.changed', { revision: 3 })
    expect(sent).toEqual([['event:packet.changed', { revision: 3 }]])
  })
})
