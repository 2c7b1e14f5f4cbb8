import type { AppError } from '../../../shared/api/errors.ts'
import { errorText, useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'
import { PdfPages } from '../book/pdf-pages.tsx'
import { isCut, isOnCards } from '../../../shared/book/product.ts'
import { useWindow } from '../../app/window-state.ts'
import { usePrint } from './print-store.ts'
import type { Book, BookRequest, BookState } from '../book/use-book.ts'

const PAGE_PX = 760

export interface BookPreviewProps { state: BookState; book: Book | null; request: BookRequest | null; hasMeetings: boolean }

/** The pages of the book. While a new one is made the last one stays on screen, pale. */
export const BookPreview = ({ state, book, request, hasMeetings }: BookPreviewProps) => {
  const t = useText()
  if (!request) return hasMeetings ? <p className="print-empty">{t('print.nothing')}</p> : <NoMeetings />
  if (state.error && !state.isBuilding) return <NoBook error={state.error} onRetry={state.retry} />
  const isImposed = isOnCards(request.product ?? 'book') || isCut(request.product ?? 'book') || (request.options.imposition ?? 'none') !== 'none'
  return (
    <>
      <header className="print-main-head">
        <span>{book ? request.since ? t('prints.replacement.pages', { pages: book.pages }) : t(isImposed ? 'print.sheetSides' : 'print.pages', { count: book.pages, size: Math.max(1, Math.round(book.bytes / 1_024)) }) : ''}</span>
        {book && book.copies > 1 ? <span className="print-copies">{t('copies.preview', { count: book.copies })}</span> : null}
      </header>
      {/* The pages scroll by keyboard too. */}
      <div className={state.isCurrent || !book ? 'print-pages' : 'print-pages stale'} tabIndex={0} role="group" aria-label={t('preview.title')}>
        {book ? <PdfPages pdf={book.pdf} maxWidth={PAGE_PX} /> : <div className="preview-shape print-shape" aria-hidden />}
      </div>
    </>
  )
}

/** What another try would not mend. */
const FINAL: readonly string[] = ['nothing-to-print', 'leak', 'nothing-changed', 'replacement-imposed', 'printed-content-gone', 'copies-differ', 'no-recipients', 'copies-too-large']

/** Why there is no book, and what leads on: the place to mend, or another try where that may help. */
const NoBook = ({ error, onRetry }: { error: AppError; onRetry: () => void }) => {
  const t = useText()
  const show = useWindow(state => state.show)
  const packetId = error.code === 'leak' ? String(error.params['packetId'] ?? '') : ''
  const setMissing = usePrint(state => state.setMissingAttachments)
  const isFault = error.code !== 'nothing-to-print' && error.code !== 'nothing-changed' && error.code !== 'cancelled'
  return (
    <div className="print-empty">
      {isFault ? <SeverityMark severity="error" size={24} /> : null}
      <p role="alert">{error.code === 'cancelled' ? t('print.cancelled') : errorText(t, error)}</p>
      {error.code === 'attachment-unprintable' ? <Button onPress={() => setMissing('sheet')}>{t('print.attachments.sheet')}</Button> : null}
      {packetId === '' ? null : <Button onPress={() => show(packetId)}>{t('print.leak.open')}</Button>}
      {/* The same meetings have as little to print the second time. */}
      {FINAL.includes(error.code) ? null : <Button onPress={onRetry}>{t('print.again')}</Button>}
    </div>
  )
}

/** A library with nothing to print yet. */
const NoMeetings = () => {
  const t = useText()
  const setMode = useWindow(state => state.setMode)
  return (
    <div className="print-empty">
      <p>{t('print.noMeetings')}</p>
      <Button onPress={() => setMode('prepare')}>{t('print.toPrepare')}</Button>
    </div>
  )
}
