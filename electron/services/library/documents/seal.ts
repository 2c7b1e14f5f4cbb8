import { createHash } from 'node:crypto'

const HASH_BYTES = 32

/**
 * Bytes of the document engine with their SHA-256 before them. The engine has a checksum of its
 * own, but not over its whole header (12 of its bytes may flip unseen); these go to disk and to
 * other laptops, where any changed or missing byte must be noticed.
 */
export const seal = (bytes: Uint8Array): Uint8Array => Buffer.concat([hashOf(bytes), bytes])

/** The bytes inside, or `null` where a byte is missing or changed. */
export const unseal = (sealed: Uint8Array): Uint8Array | null => {
  const bytes = sealed.subarray(HASH_BYTES)
  return sealed.byteLength > HASH_BYTES && hashOf(bytes).equals(sealed.subarray(0, HASH_BYTES)) ? bytes : null
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
