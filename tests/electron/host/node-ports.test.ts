import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeClock } from '../../../electron/host/node-clock.ts'
import { createNodePorts, randomId } from '../../../electron/host/node-ports.ts'

let folder: string
const errors: string[] = []

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worker-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const spawnBook = (source: string) => {
  const file = path.join(folder, `worker-${errors.length}-${source.length}.mjs`)
  writeFileSync(file, source)
  return createNodePorts({
    workers: { book: pathToFileURL(file), 'read-file': pathToFileURL(file) },
    log: { info: () => {}, error: (text) => void errors.push(text) },
    platform: null,
  }).spawn('book')
}

describe('node ports', () => {
  it('make ids of 20 letters and digits, never the same', () => {
    const ids = Array.from({ length: 2_000 }, randomId)
    expect(new Set(ids).size).toBe(2_000)
    expect(ids.filter((id) => !/^[0-9a-z]{20}$/.test(id))).toEqual([])
    // Every sign turns up: none is shut out by the way bytes become signs.
    expect(new Set(ids.join('')).size).toBe(36)
  })

  it('say the local date', () => {
    expect(nodeClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('talk with a worker, and hand bytes over', async () => {
    const helper = spawnBook("import { parentPort as p } from 'node:worker_threads'; p.on('message', (m) => { p.postMessage({ got: m.bytes.length }); p.close() })")
    const bytes = new Uint8Array([1, 2, 3])
    const got = new Promise((resolve) => void helper.onMessage(resolve))
    const exit = new Promise((resolve) => helper.onExit(resolve))
    helper.post({ bytes }, [bytes.buffer])
    expect(await got).toEqual({ got: 3 })
    expect(bytes.length).toBe(0)
    expect(await exit).toBe(0)
  })

  it('kill a worker that does not answer', async () => {
    const helper = spawnBook('for (;;) {}')
    const exit = new Promise((resolve) => helper.onExit(resolve))
    helper.kill()
    expect(await exit).toBeNull()
  })

  it('log a fault in a worker, and go on', async () => {
    const helper = spawnBook("throw new Error('broken')")
    expect(await new Promise((resolve) => helper.onExit(resolve))).toBe(1)
    expect(errors).toEqual(['the book thread ended by a fault'])
  })
})
