import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { nothingScheduled, type After } from './timers.ts'

export const TICKET_LIFE_MS = 60_000

export interface SessionGate {
  /** Swaps the ticket of the printed URL for the session token, once; `null` for any other ticket. */
  exchange(ticket: string | null): string | null
  /** Does this `Authorization` header carry the session token? */
  admits(authorization: string | null): boolean
  close(): void
}

/** 256 bits. */
const secret = (): string => randomBytes(32).toString('base64url')
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
/** In constant time, whatever the lengths. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

/**
 * Lets one browser in. The ticket stands in a URL that others may read later (history, process list), so it
 * works once, and one that nobody used is replaced after a minute. The token never stands in a URL.
 * @param onTicket hears the first ticket and each that replaces it
 */
export const createSessionGate = (onTicket: (ticket: string) => void, after: After): SessionGate => {
  const token = secret()
  let ticket: string | null = null
  let cancel = nothingScheduled

  const issue = (): void => {
    ticket = secret()
    cancel = after(TICKET_LIFE_MS, issue)
    onTicket(ticket)
  }
  issue()

  return {
    exchange: (given) => {
      if (given === null || ticket === null || !same(given, ticket)) return null
      ticket = null
      cancel()
      return token
    },
    admits: (authorization) => authorization !== null && same(authorization, `Bearer ${token}`),
    close: () => {
      ticket = null
      cancel()
    },
  }
}
