import { useMemo } from 'react'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { byWeight } from '../../packet/findings/open-findings.ts'
import { DraftWhole } from '../draft-whole.tsx'
import { ChangesPane } from './changes-pane.tsx'
import { DraftPage } from './draft-page.tsx'
import type { ReviewPlan } from './review-plan.ts'
import { useReview } from './review-store.ts'
import type { FindingsByPacket } from './review-findings.ts'
import { SelectionBar } from './selection-bar.tsx'

export interface DraftPaneProps {
  plan: ReviewPlan
  findings: FindingsByPacket
  doubtful: readonly ValueOrigin[]
  /** Paths of the shown packet that belong to what is selected. */
  paths: readonly string[]
}

/** What the source becomes: the packet on screen, or what a new version of it changes. */
export const DraftPane = ({ plan, findings, doubtful, paths }: DraftPaneProps) => {
  const t = useText()
  const { draft, history, shownId, known, answer, setSeparate, showsDraft, setShowsDraft } = useReview(state => state)
  const packet = history.present.packets.find(({ id }) => id === shownId)
  const version = plan.versions.get(shownId)
  const earlier = known.find(({ draftId }) => draftId === shownId)
  const found = useMemo(() => byWeight(findings.get(packet?.id ?? null) ?? []), [findings, packet?.id])
  return (
    <section className="review-draft" data-panel="review-draft" aria-label={t('review.draft')}>
      <SelectionBar doubtful={doubtful} />
      {earlier && packet ? (
        <div className="known-bar">
          <span>{t('review.known', { title: earlier.current.title || t('packet.untitled') })}</span>
          {version ? (
            <span className="known-modes" role="group">
              <button type="button" className="mode" aria-pressed={!showsDraft} onClick={() => setShowsDraft(false)}>{t('review.mode.changes', { count: version.differences.length })}</button>
              <button type="button" className="mode" aria-pressed={showsDraft} onClick={() => setShowsDraft(true)}>{t('review.mode.draft')}</button>
            </span>
          ) : null}
          <Button variant="quiet" size="small" onPress={() => setSeparate(shownId, version !== undefined)}>{t(version ? 'review.known.separate' : 'review.known.together')}</Button>
        </div>
      ) : null}
      {packet && version && !showsDraft ? <ChangesPane plan={version} /> : null}
      {packet && (!version || showsDraft) ? (
        <DraftPage key={packet.id} packet={packet} findings={found} onAccess={answer} paths={paths} doubtful={doubtful} />
      ) : null}
      {packet ? null : (
        <div className="review-detail" tabIndex={0} role="group" aria-label={t('import.detail')}>
          <DraftWhole onAccess={answer} draft={draft} findings={found} />
        </div>
      )}
    </section>
  )
}
