import { Redo2, TriangleAlert, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useText } from '../../../app/text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { concludedValues, doubtfulValues } from './doubtful.ts'
import { DraftPane } from './draft-pane.tsx'
import { lineKey, markedBy } from './review-index.ts'
import { ReviewList } from './review-list.tsx'
import type { ReviewPlan } from './review-plan.ts'
import { useReview } from './review-store.ts'
import { SourcePane } from './source-pane.tsx'
import { useFindings } from './use-findings.ts'
import { useReviewKeys } from './use-review-keys.ts'
import './review.css'

/** The source to the left, what it becomes to the right; a click or an arrow key on either shows the other. */
export const ReviewWorkplace = ({ plan, files }: { plan: ReviewPlan; files: readonly (File | null)[] }) => {
  const t = useText()
  const state = useReview(whole => whole)
  const { history, mark, shownId, undo, redo, selectValue } = state
  const findings = useFindings()
  const [width, setWidth] = useState(() => Math.round(Math.min(480, window.innerWidth * 0.34)))
  const { draft, accepted, out, origins } = state
  const concluded = useMemo(() => concludedValues(draft), [draft])
  const doubtful = useMemo(() => doubtfulValues(concluded, { draft, history, accepted, out }), [concluded, draft, history, accepted, out])
  const doubtfulLines = useMemo(() => new Set(doubtful.flatMap(({ units }) => units.map(lineKey))), [doubtful])
  const marked = useMemo(() => markedBy(history.present, origins, mark), [history.present, origins, mark])
  const markedLines = useMemo(() => marked.lines.map(lineKey), [marked])
  const paths = useMemo(() => (marked.packetId === shownId ? marked.paths : []), [marked, shownId])

  const nextDoubt = (): void => {
    const at = doubtful.findIndex(({ packetId, path }) => mark?.kind === 'value' && packetId === mark.packetId && path === mark.path)
    const next = doubtful[(at + 1) % doubtful.length]
    if (next) selectValue(next.packetId, next.path)
  }
  useReviewKeys({ undo, redo, next: nextDoubt })
  return (
    <div className="review">
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
