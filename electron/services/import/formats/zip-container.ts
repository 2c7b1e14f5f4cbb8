import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../../shared/api/errors.ts'
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '../foreign/limits.ts'

/** A ZIP file whose every part has been unpacked once within bounds and compared with its checksum. */
export interface ZipContainer {
  readonly names: readonly string[]
  /** @throws AppError file-unreadable where the part is missing */
  text(part: string): string
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

const END_MARK = 0x06054b50
const END_BYTES = 22
/** A comment of this length may follow the end record. */
const MAX_COMMENT_BYTES = 0xffff
const CENTRAL_MARK = 0x02014b50
const LOCAL_MARK = 0x04034b50
const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAG = 1

const damaged = (name: string, why: string): AppError => new AppError('file-unreadable', `${name}: ${why}`, { name })
const tooBig = (name: string, why: string): AppError => new AppError('file-too-complex', `${name}: ${why}`, { name })

const findEnd = (name: string, file: Buffer): number => {
  const lowest = Math.max(0, file.length - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = file.length - END_BYTES; at >= lowest; at -= 1) if (file.readUInt32LE(at) === END_MARK) return at
  throw damaged(name, 'the directory of the ZIP file is missing')
}

const readDirectory = (name: string, file: Buffer): Entry[] => {
  const end = findEnd(name, file)
  const count = file.readUInt16LE(end + 10)
  if (count > MAX_ZIP_ENTRIES) throw tooBig(name, `${count} parts in a ZIP file`)
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== CENTRAL_MARK) throw damaged(name, 'the directory of the ZIP file is cut')
    if (file.readUInt16LE(at + 8) & ENCRYPTED_FLAG)
      throw new AppError('file-protected', `${name}: an encrypted ZIP file`, { name })
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

const unpack = (name: string, file: Buffer, entry: Entry, room: number): Buffer => {
  if (entry.size > room) throw tooBig(name, `unpacks to more than ${MAX_UNPACKED_BYTES} bytes`)
  if (file.readUInt32LE(entry.at) !== LOCAL_MARK) throw damaged(name, `${entry.name}: not where the directory says`)
  const from = entry.at + 30 + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28)
  const packed = file.subarray(from, from + entry.packed)
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw damaged(name, `${entry.name}: packed by method ${entry.method}`)
  // The stated size may lie: no more than it is ever unpacked.
  const bytes = entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: entry.size + 1 })
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw damaged(name, `${entry.name}: its checksum is wrong`)
  return bytes
}

/**
 * Opens an office file that is a ZIP file. Readers go on past damage and give a part for the whole; here a
 * part that is cut, altered or bigger than it says is refused. Throws `file-unreadable`, `file-too-complex`.
 */
export const openZip = (name: string, bytes: Uint8Array): ZipContainer => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const texts = new Map<string, Buffer>()
  let room = MAX_UNPACKED_BYTES
  try {
    for (const entry of readDirectory(name, file)) {
      const part = unpack(name, file, entry, room)
      room -= part.length
      if (/\.(?:xml|rels|hpf|vml)$/i.test(entry.name)) texts.set(entry.name, part)
      else texts.set(entry.name, Buffer.alloc(0))
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw damaged(name, cause instanceof Error ? cause.message : String(cause))
  }
  return {
    names: [...texts.keys()],
    text: (part) => {
      const found = texts.get(part)
      if (!found) throw damaged(name, `${part} is missing`)
      return found.toString('utf8')
    },
  }
}
