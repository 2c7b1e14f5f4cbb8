import { useMemo } from 'react'
import { useText } from '../../../app/text.ts'
import { Splitter } from '../../../ui/splitter.tsx'
import { useReviewStore } from './review-store.ts'
import { sourceItems } from './source-items.ts'
import { SourceList } from './source-list.tsx'
import { SourceMarks } from './source-row.tsx'
import { Tray } from './tray.tsx'

export interface SourcePaneProps {
  /** Keys (`file:line`) of the lines that belong to what is selected. */
  marked: readonly string[]
  doubtful: ReadonlySet<string>
  /** CSS px. */
  width: number
  onWidth: (width: number) => void
}

const [MIN_PX, MAX_PX] = [280, 900]

/** The source as it was: lines and tables in their order, however many; the place of each is one click away. */
export const SourcePane = ({ marked, doubtful, width, onWidth }: SourcePaneProps) => {
  const t = useText()
  const store = useReviewStore()
  const items = useMemo(() => sourceItems(store.getState().draft), [store])
  const marks = useMemo(() => ({ marked: new Set(marked), doubtful }), [marked, doubtful])
  return (
    <section className="review-source" data-panel="review-source" aria-label={t('review.source')}>
      <SourceMarks value={marks}><SourceList items={items} current={marked[0] ?? null} /></SourceMarks>
      <Tray />
      <Splitter label={t('review.source.width')} width={width} min={MIN_PX} max={MAX_PX} side="left" onChange={onWidth} />
    </section>
  )
}
