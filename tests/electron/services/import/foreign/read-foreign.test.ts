import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChild } from '../../../../../electron/host/child-helper.ts'
import { type ForeignOptions, readForeign } from '../../../../../electron/services/import/foreign/read-foreign.ts'
import type { ReaderAnswer } from '../../../../../electron/services/import/foreign/reader-protocol.ts'
import type { Helper } from '../../../../../electron/services/ports.ts'
import { readSample, realSpawn } from './reader-fixture.ts'

const FILE = { name: '계획.hwp', bytes: new Uint8Array([1, 2, 3]) }

const ignore = (): void => {}

/** A reading process that does what the test says. */
const createHelper = (held: number | null = null) => {
  let listener: (message: unknown) => void = ignore
  let exit: (code: number | null) => void = ignore
  const seen = { posted: [] as unknown[], killed: 0 }
  const helper: Helper = {
    post: (message) => void seen.posted.push(message),
    onMessage: (given) => {
      listener = given
      return () => {}
    },
    onExit: (given) => void (exit = given),
    kill: () => void (seen.killed += 1),
    residentBytes: () => Promise.resolve(held),
  }
  return { helper, seen, say: (answer: ReaderAnswer) => listener(answer), end: (code: number) => exit(code) }
}

const read = (made: ReturnType<typeof createHelper>, options: Partial<ForeignOptions> = {}) =>
  readForeign(FILE, { spawn: () => made.helper, ...options })

const TEXT = { kind: 'hwp', lines: ['회의'], units: [], recovered: [] }

describe('reading a foreign file', () => {
  it('hands over the bytes once the process is ready, passes progress on, and ends the process', async () => {
    const made = createHelper()
    const progress: number[][] = []
    const reading = read(made, { password: '비밀', onProgress: (...parts) => void progress.push(parts) })
    expect(made.seen.posted).toEqual([])
    made.say({ kind: 'ready' })
    made.say({ kind: 'progress', done: 1, total: 2 })
    made.say({ kind: 'read', text: TEXT })
    expect(await reading).toEqual(TEXT)
    expect([made.seen.posted, progress, made.seen.killed]).toEqual([[{ kind: 'read', ...FILE, password: '비밀' }], [[1, 2]], 1])
  })

  it('passes a refusal on with its code', async () => {
    const made = createHelper()
    const reading = read(made)
    made.say({ kind: 'refused', error: { code: 'file-scanned', message: 'no text', params: { name: FILE.name } } })
    await expect(reading).rejects.toMatchObject({ code: 'file-scanned', params: { name: '계획.hwp' } })
    expect(made.seen.killed).toBe(1)
  })

  it.each([
    ['dies', (made: ReturnType<typeof createHelper>) => made.end(134), {}],
    ['says nothing in its time', () => {}, { limits: { milliseconds: 1, bytes: 1e9 } }],
  ] as const)('refuses a file whose reader %s', async (_, happens, options) => {
    const made = createHelper()
    const reading = read(made, options)
    happens(made)
    await expect(reading).rejects.toMatchObject({ code: 'file-too-complex' })
    expect(made.seen.killed).toBe(1)
  })

  it('refuses a file whose reader takes too much memory', async () => {
    const made = createHelper(2_000)
    await expect(read(made, { limits: { milliseconds: 60_000, bytes: 1_000 } })).rejects.toMatchObject({
      code: 'file-too-complex',
    })
    expect(made.seen.killed).toBe(1)
  })

  it('stops when it is cancelled, also before it begins', async () => {
    const made = createHelper()
    const controller = new AbortController()
    const reading = read(made, { signal: controller.signal })
    controller.abort()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(made.seen.killed).toBe(1)
    await expect(read(made, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(made.seen.killed).toBe(1)
  })
})

describe('the real process', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'reader-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('refuses with a closed code and a name, and serves the next file', async () => {
    const cut = readSample('docx').subarray(0, 9_000)
    await expect(readForeign({ name: '잘림.docx', bytes: cut }, { spawn: realSpawn })).rejects.toMatchObject({
      code: 'file-unreadable',
      params: { name: '잘림.docx' },
    })
    const { units } = await readForeign({ name: '계획.docx', bytes: readSample('docx') }, { spawn: realSpawn })
    expect(units.length).toBeGreaterThan(200)
  }, 60_000)

  it('dies alone when it runs out of memory', async () => {
    const file = path.join(folder, 'greedy.mjs')
    writeFileSync(
      file,
      "process.send({ kind: 'ready' }); process.on('message', () => { const held = []; for (;;) held.push(new Array(1e6).fill(held.length)) })",
    )
    await expect(readForeign(FILE, { spawn: () => startChild(pathToFileURL(file)) })).rejects.toMatchObject({
      code: 'file-too-complex',
    })
  }, 60_000)

  it('is watched by its memory, not only its heap', async () => {
    const file = path.join(folder, 'buffers.mjs')
    writeFileSync(
      file,
      "process.send({ kind: 'ready' }); process.on('message', () => { globalThis.held = Buffer.alloc(300e6, 1) })",
    )
    const reading = readForeign(FILE, {
      spawn: () => startChild(pathToFileURL(file)),
      limits: { milliseconds: 30_000, bytes: 200e6 },
    })
    await expect(reading).rejects.toMatchObject({
      code: 'file-too-complex',
      message: expect.stringContaining('held') as string,
    })
  }, 60_000)
})
