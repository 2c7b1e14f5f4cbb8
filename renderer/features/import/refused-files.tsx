import { fromErrorValue, type ErrorValue } from '../../../shared/api/errors.ts'
import { errorText, useText } from '../../app/text.ts'
import { SeverityMark } from '../../ui/severity.tsx'

export interface RefusedFilesProps {
  refused: readonly { name: string; error: ErrorValue }[]
  /** Files of a folder that are no drafts by their names (pictures, archives). */
  others: readonly string[]
}

/** Files that were not taken, each with what to do; nothing of them is in what follows. */
export const RefusedFiles = ({ refused, others }: RefusedFilesProps) => {
  const t = useText()
  if (refused.length === 0 && others.length === 0) return null
  return (
    <ul className="refused-files" aria-label={t('import.refused')}>
      {refused.map(({ name, error }, i) => (
        <li key={i}><SeverityMark severity="error" /><span><b>{name}</b> {errorText(t, fromErrorValue(error))}</span></li>
      ))}
      {others.length > 0 ? <li><SeverityMark severity="info" /><span>{t('import.others', { count: others.length, names: others.join(', ') })}</span></li> : null}
    </ul>
  )
}
