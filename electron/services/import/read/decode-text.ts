import { analyse } from 'chardet'
import { AppError } from '../../../../shared/api/errors.ts'

/** Longest draft taken, in bytes (30 MB): a briefing is never near it, a log file or a film is. */
export const MAX_DRAFT_BYTES = 30_000_000

/** Bytes looked at to tell text from other things and one encoding from another. */
const SAMPLE_BYTES = 65_536
/** Share of control characters above which a file is no text. */
const MAX_CONTROL_SHARE = 0.01
/** Bell and the like: no text has them but for tabs, breaks and escapes. */
const ALLOWED_CONTROLS = new Set('\t\n\v\f\r\u001b')
const isControl = (character: string): boolean => character < ' ' && !ALLOWED_CONTROLS.has(character)
const HANGUL = /[가-힣]/

const OFFICE_SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP: HWPX, DOCX, XLSX
  [0xd0, 0xcf, 0x11, 0xe0], // OLE: HWP, DOC, XLS
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
]

export interface DecodedText {
  readonly text: string
  /** The encoding, where it was not UTF-8. */
  readonly convertedFrom: string | null
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** UTF-16 by its byte order mark (Notepad writes one). */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

const tryDecode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Old Korean encodings first (they are what an office meets), then what the statistics say. */
const decodeLegacy = (bytes: Uint8Array): DecodedText | null => {
  const korean = tryDecode(bytes, 'euc-kr')
  if (korean !== null && HANGUL.test(korean)) return { text: korean, convertedFrom: 'EUC-KR' }
  for (const { name } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const text = name === 'UTF-8' ? null : tryDecode(bytes, name)
    if (text !== null) return { text, convertedFrom: name }
  }
  return null
}

const refuseOfficeFiles = (name: string, bytes: Uint8Array): void => {
  if (OFFICE_SIGNATURES.some((signature) => startsWith(bytes, signature))) {
    throw new AppError('file-unsupported', `${name}: an office format, not text`, { name })
  }
}

/** A page saved from a browser or a mail would be read as a heap of tags. */
const refuseHtml = (name: string, text: string): void => {
  if (/^\s*<(?:!doctype html|html[\s>])/i.test(text.slice(0, 1_000))) {
    throw new AppError('file-unsupported', `${name}: HTML, not text`, { name })
  }
}

const refuseBinary = (name: string, text: string): void => {
  const sample = text.slice(0, SAMPLE_BYTES)
  const controls = [...sample].filter(isControl).length
  if (sample.includes('\0') || controls > sample.length * MAX_CONTROL_SHARE) {
    throw new AppError('file-binary', `${name}: not text`, { name })
  }
}

/**
 * Bytes of a text file as NFC text (drafts from a Mac come decomposed), whatever its encoding.
 * Throws `file-empty`, `file-too-large`, `file-unsupported`, `file-binary` or `file-unreadable`.
 * `html`: the caller reads tags.
 */
export const decodeText = (
  name: string,
  bytes: Uint8Array,
  { html = false }: { html?: boolean } = {},
): DecodedText => {
  if (bytes.length === 0) throw new AppError('file-empty', `${name}: no bytes`, { name })
  if (bytes.length > MAX_DRAFT_BYTES) {
    throw new AppError('file-too-large', `${name}: ${bytes.length} bytes`, {
      name,
      megabytes: MAX_DRAFT_BYTES / 1_000_000,
    })
  }
  refuseOfficeFiles(name, bytes)
  const utf16 = utf16Of(bytes)
  if (!utf16 && bytes.subarray(0, SAMPLE_BYTES).includes(0))
    throw new AppError('file-binary', `${name}: NUL bytes`, { name })
  const decoded = utf16
    ? { text: tryDecode(bytes, utf16), convertedFrom: utf16.toUpperCase() }
    : { text: tryDecode(bytes, 'utf-8'), convertedFrom: null }
  const result = decoded.text === null ? decodeLegacy(bytes) : { ...decoded, text: decoded.text }
  if (!result) throw new AppError('file-unreadable', `${name}: no known encoding`, { name })
  refuseBinary(name, result.text)
  if (!html) refuseHtml(name, result.text)
  const text = result.text.normalize('NFC')
  if (text.trim() === '') throw new AppError('file-empty', `${name}: only white space`, { name })
  return { text, convertedFrom: result.convertedFrom }
}
