import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useText } from '../../../app/text.ts'
import { useReviewStore } from './review-store.ts'
import { SourceChunk } from './source-chunk.tsx'
import type { SourceItem } from './source-items.ts'

const CHUNK = 40
const PAGE = 15

export const sourceItemId = (key: string): string => `source-${key.replace(':', '-')}`

/** Enter on a line goes to the value that it became. */
const goToValue = (): void =>
  document.querySelector<HTMLElement>('.draft-page [data-marked] [data-path], .draft-page [data-path][data-marked]')?.focus()

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, End: Number.POSITIVE_INFINITY, Home: Number.NEGATIVE_INFINITY }

export interface SourceListProps {
  items: readonly SourceItem[]
  /** Key of the line one is at. */
  current: string | null
}

/** All lines as one list for the arrow keys. It is drawn by chunks as they come near: three hundred pages scroll like one. */
export const SourceList = ({ items, current }: SourceListProps) => {
  const t = useText()
  const store = useReviewStore()
  const list = useRef<HTMLDivElement>(null)
  const chunks = useMemo(() => Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK)), [items])
  const lines = useMemo(() => items.filter(item => item.kind === 'line'), [items])
  const at = current === null ? -1 : items.findIndex(({ id }) => id === current)

  useEffect(() => {
    if (current === null) return
    // The chunk is drawn with this drawing; its lines have their heights a frame later.
    const frame = requestAnimationFrame(() => {
      const isHere = list.current?.contains(document.activeElement) ?? false
      document.getElementById(sourceItemId(current))?.scrollIntoView({ block: isHere ? 'nearest' : 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [current])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') return goToValue()
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    const here = lines.findIndex(({ id }) => id === current)
    const next = lines[Math.max(0, Math.min(lines.length - 1, here + step))]
    if (next) store.getState().selectLine({ file: next.file, line: next.line.line })
  }
  return (
    <div
      ref={list} className="source-list" role="listbox" tabIndex={0} aria-label={t('review.source.lines')}
      aria-activedescendant={current === null ? undefined : sourceItemId(current)} onKeyDown={onKeyDown}
    >
      {chunks.map((chunk, nth) => <SourceChunk key={nth} items={chunk} isNeeded={at >= nth * CHUNK && at < (nth + 1) * CHUNK} />)}
    </div>
  )
}
