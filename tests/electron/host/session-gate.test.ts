import { describe, expect, it } from 'vitest'
import { createSessionGate, TICKET_LIFE_MS } from '../../../electron/host/session-gate.ts'
import { createManualTimers } from './manual-timers.ts'

const open = () => {
  const tickets: string[] = []
  const { after, pass } = createManualTimers()
  return { gate: createSessionGate((ticket) => tickets.push(ticket), after), tickets, pass }
}

describe('session gate', () => {
  it('swaps the ticket for a token once', () => {
    const { gate, tickets } = open()
    const token = gate.exchange(tickets[0] ?? '')
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(gate.admits(`Bearer ${token}`)).toBe(true)
    expect(gate.exchange(tickets[0] ?? '')).toBeNull()
  })

  it('admits nothing but the token', () => {
    const { gate, tickets } = open()
    const token = gate.exchange(tickets[0] ?? '') ?? ''
    const wrong = [null, '', token, `bearer ${token}`, `Bearer ${token}x`, `Bearer ${tickets[0]}`, `Basic ${token}`]
    expect(wrong.map(gate.admits)).toEqual(wrong.map(() => false))
  })

  it('refuses a ticket that is not its own', () => {
    const { gate } = open()
    expect([null, '', 'x'.repeat(43)].map(gate.exchange)).toEqual([null, null, null])
  })

  it('replaces an unused ticket after a minute, and again', () => {
    const { gate, tickets, pass } = open()
    pass(TICKET_LIFE_MS)
    pass(TICKET_LIFE_MS)
    expect(new Set(tickets).size).toBe(3)
    expect(tickets.slice(0, 2).map(gate.exchange)).toEqual([null, null])
    expect(gate.exchange(tickets[2] ?? '')).not.toBeNull()
  })

  it('gives out no further ticket once one was used, or after the end', () => {
    const used = open()
    used.gate.exchange(used.tickets[0] ?? '')
    used.pass(10 * TICKET_LIFE_MS)
    expect(used.tickets).toHaveLength(1)

    const closed = open()
    closed.gate.close()
    closed.pass(10 * TICKET_LIFE_MS)
    expect(closed.gate.exchange(closed.tickets[0] ?? '')).toBeNull()
    expect(closed.tickets).toHaveLength(1)
  })
})
