import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppListener } from '../../../electron/services/app.ts'
import { GRACE_MS } from '../../../electron/host/client-watch.ts'
import { startLoopback, type LoopbackHost } from '../../../electron/host/loopback.ts'
import { TICKET_LIFE_MS } from '../../../electron/host/session-gate.ts'
import { createFileStore } from '../../../electron/services/file-store.ts'
import { NONCE_PLACEHOLDER } from '../../../electron/web/page-routes.ts'
import { createManualTimers } from './manual-timers.ts'

const PAGE = `<meta property="csp-nonce" nonce="${NONCE_PLACEHOLDER}"><style nonce="${NONCE_PLACEHOLDER}"></style>`

let folder: string
let host: LoopbackHost
let urls: string[]
let listeners: Set<AppListener>
let timers: ReturnType<typeof createManualTimers>

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'loopback-'))
  writeFileSync(path.join(folder, 'index.html'), PAGE)
  writeFileSync(path.join(folder, 'main.js'), 'export {}')
  urls = []
  listeners = new Set()
  timers = createManualTimers()
  let handles = 0
  const app = {
    call: async (method: string, input: unknown) => ({ ok: true as const, value: { method, input } }),
    on: (listener: AppListener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    files: createFileStore(() => `handle-${String((handles += 1)).padStart(16, '0')}`),
  }
  host = await startLoopback({ app, pageRoot: folder, port: 0, onUrl: (url) => urls.push(url), after: timers.after })
})

afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Reply { status: number; headers: http.IncomingHttpHeaders; body: string }

/** Not `fetch`: a browser's rules must not hide what the host itself refuses. */
const send = (method: string, target: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = http.request(host.origin, { method, path: target, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({
        status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString(),
      }))
    })
    request.on('error', reject)
    request.end(body)
  })

const ticket = (): string => urls.at(-1)?.split('#ticket=')[1] ?? ''

const logIn = async (): Promise<Record<string, string>> => {
  const { body } = await send('POST', '/api/session', { origin: host.origin, 'x-ticket': ticket() })
  return { origin: host.origin, authorization: `Bearer ${body}` }
}

const json = { 'content-type': 'application/json' }

describe('pages', () => {
  it('carry a policy with a nonce of their own and every header of the house', async () => {
    const [first, second] = [await send('GET', '/'), await send('GET', '/index.html')]
    const nonces = [first, second].map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1] ?? '')
    expect(new Set(nonces).size).toBe(2)
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[0]}'`)
    expect(first.headers['content-security-policy']).toContain("default-src 'none'")
    expect(first.body).not.toContain(NONCE_PLACEHOLDER)
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(first.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('are served by type, and without a body for HEAD', async () => {
    expect(await send('GET', '/main.js')).toMatchObject({ status: 200, body: 'export {}', headers: { 'content-type': 'text/javascript; charset=utf-8' } })
    expect(await send('HEAD', '/main.js')).toMatchObject({ status: 200, body: '' })
  })

  it.each(['/..%2f..%2fetc/passwd', '/%2e%2e/secret', '/%', '/main.js%00', '/..%5csecret', '/missing', '//evil.example/'])(
    'leave their folder for nobody: %s', async (target) => {
      expect((await send('GET', target)).status).toBe(404)
    },
  )

  it('are read only', async () => {
    expect((await send('PUT', '/index.html', { origin: host.origin }, 'x')).status).toBe(405)
  })
})

describe('the session', () => {
  it('needs the ticket, and the ticket works once', async () => {
    const origin = { origin: host.origin }
    expect((await send('POST', '/api/session', origin)).status).toBe(401)
    expect((await send('POST', '/api/session', { ...origin, 'x-ticket': 'x'.repeat(43) })).status).toBe(401)
    const spent = { ...origin, 'x-ticket': ticket() }
    expect((await send('POST', '/api/session', spent)).status).toBe(200)
    expect((await send('POST', '/api/session', spent)).status).toBe(401)
  })

  it('can be had by the new ticket when nobody used the first for a minute', async () => {
    const old = ticket()
    timers.pass(TICKET_LIFE_MS)
    expect(urls).toHaveLength(2)
    expect((await send('POST', '/api/session', { origin: host.origin, 'x-ticket': old })).status).toBe(401)
    expect((await send('POST', '/api/session', { origin: host.origin, 'x-ticket': ticket() })).status).toBe(200)
  })

  it.each([
    ['POST', '/api/call/app.status'], ['GET', '/api/events'], ['POST', '/files'], ['GET', '/files/handle-0000000000000001'],
    ['GET', '/api/anything'],
  ])('is asked for by %s %s', async (method, target) => {
    expect((await send(method, target, { origin: host.origin, ...json }, method === 'POST' ? '{}' : undefined)).status).toBe(401)
  })

  it('turns strangers away before anything else', async () => {
    const session = await logIn()
    expect((await send('GET', '/', { host: 'evil.example' })).status).toBe(421)
    expect((await send('POST', '/api/call/app.status', { ...session, ...json, origin: 'http://127.0.0.1:1' }, '{}')).status).toBe(403)
  })
})

