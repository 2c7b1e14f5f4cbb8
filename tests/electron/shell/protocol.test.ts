import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Protocol } from 'electron'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APP_SCHEME_PRIVILEGES, serveAppScheme } from '../../../electron/shell/protocol.ts'

let folder: string
let ask: (request: Request) => Response | Promise<Response>

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'protocol-'))
  writeFileSync(path.join(folder, 'index.html'), '<style nonce="__STYLE_NONCE__"></style>')
  const stored = new Map<string, { name: string; mime: string; bytes: Uint8Array }>()
  const protocol: Pick<Protocol, 'handle'> = { handle: (_scheme, handler) => void (ask = handler as typeof ask) }
  serveAppScheme(protocol, folder, {
    put: async (file) => {
      stored.set('0123456789abcdef', file)
      return '0123456789abcdef'
    },
    get: async (handle) => stored.get(handle) ?? null,
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('app:// scheme', () => {
  it('is a secure origin of its own that bypasses no policy', () => {
    expect(APP_SCHEME_PRIVILEGES).toEqual({
      scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    })
  })

  it('serves the page with the same policy as the loopback host', async () => {
    const response = await ask(new Request('app://briefing-book/index.html'))
    const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1]
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('carries bytes in and out', async () => {
    const sent = await ask(new Request('app://briefing-book/files', { method: 'POST', body: new Uint8Array([1, 0, 255]), headers: { 'x-name': 'a.bin' } }))
    expect(await sent.json()).toEqual({ handle: '0123456789abcdef' })
    const back = await ask(new Request('app://briefing-book/files/0123456789abcdef'))
    expect([...new Uint8Array(await back.arrayBuffer())]).toEqual([1, 0, 255])
  })

  it.each(['app://other/index.html', 'app://briefing-book/..%2f..%2fpackage.json', 'app://briefing-book/missing.js'])(
    'finds nothing at %s', async (url) => {
      expect((await ask(new Request(url))).status).toBe(404)
    },
  )
})
