import { useText } from '../../app/text.ts'
import { CopiesSection } from '../copies/copies-section.tsx'
import { ReplacementPanel } from '../copies/replacement-panel.tsx'
import { useBook } from '../book/use-book.ts'
import { AttachmentQuestion } from './attachment-question.tsx'
import { BookActions } from './book-actions.tsx'
import { BookPreview } from './book-preview.tsx'
import { ChooseFile } from './choose-file.tsx'
import { ChooseMeetings } from './choose-meetings.tsx'
import { ChooseProduct } from './choose-product.tsx'
import { LeftOut } from './left-out.tsx'
import { PressQuestion } from './press-question.tsx'
import { PrintFindings } from './print-findings.tsx'
import { PrintOptions } from './print-options.tsx'
import { usePrint } from './print-store.ts'
import { usePrintRequest } from './use-print.ts'
import './print.css'

/** 인쇄: which meetings, how, for whom, and the book as it will come out of the printer. */
export const PrintView = () => {
  const t = useText()
  const { options, product, since } = usePrint()
  const { days, chosen, edition, contents, request } = usePrintRequest()
  const state = useBook(request)
  // What is left of the last one is not what was asked for.
  const book = request && !state.error ? state.book : null
  return (
    <div className="print">
      <aside className="print-side" data-panel="left" aria-label={t('print.side')}>
        <div className="print-side-scroll">
          {since ? <ReplacementPanel since={since} book={book} /> : (
            <>
              <ChooseProduct edition={edition} sides={contents.sides} />
              {edition === 'press' ? <PressQuestion unmarked={chosen.filter(({ id }) => contents.unmarked.includes(id))} /> : null}
              <AttachmentQuestion request={request} />
              {days.length > 0 ? <ChooseMeetings days={days} chosen={chosen} /> : null}
              <LeftOut contents={contents} chosen={chosen} edition={edition} />
              <PrintFindings chosen={chosen} contents={contents} book={book} />
              <CopiesSection edition={edition} />
              <PrintOptions options={options} product={product} edition={edition} />
            </>
          )}
          <ChooseFile />
        </div>
        <BookActions state={state} book={book} request={request} />
      </aside>
      <main className="print-main" data-panel="packet"><h1 className="visually-hidden">{t('mode.print')}</h1><BookPreview state={state} book={book} request={request} hasMeetings={days.length > 0} /></main>
    </div>
  )
}
