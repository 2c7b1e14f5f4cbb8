import { memo, useEffect, useRef, useState } from 'react'
import { useText } from '../../../app/text.ts'
import { useReviewStore } from './review-store.ts'
import type { SourceItem } from './source-items.ts'
import { sourceItemId } from './source-list.tsx'
import { SourceRow } from './source-row.tsx'

/** Chunks this far outside of the view are drawn already. */
const AHEAD = '600px'
/** Height of a line nobody has seen yet, CSS px. */
const ROW_PX = 34

/** Some lines of the source: drawn near the view, an empty space of their height elsewhere. */
export const SourceChunk = memo(({ items, isNeeded }: { items: readonly SourceItem[]; isNeeded: boolean }) => {
  const space = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(items.length * ROW_PX)
  const [isNear, setNear] = useState(false)

  useEffect(() => {
    const element = space.current
    if (!element) return
    const watch = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting && element.childElementCount > 0) setHeight(entry.boundingClientRect.height)
      setNear(entry?.isIntersecting ?? false)
    }, { rootMargin: AHEAD })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const isDrawn = isNear || isNeeded
  return (
    <div ref={space} role="presentation" style={isDrawn ? undefined : { height }}>
      {isDrawn ? items.map(item => <SourceEntry key={item.id} item={item} />) : null}
    </div>
  )
})

const SourceEntry = ({ item }: { item: SourceItem }) => {
  const t = useText()
  const store = useReviewStore()
  switch (item.kind) {
    case 'file': return <p role="presentation" className="source-head"><b>{item.name}</b></p>
    case 'page': return <p role="presentation" className="source-head source-page">{t('review.page', { page: item.page })}</p>
    case 'line': return <SourceRow id={sourceItemId(item.id)} item={item} onSelect={() => store.getState().selectLine({ file: item.file, line: item.line.line })} />
    default: return item satisfies never
  }
}
