import { memo } from 'react'
import type { Action, Aide, Row } from '../../../../shared/packet/packet.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { useText } from '../../../app/text.ts'
import { Section } from '../sections/section.tsx'
import { ActionGrid } from './action-grid.tsx'
import { AideGrid } from './aide-grid.tsx'

export interface ActionPlanSectionProps {
  actions: readonly Action[]
  aides: readonly Aide[]
  rows: readonly Row[]
}

/** 차관 행동계획: where the principal is when, who meets him, and who goes with him. */
export const ActionPlanSection = memo(({ actions, aides, rows }: ActionPlanSectionProps) => {
  const t = useText()
  const principal = usePrincipalTitle()
  return (
    <Section id="actionPlan" title={t('part.actionPlan', { principal })}>
      {actions.length === 0 ? <p className="section-empty">{t('action.empty', { principal })}</p> : null}
      <ActionGrid actions={actions} rows={rows} />
      <h3 className="sub-head">{t('aide.title')}</h3>
      <AideGrid aides={aides} />
    </Section>
  )
})
