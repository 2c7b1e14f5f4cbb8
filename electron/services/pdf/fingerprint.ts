import { crc32 } from 'node:zlib'

const LANES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/**
 * Tells contents apart in 32 hexadecimal digits: no secret and no seal, so that a book need not load a library of
 * cryptography, which takes longer than to write it. Each part enters with its check sum and length; how they are grouped does not.
 */
export const fingerprint = (groups: Iterable<readonly Uint8Array[]>): string => {
  let [a, b, c, d] = LANES as readonly number[] as [number, number, number, number]
  for (const parts of groups) {
    const sums = sumsOf(parts)
    for (let at = 0; at < parts.length; at++) {
      const sum = sums[at] as number
      a = mixed(a ^ sum, LANES[1])
      b = mixed(b ^ sum ^ a, LANES[2])
      c = mixed(c ^ (parts[at] as Uint8Array).length ^ b, LANES[3])
      d = mixed(d ^ sum ^ c, LANES[0])
    }
  }
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A part of a book that comes again, as a resident thread's do, is not summed again: what was written is never changed. */
const summed = new WeakMap<readonly Uint8Array[], Uint32Array>()

const sumsOf = (parts: readonly Uint8Array[]): Uint32Array => {
  const sums = summed.get(parts) ?? Uint32Array.from(parts, (part) => crc32(part))
  summed.set(parts, sums)
  return sums
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain): every bit reaches every other. */
const mixed = (value: number, odd: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), odd)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
