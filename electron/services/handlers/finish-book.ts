import type { Output } from '../../../shared/api/contract.ts'
import { copyMark, type NumberedCopy, recipientLabel } from '../../../shared/copies/number-copies.ts'
import type { CopyFiles } from '../../../shared/copies/copy-files.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import type { Recipient } from '../../../shared/copies/recipients.ts'
import type { BuildBookInput, BuiltBook } from '../book/build-book.ts'
import { packZip } from '../export/pack-zip.ts'
import type { FileStore } from '../file-store.ts'
import { sha256Of } from '../library/attachments.ts'
import type { PrintDraft } from '../library/print-log.ts'
import type { BookRequest, Shelf } from './book-request.ts'

/** What is drawn on copies, as `buildBook` takes it. */
export const copiesInput = (copies: readonly NumberedCopy[], files: CopyFiles, { settings, options }: BookRequest): Pick<BuildBookInput, 'copies'> => {
  if (copies.length === 0) return {}
  const context = newOutlineContext(settings.locale, settings.principal)
  return { copies: { marks: copies.map((copy) => copyMark(copy, context)), files, wholeSheets: options.duplex ?? false } }
}

export interface FinishedBook {
  readonly built: BuiltBook
  readonly shelf: Shelf
  readonly request: BookRequest
  readonly copies: readonly NumberedCopy[]
  readonly files: CopyFiles
  /** Without an ending. */
  readonly title: string
  readonly program: string
  /** Run whose copies these pages are for. */
  readonly base: string | null
}

/** So much of a copy is replaced that it is no less work to print it anew. */
const NEW_IS_BETTER = 0.5

/** Puts a finished book where the window finds it, with what the print log will say of it. */
export const finishBook = (store: FileStore, finished: FinishedBook): Output<'book.build'> => {
  const { built, copies, files, title } = finished
  const { bytes, pages, findings, packetPages, unmarked, replacement } = built
  const each = files === 'each' && copies.length > 0
  const named = built.copies.map((content, at) => ({ name: each ? copyName(title, copies[at]) : '', bytes: content }))
  const output = each ? packZip(named.map((entry) => ({ ...entry, stored: true }))) : named[0]?.bytes ?? bytes
  const print = draftOf(finished, named.map(({ name, bytes: content }) => ({ file: name, sha256: sha256Of(content) })))
  const preview = built.firstCopy && (each || copies.length > 1) ? store.put({ name: `${title}.pdf`, mime: 'application/pdf', bytes: built.firstCopy }) : null
  const name = `${title}${each ? '.zip' : '.pdf'}`
  const handle = store.put({ name, mime: each ? 'application/zip' : 'application/pdf', bytes: output, print, ...(each && { entries: named }) })
  return {
    handle, name, bytes: output.byteLength, preview: preview ?? handle, pages, copies: copies.length, findings, packetPages, unmarked: [...unmarked],
    replacement: replacement && {
      ...replacement, changes: [...replacement.changes], exchanges: [...replacement.exchanges], newIsBetter: replacement.out >= replacement.total * NEW_IS_BETTER,
    },
  }
}

const draftOf = ({ built, shelf, request, copies, program, base }: FinishedBook, files: readonly { file: string; sha256: string }[]): PrintDraft => {
  const chosen = shelf.listed.filter(({ id }) => request.packetIds.includes(id))
  const dates = chosen.flatMap(({ date }) => (date === null ? [] : [date])).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  const { locale, partOrders } = request.settings
  const one = files[0] ?? { file: '', sha256: sha256Of(built.bytes) }
  return {
    entry: {
      title: request.options.title?.trim() ?? '', product: request.product, edition: request.edition ?? '', options: request.options, open: request.open && [...request.open],
      program, today: request.today, settings: { locale, partOrders }, packetIds: [...request.packetIds], known: shelf.listed.map(({ id }) => id),
      byTime: chosen.every(({ id }, at) => id === request.packetIds[at]), days: first && last ? [first, last] : null, pages: built.pages, base,
    },
    copies: copies.length === 0 ? [{ number: null, total: null, recipient: null, ...one }]
      : copies.map(({ number, total, recipient }, at) => ({ number, total, recipient, ...files[at] ?? one })),
    packets: shelf.told,
    printed: built.printed ?? '',
  }
}

/** Windows forbids these in file names. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu
const LONGEST_NAME = 80

/** What a file may be called. */
export const fileTitle = (title: string): string => title.replace(FORBIDDEN, ' ').trim().slice(0, LONGEST_NAME)

const copyName = (title: string, copy: { number: number; total: number; recipient: Recipient } | undefined): string => {
  const digits = String(copy?.total ?? 1).length
  return `${fileTitle(`${String(copy?.number ?? 1).padStart(digits, '0')} ${copy ? recipientLabel(copy.recipient) : ''} ${title}`)}.pdf`
}
