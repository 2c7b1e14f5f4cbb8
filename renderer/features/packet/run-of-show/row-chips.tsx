import type { Finding, RelatedFinding } from '../../../../shared/checks/finding.ts'
import { describeFinding } from '../../../../shared/checks/describe-finding.ts'
import { useLocale } from '../../../app/text.ts'
import { SeverityMark } from '../../../ui/severity.tsx'

type Shown = Finding | RelatedFinding

/** A gap or an overlap stands between two rows; everything else below the row it is about. */
const isBetween = ({ code }: Shown): boolean => code === 'gap' || code === 'overlap'

const COLUMNS = 6

/** What a check says about this row, said at the row: a line before it or after it. */
export const RowChips = ({ findings, place }: { findings: readonly Finding[]; place: 'before' | 'after' }) => {
  const locale = useLocale()
  const loud = findings.filter(({ severity }) => severity !== 'info')
  const shown: Shown[] = loud.flatMap((finding): Shown[] => [finding, ...finding.related])
    .filter(finding => isBetween(finding) === (place === 'before'))
  return shown.map((finding, i) => (
    <tr key={`${finding.code}-${i}`} className="row-chip">
      <td colSpan={COLUMNS}>
        <span className={`chip ${finding.severity}`}>
          <SeverityMark severity={finding.severity} size={14} />
          {describeFinding(finding, locale)}
        </span>
      </td>
    </tr>
  ))
}
