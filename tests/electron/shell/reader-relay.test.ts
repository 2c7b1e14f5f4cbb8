import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import {
  createReaderClient,
  createReaderHost,
  type ReaderDuties,
  type ReaderEvents,
  type ReaderProcess,
} from '../../../electron/shell/reader-relay.ts'

/** Both ends of the relay, with a reader in between that the test plays. */
const connect = () => {
  const posted: unknown[] = []
  const processes: EventEmitter[] = []
  const killed: number[] = []
  const ends: { host?: ReaderDuties & { killAll(): void }; events?: ReaderEvents } = {}
  const fork = (): ReaderProcess => {
    const number = processes.length
    const process = Object.assign(new EventEmitter(), {
      pid: 100 + number,
      postMessage: (message: unknown) => void posted.push(message),
      kill: () => killed.push(number) > 0,
    })
    processes.push(process)
    return process as unknown as ReaderProcess
  }
  ends.host = createReaderHost({
    fork,
    memoryOf: (pid) => pid * 1_000,
    tell: async (name, input) => ends.events?.[name](input as never),
  })
  const client = createReaderClient(async (name, input) => ends.host?.[name](input as never))
  ends.events = client.events
  return { client, host: ends.host, posted, processes, killed }
}

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

describe('the readers of the services, which only the main process can start', () => {
  it('get messages and give them, each to its own', async () => {
    const { client, posted, processes } = connect()
    const [first, second] = [client.start(), client.start()]
    const heard: unknown[] = []
    first.onMessage((message) => heard.push(['first', message]))
    const stop = second.onMessage((message) => heard.push(['second', message]))
    await settled()
    first.post({ order: 1 })
    processes[1]?.emit('message', 'ready')
    await settled()
    stop()
    processes[1]?.emit('message', 'unheard')
    await settled()
    expect([posted, heard]).toEqual([[{ order: 1 }], [['second', 'ready']]])
  })

  it('tell their memory and their end', async () => {
    const { client, processes } = connect()
    const reader = client.start()
    const codes: (number | null)[] = []
    reader.onExit((code) => codes.push(code))
    await settled()
    expect(await reader.residentBytes()).toBe(100_000)
    processes[0]?.emit('exit', 134)
    await settled()
    expect([codes, await reader.residentBytes()]).toEqual([[134], null])
  })

  it('end by null when they were killed', async () => {
    const { client, processes, killed, host } = connect()
    const reader = client.start()
    const codes: (number | null)[] = []
    reader.onExit((code) => codes.push(code))
    await settled()
    reader.kill()
    await settled()
    processes[0]?.emit('exit', 0)
    await settled()
    expect([killed, codes]).toEqual([[0], [null]])
    client.start()
    await settled()
    host.killAll()
    expect(killed).toEqual([0, 1])
  })

  it('are at an end where the main process cannot start one', async () => {
    const client = createReaderClient(() => Promise.reject(new Error('gone')))
    const codes: (number | null)[] = []
    client.start().onExit((code) => codes.push(code))
    await settled()
    expect(codes).toEqual([1])
  })
})
