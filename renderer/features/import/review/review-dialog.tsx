import { useMemo, useState, type ReactNode } from 'react'
import type { Draft } from '../../../../shared/import/draft.ts'
import type { KnownVersion } from '../../../../shared/import/reimport/match-known.ts'
import { useText, type Translate } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Adopt, Chosen } from '../use-import-job.ts'
import { FileQuestions } from './file-questions.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { PeopleQuestions } from './people-questions.tsx'
import { trayLines } from './review-index.ts'
import type { ReviewPlan } from './review-plan.ts'
import { beginReview, ReviewProvider, useReview, useReviewPlan, useReviewStore } from './review-store.ts'
import { ReviewWorkplace } from './review-workplace.tsx'

export interface ReviewDialogProps {
  draft: Draft
  known: readonly KnownVersion[]
  files: readonly (File | null)[]
  isStoring: boolean
  /** Files that were not taken. */
  notice: ReactNode
  onAdopt: Adopt
  onCommit: (chosen: Chosen) => void
  /** Back to choosing files. */
  onOther: () => void
  onClose: () => void
}

/** 가져오기 검토: a workplace as large as the window, from which a draft goes into the library in one step. */
export const ReviewDialog = (props: ReviewDialogProps) => {
  const { draft, known } = props
  const review = useMemo(() => beginReview(draft, known), [draft, known])
  return <ReviewProvider value={review}><Workplace {...props} /></ReviewProvider>
}

/** It reads nothing of the review by itself: a dialogue that is drawn anew draws every button in it anew. */
const Workplace = ({ draft, files, isStoring, notice, onAdopt, onCommit, onOther, onClose }: ReviewDialogProps) => {
  const t = useText()
  const store = useReviewStore()
  const [leaving, setLeaving] = useState<{ go: () => void; count: number } | null>(null)
  const leave = (go: () => void): void => {
    const count = store.getState().history.past.length
    if (count > 0) setLeaving({ go, count })
    else go()
  }
  return (
    <>
      <Dialog title={t('review.title')} size="full" isDismissable={false} isOpen onClose={() => leave(onClose)} footer={<Footer isStoring={isStoring} onCommit={onCommit} onOther={() => leave(onOther)} />}>
        {/* What is typed while it is being stored would be in neither. */}
        <div className="review-body" inert={isStoring}>
          <div className="review-notices">
            {notice}
            <FileQuestions findings={draft.findings} />
            <PeopleQuestions onAdopt={onAdopt} />
          </div>
          <ReviewWorkplace files={files} />
        </div>
      </Dialog>
      {leaving ? <LeaveDialog count={leaving.count} onStay={() => setLeaving(null)} onLeave={leaving.go} /> : null}
    </>
  )
}

const Footer = ({ isStoring, onCommit, onOther }: Pick<ReviewDialogProps, 'isStoring' | 'onCommit' | 'onOther'>) => {
  const t = useText()
  const history = useReview(state => state.history)
  const plan = useReviewPlan()
  const review = history.present
  const versions = [...plan.versions.values()]
  const changed = versions.filter(({ differences }) => differences.length > 0)
  const isNothing = plan.packetIds.length === 0 && changed.length === 0

  const commit = (): void => onCommit({
    packetIds: plan.packetIds,
    ...(history.past.length > 0 ? { review: { packets: review.packets, unassigned: review.unassigned } } : {}),
    updates: changed.map(({ known: { draftId, packetId, revision }, taken }) => ({ draftId, packetId, revision, accept: [...taken] })),
  })
  return (
    <>
      <span className="grow muted">{isNothing ? t(versions.length > 0 ? 'review.changes.none' : 'review.commit.nothing') : whatHappens(plan, trayLines(review).length, t)}</span>
      <Button onPress={onOther}>{t('import.other')}</Button>
      <Button variant="primary" isDisabled={isNothing || isStoring} onPress={commit}>{t('review.commit')}</Button>
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
