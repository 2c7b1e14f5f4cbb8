import type { Finding } from '../../../shared/checks/finding.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { toCalendar } from '../../../shared/export/calendar.ts'
import { type ExportFormat, type ExportKind, MIME_OF_FORMAT } from '../../../shared/export/export-kinds.ts'
import { toHtml } from '../../../shared/export/html.ts'
import { makeDocument } from '../../../shared/export/make-document.ts'
import { toMarkdown } from '../../../shared/export/markdown.ts'
import { runOfShowRows } from '../../../shared/export/run-of-show-rows.ts'
import { toCsv, toTsv } from '../../../shared/export/separated-values.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { PACKET_FILE_VERSION, type PacketFile, printPacketFile } from '../../../shared/packet/packet-file.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import type { OfficeDocument } from '../../../shared/export/office-document.ts'
import type { FileBytes } from '../book/portraits.ts'
import { writeHwpx } from './hwpx/write-hwpx.ts'

export interface ExportInput {
  readonly packets: readonly Packet[]
  readonly documents?: readonly DraftDocument[]
  readonly settings: Settings
  readonly format: ExportFormat
  readonly what: ExportKind
  /** ISO date of the making. */
  readonly today: string
  /** Only the packet file holds these: entries of the day, bytes of attachments in base64 by their SHA-256. */
  readonly entries?: PacketFile['entries']
  readonly files?: PacketFile['files']
  /** A book as a document shows these beside the biographies. */
  readonly portraits?: FileBytes
}

export interface ExportedFile {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  /** What it is made without. */
  readonly findings: readonly Finding[]
}

/** Windows forbids these in file names; longer names do not fit beside a path. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu
const MAX_NAME = 80

/** Packets as a file for other programs: the same bytes for the same input. */
export const writeExport = async (input: ExportInput): Promise<ExportedFile> => {
  const { pictures, findings } = await picturesOf(input)
  return { name: fileName(input), mime: MIME_OF_FORMAT[input.format], bytes: await bytesOf({ ...input, pictures }), findings }
}

/** The libraries of the rarer formats are loaded when they are asked for. */
const bytesOf = async (input: ExportInput & { readonly pictures: OfficeDocument['pictures'] }): Promise<Uint8Array> => {
  switch (input.format) {
    case 'hwpx':
      return writeHwpx(makeDocument(input))
    case 'docx':
      return (await import('./docx.ts')).writeDocx(makeDocument(input))
    case 'xlsx':
      return (await import('./xlsx.ts')).writeXlsx(makeDocument(input))
    default:
      return new TextEncoder().encode(textOf({ ...input, format: input.format }))
  }
}

/** Only a book that is a document shows portraits. */
const picturesOf = async ({ format, what, packets, portraits }: ExportInput): Promise<{ pictures: OfficeDocument['pictures']; findings: readonly Finding[] }> => {
  if (what !== 'book' || !portraits || (format !== 'hwpx' && format !== 'docx')) return { pictures: new Map(), findings: [] }
  return (await import('./portrait-pictures.ts')).portraitPictures(packets, portraits)
}

const textOf = (input: ExportInput & { readonly format: Exclude<ExportFormat, 'hwpx' | 'docx' | 'xlsx'> }): string => {
  const { packets, settings, today, documents = [], entries = [], files = {} } = input
  const rows = (): string[][] => runOfShowRows(packets, newOutlineContext(settings.locale, settings.principal))
  switch (input.format) {
    case 'md':
      return toMarkdown(makeDocument(input))
    case 'html':
      return toHtml(makeDocument(input))
    case 'csv':
      return toCsv(rows())
    case 'tsv':
      return toTsv(rows())
    case 'ics':
      return toCalendar(packets, settings, today)
    case 'json':
      return printPacketFile({ format: 'briefing-book', version: PACKET_FILE_VERSION, settings, packets: [...packets], documents: [...documents], entries, files })
    default:
      return input.format satisfies never
  }
}

const fileName = ({ packets, settings, format, what, today }: ExportInput): string => {
  const [first] = packets
  const title = packets.length === 1 && what !== 'book' ? first?.title.trim() ?? '' : ''
  const name = [title, message(settings.locale, `export.file.${what}`), today].filter((part) => part !== '').join(' ')
  return `${name.replace(FORBIDDEN, ' ').trim().slice(0, MAX_NAME)}.${format}`
}
