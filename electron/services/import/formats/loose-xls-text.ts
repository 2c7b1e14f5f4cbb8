import * as cfb from 'cfb'
import type { LooseText } from './loose-text.ts'

// [MS-XLS] 2.3.1: records of the workbook stream.
const SST = 0x00fc
const CONTINUE = 0x003c
const LABEL_SST = 0x00fd
// 2.5.293 XLUnicodeRichExtendedString
const WIDE = 1
const EXTENDED = 4
const RICH = 8

interface Records {
  /** The table of strings, in the pieces in which it is stored. */
  readonly table: readonly Buffer[]
  /** Numbers of the strings that cells hold. */
  readonly used: ReadonlySet<number>
}

const recordsOf = (stream: Buffer): Records => {
  const table: Buffer[] = []
  const used = new Set<number>()
  let before = 0
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at)
    const data = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2))
    if (type === SST || (type === CONTINUE && before === SST)) table.push(data)
    else if (type === LABEL_SST && data.length >= 10) used.add(data.readUInt32LE(6))
    if (type !== CONTINUE) before = type
    at += 4 + data.length
  }
  return { table, used }
}

/** Reads on over the ends of pieces. Inside the letters of a string each piece begins with its own width. */
const readerOf = (pieces: readonly Buffer[]) => {
  let piece = 0
  let at = 8
  const settle = (): void => {
    while (piece < pieces.length && at >= (pieces[piece]?.length ?? 0)) {
      piece += 1
      at = 0
    }
  }
  const number = (bytes: 1 | 2 | 4): number => {
    settle()
    const value = pieces[piece]?.readUIntLE(at, bytes) ?? 0
    at += bytes
    return value
  }
  const letters = (count: number, first: number): string => {
    let wide = (first & WIDE) !== 0
    let text = ''
    while (text.length < count && piece < pieces.length) {
      if (at >= (pieces[piece]?.length ?? 0)) {
        settle()
        wide = (number(1) & WIDE) !== 0
      }
      text += String.fromCharCode(number(wide ? 2 : 1))
    }
    return text
  }
  const skip = (count: number): void => {
    for (let left = count; left > 0 && piece < pieces.length; left -= 1) number(1)
  }
  return { number, letters, skip, atEnd: () => { settle(); return piece >= pieces.length } }
}

const stringsOf = (pieces: readonly Buffer[]): string[] => {
  const reader = readerOf(pieces)
  const strings: string[] = []
  while (!reader.atEnd()) {
    const count = reader.number(2)
    const flags = reader.number(1)
    const runs = flags & RICH ? reader.number(2) : 0
    const extra = flags & EXTENDED ? reader.number(4) : 0
    strings.push(reader.letters(count, flags))
    reader.skip(runs * 4 + extra)
  }
  return strings
}

/** The texts that cells of an XLS file hold. None where it is too old or damaged to tell: its reader alone knows then. */
export const looseTextOfXls = (bytes: Uint8Array): LooseText[] => {
  try {
    const content = cfb.find(cfb.read(bytes, { type: 'buffer' }), 'Workbook')?.content
    if (!content) return []
    const { table, used } = recordsOf(Buffer.from(content as Uint8Array))
    return stringsOf(table).filter((text, index) => used.has(index) && text.trim() !== '').map((text) => ({ text, kind: 'text' }))
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
