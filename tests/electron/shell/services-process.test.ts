import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createPortRpc } from '../../../electron/shell/port-rpc.ts'
import { startServices, type ServicesChild } from '../../../electron/shell/services-process.ts'
import type { ServicesDuties, ShellDuties } from '../../../electron/shell/services-protocol.ts'

/** A utility process in this process: its far end runs `duties` as the services would. */
const createChild = (duties: Partial<ServicesDuties>) => {
  const near = new EventEmitter()
  const far = new EventEmitter()
  const killed: boolean[] = []
  const child = Object.assign(near, {
    postMessage: (message: unknown) => void far.emit('message', structuredClone(message)),
    kill: () => {
      killed.push(true)
      return true
    },
  }) as unknown as ServicesChild
  const shell = createPortRpc<Record<string, never>, ShellDuties>(
    { post: (message) => void near.emit('message', structuredClone(message)), onMessage: (listener) => void far.on('message', listener) },
    duties as Record<string, never>,
  )
  return { child, shell, killed, end: (code: number) => near.emit('exit', code) }
}

const shellDuties = (events: unknown[]): ShellDuties => ({
  event: (input) => void events.push(input),
  pickSavePath: async (name) => `/documents/${name}`,
  printPdf: async () => true,
  reveal: () => {},
  startReader: () => {},
  postToReader: () => {},
  killReader: () => {},
  readerMemory: () => null,
})

const start = (duties: Partial<ServicesDuties>) => {
  const children: ReturnType<typeof createChild>[] = []
  const events: unknown[] = []
  const restarts: string[] = []
  const clock = { ms: 0 }
  const services = startServices({
    fork: () => {
      const made = createChild(duties)
      children.push(made)
      return made.child
    },
    duties: shellDuties(events),
    onRestart: () => restarts.push('restart'),
    now: () => clock.ms,
  })
  return { services, children, events, restarts, clock }
}

describe('services process', () => {
  it('answers calls, keeps files, and asks the shell', async () => {
    const { services, children, events } = start({
      call: async ({ method, input }) => ({ ok: true, value: { method, input } }),
      putFile: (file) => `handle-of-${file.name}`,
      getFile: () => null,
    })
    expect(await services.call('app.status', {})).toEqual({ ok: true, value: { method: 'app.status', input: {} } })
    expect(await services.files.put({ name: 'a', mime: 'text/plain', bytes: new Uint8Array() })).toBe('handle-of-a')
    expect(await services.files.get('x')).toBeNull()
    await children[0]?.shell.request('event', { event: 'library.changed', data: {} })
    expect(events).toEqual([{ event: 'library.changed', data: {} }])
    expect(await children[0]?.shell.request('pickSavePath', '자료집.pdf')).toBe('/documents/자료집.pdf')
  })

  it('is replaced when it ends by a fault; what waited is answered with a code', async () => {
    const { services, children, restarts } = start({ call: () => new Promise(() => {}) })
    const waiting = services.call('library.list', {})
    children[0]?.end(139)
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect([children.length, restarts.length]).toEqual([2, 1])
  })

  it('is not started for ever', async () => {
    const { services, children } = start({})
    for (let turn = 0; turn < 10; turn += 1) children.at(-1)?.end(1)
    expect(children.length).toBe(4)
    expect(await services.call('app.status', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
  })

  it('is started again after any number of ends that lie apart', () => {
    const { children, clock } = start({})
    for (let turn = 0; turn < 10; turn += 1) {
      clock.ms += 60_000
      children.at(-1)?.end(1)
    }
    expect(children.length).toBe(11)
  })

  it('closes the library before it ends, and is not replaced then', async () => {
    const closed: string[] = []
    const { services, children } = start({ close: async () => void closed.push('library') })
    await services.close()
    children[0]?.end(0)
    expect([closed, children[0]?.killed, children.length]).toEqual([['library'], [true], 1])
  })
})
