import { openZip } from '../../electron/services/import/formats/zip-container.ts'
import { makeZip } from '../electron/services/import/formats/zip-fixture.ts'

/** Numbers in [0, 1) that only the seed decides (mulberry32). */
export type Random = () => number

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit)

const truncate = (bytes: Uint8Array, random: Random): Uint8Array => bytes.slice(0, below(random, bytes.length))

const flipBits = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = bytes.slice()
  for (let left = 1 + below(random, 40); left > 0; left -= 1) {
    const at = below(random, copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8))
  }
  return copy
}

/** A stretch of the file over another one: pointers that point wrongly, streams that hold others. */
const transplant = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = bytes.slice()
  const length = 1 + below(random, 600)
  copy.copyWithin(below(random, copy.length), below(random, copy.length), below(random, copy.length) + length)
  return copy
}

const breakXml = (xml: string, random: Random): string => {
  const from = below(random, xml.length)
  const to = Math.min(xml.length, from + below(random, 300))
  const ways = [
    () => xml.slice(0, from) + xml.slice(to),
    () => xml.slice(0, to) + xml.slice(from),
    () => `${xml.slice(0, from)}<w:p><hp:tbl rowCnt="99999" colCnt="99999">${xml.slice(from)}`,
    () => `${xml.slice(0, from)}&unknown;&#x110000;${xml.slice(from)}`,
    () => xml.replace(/="\d+"/g, () => `="${below(random, 2 ** 31)}"`),
    () => xml.slice(0, from),
  ]
  return (ways[below(random, ways.length)] ?? (() => xml))()
}

/** Breaks the XML inside of a ZIP file whose checksums are right: what the readers of formats must bear. */
const breakPart = (bytes: Uint8Array, random: Random): Uint8Array => {
  const zip = openZip('seed', bytes)
  const parts = zip.names.filter((name) => zip.text(name) !== '')
  const chosen = parts[below(random, parts.length)]
  return makeZip(
    zip.names.map((name) => ({
      name,
      bytes: Buffer.from(name === chosen ? breakXml(zip.text(name), random) : zip.text(name)),
    })),
  )
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** A damaged copy of a file. */
export const mutate = (bytes: Uint8Array, random: Random): Uint8Array => {
  const ways = isZip(bytes) ? [truncate, flipBits, breakPart, breakPart, breakPart] : [truncate, flipBits, transplant]
  return (ways[below(random, ways.length)] ?? flipBits)(bytes, random)
}
