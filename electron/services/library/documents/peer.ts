import { randomBytes } from 'node:crypto'

/** A peer id of the document engine: a 64-bit number in decimal. */
export type Peer = `${number}`

/**
 * The author of first states: fixed, and at time 0, so that two laptops that make the same first
 * state make the same change.
 */
export const FIRST_STATE_PEER: Peer = '0'

/** A peer id for this process start, never used before (63 random bits) and never the fixed one's. */
export const newPeer = (): Peer => `${(randomBytes(8).readBigUInt64LE() >> 1n) | 1n}` as Peer
