import { useEffect, useRef, useState } from 'react'
import type { BookOptions, EventData, Output } from '../../../shared/api/contract.ts'
import type { AppError } from '../../../shared/api/errors.ts'
import type { Product } from '../../../shared/book/product.ts'
import type { CopyFiles } from '../../../shared/copies/copy-files.ts'
import type { Recipient } from '../../../shared/copies/recipients.ts'
import { toAppError } from '../../app/app-error.ts'
import { useServices } from '../../app/services.ts'
import { closePdf, openPdf, type PdfDocument } from './pdf.ts'

export interface Book extends Output<'book.build'> { pdf: PdfDocument }

export interface BookState {
  /** The last book that was finished; it stays while the next one is made. */
  book: Book | null
  /** The book is the one that is asked for: nothing has changed since. */
  isCurrent: boolean
  /** How far the running job is, `null` when none runs. */
  progress: EventData<'job.progress'> | null
  isBuilding: boolean
  error: AppError | null
  cancel(): void
  /** Builds again after a cancel or an error. */
  retry(): void
}

export interface BookRequest {
  packetIds: readonly string[]
  options: Partial<BookOptions>
  product?: Product
  /** Without one, the product's own. */
  edition?: string
  /** Unmarked meetings that count as open to the press. */
  open?: readonly string[]
  /** What to do about attached files that can't be printed (`stop` unless given), and passwords of those that are locked, by SHA-256. */
  attachments?: { missing: 'stop' | 'sheet'; passwords: Readonly<Record<string, string>> }
  /** Numbered copies for these. */
  copies?: { recipients: Recipient[]; files: CopyFiles }
  /** Replacement pages for these copies instead of the book. */
  since?: { id: string; files: CopyFiles; duplex: boolean }
  /** Changes when the content does (revisions). */
  version: string
}

/** Pause before a rebuild, so that a burst of typing makes one book. */
const REBUILD_AFTER_MS = 150

let jobs = 0
const nextJobId = (): string => `book-${Date.now().toString(36)}-${jobs += 1}`

/** The book for `request`, made anew whenever it changes; a stale job is cancelled. `null` makes nothing. */
export const useBook = (request: BookRequest | null): BookState => {
  const { client } = useServices()
  const [made, setMade] = useState<{ book: Book; key: string } | null>(null)
  const [progress, setProgress] = useState<EventData<'job.progress'> | null>(null)
  const [isBuilding, setBuilding] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const cancelJob = useRef<(() => void) | null>(null)
  const key = request && JSON.stringify({ ...request, attempt })

  useEffect(() => {
    if (key === null) return
    const { packetIds, options, product, edition, open, attachments, copies, since } = JSON.parse(key) as BookRequest
    const jobId = nextJobId()
    let isCurrent = true
    let isRunning = false
    const stopListening = client.on('job.progress', (next) => { if (next.jobId === jobId) setProgress(next) })

    const finish = (): void => {
      isRunning = false
      stopListening()
      if (!isCurrent) return
      setBuilding(false)
      setProgress(null)
    }
    const build = async (): Promise<void> => {
      isRunning = true
      setBuilding(true)
      try {
        const built = await (since ? client.call('book.replace', { since: since.id, files: since.files, duplex: since.duplex, ...(attachments && { attachments }), jobId })
          : client.call('book.build', { packetIds: [...packetIds], options, product, edition, ...(open && { open: [...open] }), ...(attachments && { attachments }), ...(copies && { copies }), jobId }))
        if (!isCurrent) return
        const pdf = await openPdf(await client.download(built.preview))
        if (!isCurrent) return closePdf(pdf)
        setError(null)
        setMade({ book: { ...built, pdf }, key })
      } catch (cause) {
        if (isCurrent) setError(toAppError(cause))
      } finally {
        finish()
      }
    }
    const timer = setTimeout(() => void build(), REBUILD_AFTER_MS)
    const stop = (): void => {
      clearTimeout(timer)
      if (isRunning) void client.call('job.cancel', { jobId }).catch(() => {})
    }
    cancelJob.current = stop
    return () => {
      isCurrent = false
      stop()
      stopListening()
    }
  }, [client, key])

  const book = made?.book ?? null
  useEffect(() => book ? () => closePdf(book.pdf) : undefined, [book])

  return { book, isCurrent: made?.key === key, progress, isBuilding, error, cancel: () => cancelJob.current?.(), retry: () => setAttempt(attempt + 1) }
}
