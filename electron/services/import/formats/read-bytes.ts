import { AppError } from '../../../../shared/api/errors.ts'
import type { ForeignText } from '../foreign/reader-protocol.ts'
import { decodeText, MAX_DRAFT_BYTES } from '../read/decode-text.ts'
import { addMissing } from './add-missing.ts'
import { containerOf, type ForeignFormat, oleFormatOf, zipFormatOf } from './detect-format.ts'
import { guardXml } from './guard-xml.ts'
import { looseTextOfCsv, looseTextOfHwpml } from './loose-marked-text.ts'
import { looseTextOfXls } from './loose-xls-text.ts'
import { type LooseText, looseTextOfHwp, looseTextOfZip } from './loose-text.ts'
import type { UnitBuilder } from './unit-builder.ts'
import { openZip, type ZipContainer } from './zip-container.ts'

/** A file as its reader gets it. */
export interface FormatFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly password: string | null
  readonly onProgress: (done: number, total: number) => void
}

const openGuarded = (name: string, bytes: Uint8Array): ZipContainer => {
  const zip = openZip(name, bytes)
  for (const part of zip.names) if (/\.(?:xml|rels|hpf|vml)$/i.test(part)) guardXml(name, zip.text(part))
  return zip
}

/** What a format's reader gives; `loose`: the second look, where it took one itself. */
export type FormatReading = UnitBuilder & { readonly loose?: readonly LooseText[] }

/** A process reads one file: it loads the one reader that it needs. */
const readUnits = async (format: ForeignFormat, file: FormatFile, loose: () => readonly LooseText[]): Promise<FormatReading> => {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(file)
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(file)
    case 'html':
      return (await import('./read-html-file.ts')).readHtmlFile(file)
    case 'csv':
      return (await import('./read-csv.ts')).readCsv(file)
    case 'hwp':
    case 'hwp3':
    case 'hwpx':
    case 'hwpml':
    case 'xlsx':
    case 'xls':
      return (await import('./read-kordoc.ts')).readKordoc(format, file, loose)
    default:
      return format satisfies never
  }
}

interface Looked {
  readonly format: ForeignFormat
  readonly loose: () => readonly LooseText[]
}

/** What the file is, and how to look at it a second time. */
const lookAt = (name: string, bytes: Uint8Array): Looked => {
  const container = containerOf(name, bytes)
  switch (container) {
    case 'zip': {
      const zip = openGuarded(name, bytes)
      const format = zipFormatOf(name, zip.names)
      return { format, loose: () => looseTextOfZip(format, zip) }
    }
    case 'ole': {
      const format = oleFormatOf(name, bytes)
      return { format, loose: () => (format === 'hwp' ? looseTextOfHwp(bytes) : looseTextOfXls(bytes)) }
    }
    case 'hwpml': {
      const xml = new TextDecoder().decode(bytes)
      guardXml(name, xml)
      return { format: container, loose: () => looseTextOfHwpml(xml) }
    }
    case 'csv':
      return { format: container, loose: () => looseTextOfCsv(decodeText(name, bytes).text) }
    case null:
      throw new AppError('file-unsupported', `${name}: no format that we know`, { name })
    // The readers of these hand their words over as they came; HWP 3 is a format of its reader alone.
    case 'pdf':
    case 'html':
    case 'hwp3':
      return { format: container, loose: () => [] }
    default:
      return container satisfies never
  }
}

/**
 * Reads the bytes of a foreign file. Throws `AppError`: file-empty, file-too-large, file-unsupported,
 * file-unreadable, file-too-complex, file-scanned, file-protected, password-needed, password-wrong.
 */
export const readBytes = async (given: FormatFile): Promise<ForeignText> => {
  // What comes over a channel is a Buffer, a window on shared memory; readers take over what they get.
  const file = { ...given, bytes: new Uint8Array(given.bytes) }
  const { name, bytes } = file
  if (bytes.length === 0) throw new AppError('file-empty', `${name}: no bytes`, { name })
  if (bytes.length > MAX_DRAFT_BYTES) {
    throw new AppError('file-too-large', `${name}: ${bytes.length} bytes`, {
      name,
      megabytes: MAX_DRAFT_BYTES / 1_000_000,
    })
  }
  const { format, loose } = lookAt(name, bytes)
  const units = await readUnits(format, file, loose)
  const read = addMissing(units, format, units.loose ?? loose())
  if (read.lines.every((line) => line.trim() === ''))
    throw new AppError('file-empty', `${name}: no text in it`, { name })
  return read
}
