import { errorText, useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { PdfPages } from '../book/pdf-pages.tsx'
import type { Book, BookState } from '../book/use-book.ts'

const PAGE_PX = 760

/** The pages of the book. While a new one is made the last one stays on screen. */
export const BookPreview = ({ state, book, isEmpty }: { state: BookState; book: Book | null; isEmpty: boolean }) => {
  const t = useText()
  if (isEmpty) return <p className="print-empty">{t('print.nothing')}</p>
  if (state.error && !state.isBuilding) {
    return (
      <div className="print-empty">
        <p role="alert">{state.error.code === 'cancelled' ? t('print.cancelled') : errorText(t, state.error)}</p>
        <Button onPress={state.retry}>{t('print.again')}</Button>
      </div>
    )
  }
  return (
    <>
      <header className="print-main-head">
        <span>{book ? t('print.pages', { count: book.pages, size: Math.max(1, Math.round(book.bytes / 1_024)) }) : ''}</span>
      </header>
      {/* The pages scroll by keyboard too. */}
      <div className="print-pages" tabIndex={0} role="group" aria-label={t('preview.title')}>
        {book ? <PdfPages pdf={book.pdf} maxWidth={PAGE_PX} /> : <div className="preview-shape print-shape" aria-hidden />}
      </div>
    </>
  )
}
