import { useMemo, useState } from 'react'
import type { Draft } from '../../../../shared/import/draft.ts'
import { useText } from '../../../app/text.ts'
import { Splitter } from '../../../ui/splitter.tsx'
import { useReviewStore } from './review-store.ts'
import { sourceItems, type SourceItem } from './source-items.ts'
import { SourceList } from './source-list.tsx'
import { SourcePages } from './source-pages.tsx'
import { SourceMarks } from './source-row.tsx'
import { Tray } from './tray.tsx'

export interface SourcePaneProps {
  files: readonly (File | null)[]
  /** Keys (`file:line`) of the lines that belong to what is selected. */
  marked: readonly string[]
  doubtful: ReadonlySet<string>
  /** CSS px. */
  width: number
  onWidth: (width: number) => void
}

const [MIN_PX, MAX_PX] = [280, 900]

/** The source as it was: lines and tables in their order, however many; the place of each is one click away. */
export const SourcePane = ({ files, marked, doubtful, width, onWidth }: SourcePaneProps) => {
  const t = useText()
  const store = useReviewStore()
  const items = useMemo(() => sourceItems(store.getState().draft), [store])
  const marks = useMemo(() => ({ marked: new Set(marked), doubtful }), [marked, doubtful])
  const [showsPages, setShowsPages] = useState(false)
  const { pdf, page } = useMemo(() => pageOf(items, store.getState().draft, files, marked[0]), [items, store, files, marked])
  return (
    <section className="review-source" data-panel="review-source" aria-label={t('review.source')}>
      {pdf ? (
        <div className="known-modes source-modes" role="group" aria-label={t('review.source')}>
          <button type="button" className="mode" aria-pressed={!showsPages} onClick={() => setShowsPages(false)}>{t('review.source.text')}</button>
          <button type="button" className="mode" aria-pressed={showsPages} onClick={() => setShowsPages(true)}>{t('review.source.pages')}</button>
        </div>
      ) : null}
      {pdf && showsPages ? <SourcePages key={pdf.name} file={pdf} page={page} /> : <SourceMarks value={marks}><SourceList items={items} current={marked[0] ?? null} /></SourceMarks>}
      <Tray />
      <Splitter label={t('review.source.width')} width={width} min={MIN_PX} max={MAX_PX} side="left" onChange={onWidth} />
    </section>
  )
}

/** The PDF that the selected line stands in, else the first one, and the page there. */
const pageOf = (items: readonly SourceItem[], { documents }: Draft, files: readonly (File | null)[], key: string | undefined): { pdf: File | null; page: number } => {
  const line = items.find(({ id }) => id === key)
  const isPdf = (file: number): boolean => documents.some(document => document.file === file && document.kind === 'pdf') && files[file] !== null
  if (line?.kind === 'line' && isPdf(line.file)) return { pdf: files[line.file] ?? null, page: line.line.page }
  const first = documents.find(({ file }) => isPdf(file))
  return { pdf: first ? files[first.file] ?? null : null, page: 1 }
}
