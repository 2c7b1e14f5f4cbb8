import { describe, expect, it } from 'vitest'
import { refuseStranger } from '../../../electron/host/request-guard.ts'

const origin = 'http://127.0.0.1:4711'
const refuse = (method: string, headers: Record<string, string>) => refuseStranger(method, new Headers(headers), origin)

describe('refuseStranger', () => {
  it('lets the own page read and write', () => {
    expect(refuse('GET', { host: '127.0.0.1:4711' })).toBeNull()
    expect(refuse('GET', { host: '127.0.0.1:4711', 'sec-fetch-site': 'none' })).toBeNull()
    expect(refuse('POST', { host: '127.0.0.1:4711', origin, 'sec-fetch-site': 'same-origin' })).toBeNull()
  })

  it.each([
    ['another name for this machine', { host: 'localhost:4711' }],
    ['a name that was rebound to it', { host: 'evil.example:4711' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no port', { host: '127.0.0.1' }],
    ['no host at all', {}],
  ])('refuses %s', (_case, headers: Record<string, string>) => {
    expect(refuse('GET', headers)?.status).toBe(421)
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site read', { 'sec-fetch-site': 'cross-site' }],
    ['a read from another port', { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', (_case, headers) => {
    expect(refuse('GET', { host: '127.0.0.1:4711', ...headers })?.status).toBe(403)
  })

  it('refuses to write for someone who does not say where he comes from', () => {
    expect(refuse('POST', { host: '127.0.0.1:4711' })?.status).toBe(403)
    expect(refuse('DELETE', { host: '127.0.0.1:4711' })?.status).toBe(403)
  })
})
