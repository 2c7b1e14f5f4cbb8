import { AppError } from '../../../../shared/api/errors.ts'

export type ForeignFormat = 'hwp' | 'hwp3' | 'hwpx' | 'hwpml' | 'docx' | 'xlsx' | 'xls' | 'pdf' | 'html' | 'csv'
type Container = 'zip' | 'ole' | Exclude<ForeignFormat, 'hwp' | 'hwpx' | 'docx' | 'xlsx' | 'xls'>

/** Bytes looked at to tell what a file is. */
const HEAD_BYTES = 2_048

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const HTML_HEAD =
  /^\s*(?:Version:[\d.]+\s|(?:<!--.{0,400}?-->\s*)*<(?:!doctype html|html[\s>]|body[\s>]|table[\s>]|meta\s))/is

/**
 * What a file is by its content; a name counts only for CSV, which has no signature. `null`: plain text,
 * or nothing we know.
 */
export const containerOf = (name: string, bytes: Uint8Array): Container | null => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1')
  // A few writers put bytes of their own before the mark; Acrobat reads such files, too.
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('HWP Document File V')) return 'hwp3'
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<HWPML[\s>]/i.test(text)) return 'hwpml'
  if (HTML_HEAD.test(text)) return 'html'
  return /\.csv$/i.test(name) && !head.includes('\u0000') ? 'csv' : null
}

/** Does the file need a reader of its own, in a process of its own? */
export const isForeign = (name: string, bytes: Uint8Array): boolean => containerOf(name, bytes) !== null

/** Names of streams in an OLE file stand in its directory as UTF-16. */
const hasStream = (bytes: Uint8Array, stream: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, 'utf16le'))

/**
 * Which of the OLE formats. Throws `file-protected` for encrypted Office files, `file-unsupported` for others
 * (DOC, PPT).
 */
export const oleFormatOf = (name: string, bytes: Uint8Array): 'hwp' | 'xls' => {
  if (hasStream(bytes, 'EncryptedPackage'))
    throw new AppError('file-protected', `${name}: an encrypted Office file`, { name })
  if (
    hasStream(bytes, 'FileHeader') &&
    (hasStream(bytes, 'BodyText') || hasStream(bytes, 'ViewText') || hasStream(bytes, 'DocInfo'))
  )
    return 'hwp'
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'xls'
  throw new AppError('file-unsupported', `${name}: an OLE file of another program`, { name })
}

/** Which of the ZIP formats, by the parts it has. Throws `file-unsupported` for others (PPTX, ODT, plain ZIP). */
export const zipFormatOf = (name: string, parts: readonly string[]): 'hwpx' | 'docx' | 'xlsx' => {
  if (parts.some((part) => /^Contents\/(?:section\d+\.xml|content\.hpf)$/i.test(part))) return 'hwpx'
  if (parts.includes('word/document.xml')) return 'docx'
  if (parts.includes('xl/workbook.xml')) return 'xlsx'
  throw new AppError('file-unsupported', `${name}: a ZIP file of another program`, { name })
}
