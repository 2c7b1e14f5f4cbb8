import { memo, useMemo } from 'react'
import { newScenarioStep } from '../../../../shared/packet/new-packet.ts'
import type { Row, ScenarioStep } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'
import { Section } from '../sections/section.tsx'
import { StepWords } from './step-words.tsx'

/** 진행 시나리오: the exact words of the moderator or chair, and who moves when. */
export const ScenarioSection = memo(({ steps, rows }: { steps: readonly ScenarioStep[]; rows: readonly Row[] }) => {
  const t = useText()
  const columns = useMemo((): GridColumn<ScenarioStep>[] => [
    { id: 'step-speaker', label: t('step.speaker'), width: '18%', cell: (step, path) => <TextField path={`${path}.speaker`} value={step.speaker} label={t('step.speaker')} /> },
    { id: 'step-words', label: t('step.words'), cell: (step, path) => <StepWords step={step} path={path} rows={rows} /> },
    { id: 'step-direction', label: t('step.direction'), width: '28%', cell: (step, path) => <TextField multiline path={`${path}.direction`} value={step.direction} label={t('step.direction')} /> },
  ], [t, rows])
  return (
    <Section id="scenario" title={t('part.scenario')}>
      {steps.length === 0 ? <p className="section-empty">{t('step.empty')}</p> : null}
      <EditGrid unfolds label={t('part.scenario')} path="scenario" items={steps} columns={columns} make={newScenarioStep} addLabel={t('step.add')} />
    </Section>
  )
})
