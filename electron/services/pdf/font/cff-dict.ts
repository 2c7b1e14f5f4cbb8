/** One entry of a CFF DICT: its operator (two-byte ones as 0x0c00 + second) and the bytes of its operands. */
export interface DictEntry {
  readonly operator: number
  readonly raw: Uint8Array
  readonly operands: readonly number[]
}

export const OPERATOR = {
  charset: 15, charStrings: 17, private: 18, subrs: 19,
  fontBox: 5, ros: 0x0c1e, cidCount: 0x0c22, fdArray: 0x0c24, fdSelect: 0x0c25, fontName: 0x0c26,
} as const

const ESCAPE = 12
const LAST_OPERATOR = 21
const REAL = 30

/** Entries of a DICT in order (Adobe TN 5176, section 4). Real operands are kept as bytes and read as 0. */
export const readDict = (bytes: Uint8Array): DictEntry[] => {
  const entries: DictEntry[] = []
  let operands: number[] = []
  let start = 0
  let at = 0
  const byte = (index: number): number => bytes[index] as number
  while (at < bytes.length) {
    const first = byte(at)
    if (first <= LAST_OPERATOR) {
      const operator = first === ESCAPE ? 0x0c00 + byte(at + 1) : first
      entries.push({ operator, raw: bytes.subarray(start, at), operands })
      at += first === ESCAPE ? 2 : 1
      start = at
      operands = []
    } else if (first === REAL) {
      at++
      while ((byte(at) & 0x0f) !== 0x0f) at++
      at++
      operands.push(0)
    } else {
      const [value, length] = readInteger(bytes, at)
      operands.push(value)
      at += length
    }
  }
  return entries
}

const readInteger = (bytes: Uint8Array, at: number): [number, number] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const first = view.getUint8(at)
  if (first === 28) return [view.getInt16(at + 1), 3]
  if (first === 29) return [view.getInt32(at + 1), 5]
  if (first <= 246) return [first - 139, 1]
  const second = view.getUint8(at + 1)
  return [first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108, 2]
}

const operatorBytes = (operator: number): number[] => (operator >= 0x0c00 ? [ESCAPE, operator & 0xff] : [operator])

/** Integers in five bytes each, so that a DICT's size does not depend on its offsets. */
export const dictEntry = (operator: number, ...operands: readonly number[]): Uint8Array =>
  Uint8Array.from([...operands.flatMap((value) => [29, (value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]),
    ...operatorBytes(operator)])

/** An entry as it was read. */
export const rawEntry = ({ operator, raw }: DictEntry): Uint8Array => Uint8Array.from([...raw, ...operatorBytes(operator)])
