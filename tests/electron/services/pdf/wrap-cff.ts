import { writeSfnt } from '../../../../electron/services/pdf/font/write-sfnt.ts'

/** A bare CFF font as a file that font readers open, with the CID of each of its glyphs. */
export interface WrappedCff {
  readonly file: Buffer
  readonly charset: readonly number[]
}

const KEPT = ['head', 'hhea', 'maxp', 'OS/2', 'post', 'name', 'cmap']

/** Puts a CFF font into an sfnt with the tables of the font it was cut from. */
export const wrapCff = (cff: Buffer, source: Buffer): WrappedCff => {
  const charset = readCharset(cff)
  const tables = new Map<string, Uint8Array>([['CFF ', cff]])
  for (let i = 0; i < source.readUInt16BE(4); i++) {
    const record = 12 + i * 16
    const tag = source.toString('latin1', record, record + 4)
    const offset = source.readUInt32BE(record + 8)
    if (KEPT.includes(tag)) tables.set(tag, new Uint8Array(source.subarray(offset, offset + source.readUInt32BE(record + 12))))
  }
  const maxp = tables.get('maxp')
  if (maxp) new DataView(maxp.buffer, maxp.byteOffset).setUint16(4, charset.length)
  const hhea = tables.get('hhea')
  if (hhea) new DataView(hhea.buffer, hhea.byteOffset).setUint16(34, charset.length)
  tables.set('hmtx', new Uint8Array(charset.length * 4))
  return { file: Buffer.from(writeSfnt(tables)), charset }
}

/** The charset of a CID-keyed font as our writer lays it out: the operator 15 in the top dictionary leads there. */
const readCharset = (cff: Buffer): number[] => {
  const indexEnd = (at: number): number => {
    const count = cff.readUInt16BE(at)
    if (count === 0) return at + 2
    const size = cff.readUInt8(at + 2)
    return at + 3 + (count + 1) * size - 1 + cff.readUIntBE(at + 3 + count * size, size)
  }
  const countAt = (at: number): number => cff.readUInt16BE(at)
  const topIndex = indexEnd(cff.readUInt8(2))
  const top = cff.subarray(topIndex, indexEnd(topIndex))
  const operand = (operator: number[]): number => {
    for (let at = 5; at < top.length; at++) {
      if (operator.every((byte, i) => top[at + i] === byte) && top[at - 5] === 29) return top.readInt32BE(at - 4)
    }
    throw new Error(`no operator ${operator.join(' ')}`)
  }
  const charset = operand([15])
  const count = countAt(operand([17]))
  if (cff.readUInt8(charset) !== 0) throw new Error('charset is not of format 0')
  return [0, ...Array.from({ length: count - 1 }, (_, i) => cff.readUInt16BE(charset + 1 + i * 2))]
}
