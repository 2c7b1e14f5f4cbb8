/**
 * Two threads make the sections of one book: one takes the next from the front, the other from the back, until they meet.
 * Who made which changes no byte, so that nobody need plan it, and a thread that starts late takes fewer.
 */
export type Claims = Int32Array<SharedArrayBuffer>

/** Where the claims stand: next from the front in the lower half, end of what is left in the upper. */
const TAKEN = 0
/** Counts what the back has given, and wakes who waits for it. */
const GIVEN = 1
const ENDED = 2

const HALF = 16
/** More sections than these are not shared. */
export const MOST_SECTIONS = 0xffff

export const newClaims = (): Claims => {
  const claims = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT))
  claims[TAKEN] = MOST_SECTIONS << HALF
  return claims
}

/** Takes the next section from the front; false where the other thread has it. */
export const claimFront = (claims: Claims): boolean => {
  for (;;) {
    const before = Atomics.load(claims, TAKEN)
    const front = before & MOST_SECTIONS
    if (front >= before >>> HALF) return false
    if (Atomics.compareExchange(claims, TAKEN, before, before + 1) === before) return true
  }
}

/** Takes the last of `count` sections that is left and returns its index; -1 where none is. */
export const claimBack = (claims: Claims, count: number): number => {
  for (;;) {
    const before = Atomics.load(claims, TAKEN)
    const front = before & MOST_SECTIONS
    const last = Math.min(before >>> HALF, count) - 1
    if (last < front) return -1
    if (Atomics.compareExchange(claims, TAKEN, before, (last << HALF) | front) === before) return last
  }
}

/** The back has given a section, or will give no more. */
export const tell = (claims: Claims, what: 'given' | 'ended'): void => {
  if (what === 'ended') Atomics.store(claims, ENDED, 1)
  Atomics.add(claims, GIVEN, 1)
  Atomics.notify(claims, GIVEN)
}

export const givenBy = (claims: Claims): number => Atomics.load(claims, GIVEN)

export const hasEnded = (claims: Claims): boolean => Atomics.load(claims, ENDED) === 1

/** Waits until more is given than `seen`; false where nothing came for `patience` milliseconds. */
export const waitForMore = (claims: Claims, seen: number, patience: number): boolean => Atomics.wait(claims, GIVEN, seen, patience) !== 'timed-out'
