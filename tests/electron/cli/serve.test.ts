import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCli } from '../../../electron/cli/run-cli.ts'
import { cli } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('serve prints one ready line, answers calls over HTTP, and frees the library when it is stopped', async () => {
  const out: string[] = []
  const stopping = new AbortController()
  const running = runCli(['serve', '--library', folder], {
    env: {}, out: (line) => void out.push(line), err: () => {}, askSecret: async () => null, signal: stopping.signal,
  })
  await vi.waitUntil(() => out.length > 0, { timeout: 20_000 })
  const { ready, url } = JSON.parse(out[0] ?? '') as { ready: boolean; url: string }
  const { origin, hash } = new URL(url)
  expect(ready).toBe(true)

  const headers = { origin, 'content-type': 'application/json' }
  const session = await fetch(`${origin}/api/session`, { method: 'POST', headers: { ...headers, 'x-ticket': hash.replace('#ticket=', '') } })
  const authorization = `Bearer ${await session.text()}`
  const status = await fetch(`${origin}/api/call/app.status`, { method: 'POST', headers: { ...headers, authorization }, body: '{}' })
  expect(await status.json()).toMatchObject({ ok: true, value: { host: 'loopback', library: folder, failure: null, nativeFiles: false } })
  expect((await cli(['check', '--library', folder, '--json'])).json).toMatchObject({ ok: false, error: { code: 'library-locked' } })

  stopping.abort()
  expect(await running).toBe(0)
  expect((await cli(['check', '--library', folder, '--json'])).json).toMatchObject({ ok: true, packets: 0 })
})

it('serve ends with the program that started it, however that ended', async () => {
  const child = spawn(process.execPath, ['electron/cli/main.ts', 'serve', '--library', folder], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const exited = once(child, 'exit')
  await once(child.stdout ?? child, 'data')
  // What a dead parent looks like from inside.
  child.disconnect()
  expect((await exited)[0]).toBe(0)
})
