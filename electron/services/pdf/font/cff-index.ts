/** An INDEX of a CFF font (Adobe TN 5176, section 5): items of bytes. */
export interface CffIndex {
  readonly count: number
  item(index: number): Uint8Array
  /** Offset of the first byte after it. */
  readonly end: number
}

const offsetAt = (bytes: Uint8Array, at: number, size: number): number => {
  let value = 0
  for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] as number)
  return value
}

export const readIndex = (bytes: Uint8Array, at: number): CffIndex => {
  const count = offsetAt(bytes, at, 2)
  if (count === 0) return { count, item: () => new Uint8Array(0), end: at + 2 }
  const size = bytes[at + 2] as number
  const data = at + 3 + (count + 1) * size - 1
  const offset = (index: number): number => data + offsetAt(bytes, at + 3 + index * size, size)
  return { count, item: (index) => bytes.subarray(offset(index), offset(index + 1)), end: offset(count) }
}

/** Writes items as an INDEX with offsets of four bytes. */
export const writeIndex = (items: readonly Uint8Array[]): Uint8Array => {
  if (items.length === 0) return Uint8Array.of(0, 0)
  const header = 3 + (items.length + 1) * 4
  const bytes = new Uint8Array(header + items.reduce((sum, item) => sum + item.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, items.length)
  view.setUint8(2, 4)
  let at = 1
  view.setUint32(3, at)
  items.forEach((item, index) => {
    bytes.set(item, header + at - 1)
    at += item.length
    view.setUint32(3 + (index + 1) * 4, at)
  })
  return bytes
}
