/** Shortest run that counts as leaked, in characters (code points) without white space. */
export const LEAK_LENGTH = 8

/** A longest common run: `text[start, end)` stands in the item with that number. */
export interface Match { readonly start: number; readonly end: number; readonly item: number }

/** Above every code point: stands between items, so that no run crosses from one into the next. */
const SEPARATOR = 0x11_0000
/** Odd multiplier of the rolling hash (FNV's prime), modulo 2³². */
const BASE = 0x0100_0193

/** Only what ink shows: no white space, no invisible characters, composed as usual (NFC). */
export const normalise = (text: string): string =>
  text.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, '').normalize('NFC')

export const toCodePoints = (text: string): Uint32Array => {
  const codes = new Uint32Array(text.length)
  return codes.subarray(0, putCodePoints(text, codes, 0))
}

/** Writes the characters of `text` into `codes` from `at` on; returns where it ended. */
const putCodePoints = (text: string, codes: Uint32Array, at: number): number => {
  let end = at
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.codePointAt(unit) ?? 0
    if (code > 0xffff) unit += 1
    codes[end++] = code
  }
  return end
}

/** Finds every longest run of eight or more characters that a text shares with the items. */
export interface GramIndex { readonly matchesIn: (text: Uint32Array) => Match[] }

export const gramIndexOf = (items: readonly string[]): GramIndex => {
  const { codes, starts, numbers } = joinItems(items)
  const { heads, next } = chainsOf(codes)

  const itemAt = (position: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= position) low = middle
      else high = middle - 1
    }
    return numbers[low] ?? 0
  }

  const matchesIn = (text: Uint32Array): Match[] => {
    const matches: Match[] = []
    eachGram(text, (start, hash) => {
      for (let at = (heads[hash & (heads.length - 1)] ?? 0) - 1; at >= 0; at = (next[at] ?? 0) - 1) {
        // What could begin one character earlier was found there already, in its full length.
        if (start > 0 && text[start - 1] === codes[at - 1]) continue
        let length = 0
        while (start + length < text.length && text[start + length] === codes[at + length]) length += 1
        if (length >= LEAK_LENGTH) matches.push({ start, end: start + length, item: itemAt(at) })
      }
    })
    return matches
  }
  return { matchesIn }
}

/** All items in one row, each followed by a separator; equal ones once. */
const joinItems = (items: readonly string[]): { codes: Uint32Array; starts: number[]; numbers: number[] } => {
  const seen = new Map<string, number>()
  for (const [number, item] of items.entries()) if (!seen.has(item)) seen.set(item, number)
  const codes = new Uint32Array([...seen.keys()].reduce((sum, item) => sum + item.length + 1, 0))
  const starts: number[] = []
  let end = 0
  for (const item of seen.keys()) {
    starts.push(end)
    end = putCodePoints(item, codes, end)
    codes[end++] = SEPARATOR
  }
  return { codes: codes.subarray(0, end), starts, numbers: [...seen.values()] }
}

/** Positions (plus one; 0 is none) of equal hashes, chained: typed arrays, because a book has a million of them. */
const chainsOf = (codes: Uint32Array): { heads: Int32Array; next: Int32Array } => {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, codes.length))))
  const next = new Int32Array(codes.length)
  let lastSeparator = -1
  eachGram(codes, (start, hash) => {
    const end = start + LEAK_LENGTH - 1
    if (codes[end] === SEPARATOR) lastSeparator = end
    if (lastSeparator >= start) return
    const slot = hash & (heads.length - 1)
    next[start] = heads[slot] ?? 0
    heads[slot] = start + 1
  })
  return { heads, next }
}

/** Calls `visit` with the start and hash of every run of eight. */
const eachGram = (codes: Uint32Array, visit: (start: number, hash: number) => void): void => {
  const drop = power(BASE, LEAK_LENGTH)
  let hash = 0
  for (let end = 0; end < codes.length; end += 1) {
    hash = (Math.imul(hash, BASE) + (codes[end] ?? 0)) | 0
    const start = end - LEAK_LENGTH + 1
    if (start > 0) hash = (hash - Math.imul(codes[start - 1] ?? 0, drop)) | 0
    if (start >= 0) visit(start, spread(hash))
  }
}

/** Low bits of a polynomial hash depend on few characters; mix the high ones in. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

const power = (base: number, exponent: number): number => {
  let result = 1
  for (let n = 0; n < exponent; n += 1) result = Math.imul(result, base)
  return result
}
