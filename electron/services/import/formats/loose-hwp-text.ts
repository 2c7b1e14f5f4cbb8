import { inflateRawSync } from 'node:zlib'
import * as cfb from 'cfb'
import type { SourceUnitKind } from '../../../../shared/packet/packet.ts'
import { MAX_UNPACKED_BYTES } from '../foreign/limits.ts'
import type { LooseText } from './loose-text.ts'

// 「글 문서 파일 형식 5.0」 (Hancom, revision 1.3): records of a section.
const HWPTAG_PARA_HEADER = 66
const HWPTAG_PARA_TEXT = 67
const HWPTAG_CTRL_HEADER = 71
/** Offset and bits of the flags in `FileHeader`. */
const FLAGS_AT = 36
const COMPRESSED = 1
const PASSWORD = 2
const DISTRIBUTED = 4

/** Controls whose paragraphs stand beside the text, by their four letters. */
const AROUND: Readonly<Record<string, SourceUnitKind>> = {
  head: 'header',
  foot: 'header',
  'fn  ': 'footnote',
  'en  ': 'footnote',
  tcmt: 'comment',
}

/** Control characters of one unit; all others below 32 take eight (the control's id and address). */
const ONE_UNIT = new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31])

const textOf = (record: Buffer): string => {
  let text = ''
  for (let at = 0; at + 1 < record.length;) {
    const unit = record.readUInt16LE(at)
    if (unit >= 32) text += String.fromCharCode(unit)
    else if (unit === 9) text += '\t'
    else if (unit === 10) text += '\n'
    else if (unit === 24 || unit >= 30) text += ' '
    at += unit >= 32 || ONE_UNIT.has(unit) ? 2 : 16
  }
  return text
}

const textsOfSection = (section: Buffer): LooseText[] => {
  const found: LooseText[] = []
  // A paragraph without words has no text, only its head.
  let heads = 0
  let around: { level: number; kind: SourceUnitKind } | null = null
  for (let at = 0; at + 4 <= section.length;) {
    const header = section.readUInt32LE(at)
    const tag = header & 0x3ff
    const level = (header >>> 10) & 0x3ff
    const short = header >>> 20
    const long = short === 0xfff
    if (long && at + 8 > section.length) break
    const from = at + (long ? 8 : 4)
    const record = section.subarray(from, from + (long ? section.readUInt32LE(at + 4) : short))
    if (around && level <= around.level) around = null
    if (tag === HWPTAG_CTRL_HEADER && record.length >= 4) {
      const id = record.subarray(0, 4).toReversed()
      const kind = AROUND[Buffer.from(id).toString('latin1')]
      if (kind) around = { level, kind }
    } else if (tag === HWPTAG_PARA_HEADER) heads += 1
    else if (tag === HWPTAG_PARA_TEXT) {
      const text = textOf(record)
      if (text.trim() !== '') found.push({ text, kind: around?.kind ?? 'text', ...(heads > 1 ? { blanks: heads - 1 } : {}) })
      heads = 0
    }
    at = from + record.length
  }
  return found
}

const contentOf = (file: cfb.CFB$Container, path: string): Buffer | null => {
  const entry = cfb.find(file, path)
  return entry ? Buffer.from(entry.content as Uint8Array) : null
}

/** The paragraphs in the records of an HWP file. None where it is encrypted: its reader alone has the key. */
export const looseTextOfHwp = (bytes: Uint8Array): LooseText[] => {
  const file = cfb.read(bytes, { type: 'buffer' })
  const flags = contentOf(file, 'FileHeader')?.readUInt32LE(FLAGS_AT) ?? PASSWORD
  if (flags & (PASSWORD | DISTRIBUTED)) return []
  return file.FullPaths.filter((path) => /\/BodyText\/Section\d+$/.test(path)).flatMap((path) => {
    const stream = contentOf(file, path)
    if (!stream) return []
    return textsOfSection(flags & COMPRESSED ? inflateRawSync(stream, { maxOutputLength: MAX_UNPACKED_BYTES }) : stream)
  })
}