describe('calls', () => {
  it('reach the services as JSON', async () => {
    const reply = await send('POST', '/api/call/library.search', { ...(await logIn()), ...json }, '{"query":"김상우"}')
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body)).toEqual({ ok: true, value: { method: 'library.search', input: { query: '김상우' } } })
  })

  it.each([['not JSON', '{'], ['not UTF-8', '"\xff"']])('refuse a body that is %s with a code', async (_case, body) => {
    const reply = await send('POST', '/api/call/app.status', { ...(await logIn()), ...json }, Buffer.from(body, 'latin1'))
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('take no other content type', async () => {
    expect((await send('POST', '/api/call/app.status', { ...(await logIn()), 'content-type': 'text/plain' }, '{}')).status).toBe(415)
  })

  it('refuse a body over the limit before it is sent', async () => {
    const session = await logIn()
    const reply = await new Promise<Reply>((resolve, reject) => {
      const headers = { ...session, ...json, 'content-length': String(97 * 1024 * 1024) }
      const request = http.request(`${host.origin}/api/call/import.read`, { method: 'POST', headers }, (response) => {
        let body = ''
        response.on('data', (chunk) => (body += String(chunk)))
        response.on('end', () => {
          request.destroy()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        })
      })
      request.on('error', reject)
      request.flushHeaders()
    })
    expect(reply).toMatchObject({ status: 413, headers: { connection: 'close' } })
    expect(JSON.parse(reply.body)).toMatchObject({ error: { code: 'file-too-large' } })
  })
})

describe('files', () => {
  it('go in and come out byte for byte, and run nowhere', async () => {
    const session = await logIn()
    const stored = await send('POST', '/files', { ...session, 'content-type': 'text/html', 'x-name': encodeURIComponent("자료 (1)'.html") }, '<p>본문</p>')
    const { handle } = JSON.parse(stored.body) as { handle: string }
    const back = await send('GET', `/files/${handle}`, session)
    expect(back.body).toBe('<p>본문</p>')
    expect(back.headers['content-security-policy']).toContain('sandbox')
    expect(back.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''%EC%9E%90%EB%A3%8C%20%281%29%27.html",
    )
  })

  it('answer an unknown handle with a code', async () => {
    const session = await logIn()
    const reply = await send('GET', '/files/0123456789abcdef', session)
    expect(reply.status).toBe(404)
    expect(JSON.parse(reply.body)).toMatchObject({ error: { code: 'not-found' } })
    expect((await send('GET', '/files/..%2f..%2fx', session)).status).toBe(404)
  })
})

const listen = async (session: Record<string, string>) => {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(`${host.origin}/api/events`, { headers: session }, resolve).on('error', reject)
  })
  const next = (): Promise<string> => new Promise((resolve) => response.once('data', (chunk) => resolve(String(chunk))))
  expect(await next()).toBe(': connected\n\n')
  return { response, next }
}

describe('events', () => {
  it('are pushed to the window', async () => {
    const { response, next } = await listen(await logIn())
    expect(response.headers['content-type']).toBe('text/event-stream')
    for (const tell of listeners) tell('packet.changed', { packetId: 'p', revision: 2 })
    expect(await next()).toBe('event: packet.changed\ndata: {"packetId":"p","revision":2}\n\n')
    response.destroy()
  })

  it('keep the host alive; 10 s after the last window has gone it ends by itself', async () => {
    const { response } = await listen(await logIn())
    timers.pass(10 * GRACE_MS)
    expect((await send('GET', '/')).status).toBe(200)
    response.destroy()
    // The host hears of the closed socket a moment later; until then no time counts.
    await vi.waitUntil(() => {
      timers.pass(GRACE_MS)
      return listeners.size === 0
    })
    await host.ended
    await expect(send('GET', '/')).rejects.toThrow('ECONNREFUSED')
  })
})
