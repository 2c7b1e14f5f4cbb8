import { Redo2, TriangleAlert, Undo2 } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { ownerOf } from '../../../../shared/import/source-fields.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import { useText } from '../../../app/text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { focusPath } from '../../packet/focus-path.ts'
import { concludedValues, doubtfulValues } from './doubtful.ts'
import { DraftPane } from './draft-pane.tsx'
import { lineKey, markedBy } from './review-index.ts'
import { ReviewList } from './review-list.tsx'
import { useReview, useReviewPlan } from './review-store.ts'
import { SourcePane } from './source-pane.tsx'
import { useFindings } from './use-findings.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useReviewKeys } from './use-review-keys.ts'
import './review.css'

/** The source to the left, what it becomes to the right; a click or an arrow key on either shows the other. */
export const ReviewWorkplace = ({ files }: { files: readonly (File | null)[] }) => {
  const t = useText()
  const plan = useReviewPlan()
  const state = useReview(whole => whole)
  const { history, mark, shownId, undo, redo, goTo } = state
  const place = useRef<HTMLDivElement>(null)
  const visited = useRef<ValueOrigin | null>(null)
  const findings = useFindings()
  const [width, setWidth] = useState(() => Math.round(Math.min(480, window.innerWidth * 0.34)))
  const { draft, accepted, out, origins } = state
  const concluded = useMemo(() => concludedValues(draft), [draft])
  const doubtful = useMemo(() => doubtfulValues(concluded, { draft, history, accepted, out }), [concluded, draft, history, accepted, out])
  const doubtfulLines = useMemo(() => new Set(doubtful.flatMap(({ units }) => units.map(lineKey))), [doubtful])
  const marked = useMemo(() => markedBy(history.present, origins, mark), [history.present, origins, mark])
  const markedLines = useMemo(() => marked.lines.map(lineKey), [marked])
  const paths = useMemo(() => (marked.packetId === shownId ? marked.paths : []), [marked, shownId])

  // Its own field may not be on the page: the focus stands in another one of the same row then.
  const isHere = ({ packetId, path }: ValueOrigin): boolean => mark?.kind === 'value' && packetId === mark.packetId && ownerOf(path) === ownerOf(mark.path)
  const nextDoubt = (): void => {
    const { current } = visited
    const at = current && isHere(current) && doubtful.includes(current) ? doubtful.indexOf(current) : doubtful.findIndex(isHere)
    const next = doubtful[(at + 1) % doubtful.length]
    if (!next) return
    visited.current = next
    goTo(next.packetId, next.path)
    // Its packet may be drawn only now.
    requestAnimationFrame(() => focusPath(next.path.split('.')))
  }
  useReviewKeys({ undo, redo, next: nextDoubt })
  useKeptFocus(place, history.present)
  return (
    <div className="review" ref={place}>
      <div className="review-tools">
        <IconButton label={t('review.undo')} keys="Ctrl Z" isDisabled={history.past.length === 0} onPress={undo}><Undo2 size={18} /></IconButton>
        <IconButton label={t('review.redo')} keys="Ctrl Shift Z" isDisabled={history.future.length === 0} onPress={redo}><Redo2 size={18} /></IconButton>
        {doubtful.length > 0
          ? <Button variant="quiet" size="small" icon={<TriangleAlert size={14} />} onPress={nextDoubt}>{t('review.doubtful.next', { count: doubtful.length })}</Button>
          : <span className="muted">{t('review.doubtful.none')}</span>}
      </div>
      <div className="review-panes" style={{ gridTemplateColumns: `clamp(184px, 17vw, 240px) min(${width}px, 45vw) minmax(0, 1fr)` }}>
        <ReviewList plan={plan} findings={findings} />
        <SourcePane files={files} marked={markedLines} doubtful={doubtfulLines} width={width} onWidth={setWidth} />
        <DraftPane plan={plan} findings={findings} doubtful={doubtful} paths={paths} />
      </div>
    </div>
  )
}
