import type { Row, ScenarioStep } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { TextField } from '../fields/text-field.tsx'
import { useFold } from '../unfolded.ts'
import { RowLink } from './row-link.tsx'

/** The exact words of a step, in English too where there are any or the line is unfolded, and its row. */
export const StepWords = ({ step, path, rows }: { step: ScenarioStep; path: string; rows: readonly Row[] }) => {
  const t = useText()
  const [isOpen] = useFold(path)
  return (
    <>
      <TextField multiline path={`${path}.words`} value={step.words} label={t('step.words')} />
      {isOpen || step.wordsEn ? <TextField multiline className="foreign" path={`${path}.wordsEn`} value={step.wordsEn} label={t('step.wordsEn')} placeholder={t('step.wordsEn')} /> : null}
      <RowLink path={path} rowId={step.rowId} rows={rows} />
    </>
  )
}
