import { useMemo, useState, type ReactNode } from 'react'
import type { Draft } from '../../../../shared/import/draft.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import { useText, type Translate } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Chosen } from '../use-import-job.ts'
import { FileQuestions } from './file-questions.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { trayLines } from './review-index.ts'
import { planOf, type ReviewPlan } from './review-plan.ts'
import { createReviewStore, ReviewProvider, useReview } from './review-store.ts'
import { ReviewWorkplace } from './review-workplace.tsx'

export interface ReviewDialogProps {
  draft: Draft
  known: readonly KnownVersion[]
  files: readonly (File | null)[]
  isStoring: boolean
  /** Files that were not taken. */
  notice: ReactNode
  onCommit: (chosen: Chosen) => void
  /** Back to choosing files. */
  onOther: () => void
  onClose: () => void
}

/** 가져오기 검토: a workplace as large as the window, from which a draft goes into the library in one step. */
export const ReviewDialog = (props: ReviewDialogProps) => {
  const { draft, known } = props
  const store = useMemo(() => createReviewStore(draft, known), [draft, known])
  return <ReviewProvider value={store}><Workplace {...props} /></ReviewProvider>
}

const Workplace = ({ draft, files, isStoring, notice, onCommit, onOther, onClose }: ReviewDialogProps) => {
  const t = useText()
  const { history, known, out, separate, ticks } = useReview(state => state)
  const plan = useMemo(() => planOf({ history, known, out, separate, ticks }), [history, known, out, separate, ticks])
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  const review = history.present
  const leave = (go: () => void): void => history.past.length > 0 ? setLeaving(() => go) : go()
  const versions = [...plan.versions.values()]
  const changed = versions.filter(({ differences }) => differences.length > 0)
  const isNothing = plan.packetIds.length === 0 && changed.length === 0

  const commit = (): void => onCommit({
    packetIds: plan.packetIds,
    ...(history.past.length > 0 ? { review: { packets: review.packets, unassigned: review.unassigned } } : {}),
    updates: changed.map(({ known: { draftId, packetId, revision }, taken }) => ({ draftId, packetId, revision, accept: [...taken] })),
  })
  const footer = (
    <>
      <span className="grow muted">{isNothing ? t(versions.length > 0 ? 'review.changes.none' : 'review.commit.nothing') : whatHappens(plan, trayLines(review).length, t)}</span>
      <Button onPress={() => leave(onOther)}>{t('import.other')}</Button>
      <Button variant="primary" isDisabled={isNothing || isStoring} onPress={commit}>{t('review.commit')}</Button>
    </>
  )
  return (
    <>
      <Dialog title={t('review.title')} size="full" isDismissable={false} isOpen onClose={() => leave(onClose)} footer={footer}>
        {/* What is typed while it is being stored would be in neither. */}
        <div className="review-body" inert={isStoring}>
          {notice}
          <FileQuestions findings={draft.findings} />
          <ReviewWorkplace plan={plan} files={files} />
        </div>
      </Dialog>
      {leaving ? <LeaveDialog count={history.past.length} onStay={() => setLeaving(null)} onLeave={leaving} /> : null}
    </>
  )
}

/** What a press on the one button does, in a line beside it. */
const whatHappens = ({ packetIds, versions }: ReviewPlan, lines: number, t: Translate): string => {
  const changed = [...versions.values()].filter(({ differences }) => differences.length > 0)
  const changes = changed.reduce((sum, { taken }) => sum + taken.size, 0)
  return [
    ...(packetIds.length > 0 ? [t('review.will.new', { count: packetIds.length })] : []),
    ...(changed.length > 0 ? [t('review.will.update', { count: changed.length, changes })] : []),
    ...(lines > 0 ? [t('review.will.notes', { count: lines })] : []),
  ].join(' · ')
}
