import { useMemo } from 'react'
import { useLibrary } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'
import { useBook, type BookRequest } from '../book/use-book.ts'
import { daysOf } from '../day/days.ts'
import { useServices } from '../../app/services.ts'
import { BookActions } from './book-actions.tsx'
import { BookPreview } from './book-preview.tsx'
import { ChooseMeetings } from './choose-meetings.tsx'
import { ChooseProduct } from './choose-product.tsx'
import { PrintFindings } from './print-findings.tsx'
import { PrintOptions } from './print-options.tsx'
import { usePrint } from './print-store.ts'
import './print.css'

/** 인쇄: which meetings, how, and the book as it will come out of the printer. */
export const PrintView = () => {
  const t = useText()
  const { status: { today } } = useServices()
  const { list } = useLibrary()
  const { leftOut, options, product, edition } = usePrint()
  const days = useMemo(() => {
    const { past, coming } = daysOf(list.packets, today)
    return [...past, ...coming]
  }, [list.packets, today])
  const chosen = useMemo(() => days.flatMap(day => day.packets).filter(({ id }) => !leftOut.has(id)), [days, leftOut])
  const request = useMemo((): BookRequest | null => chosen.length === 0 ? null : {
    packetIds: chosen.map(({ id }) => id), options: product === 'book' ? options : { totalPages: options.totalPages ?? false }, product, edition: product === 'agenda' ? 'guest' : edition, version: chosen.map(({ updatedAt }) => updatedAt).join(' '),
  }, [chosen, options, product, edition])
  const state = useBook(request)
  // What is left of the last one is not what was asked for.
  const book = request && !state.error ? state.book : null

  return (
    <div className="print">
      <aside className="print-side" data-panel="left" aria-label={t('print.side')}>
        <div className="print-side-scroll">
          <ChooseProduct />
          <ChooseMeetings days={days} chosen={chosen} />
          <PrintOptions options={options} isBook={product === 'book'} />
          <PrintFindings packets={chosen} book={book} />
        </div>
        <BookActions state={state} book={book} />
      </aside>
      <main className="print-main" data-panel="packet"><h1 className="visually-hidden">{t('mode.print')}</h1><BookPreview state={state} book={book} isEmpty={request === null} /></main>
    </div>
  )
}
