import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { Edit } from '../../../shared/packet/edit.ts'
import { useLocale } from '../../app/text.ts'
import { AccessQuestion, type GiveAccess } from './access-question.tsx'
import { AliasQuestions } from './alias-questions.tsx'
import { FixQuestion } from './fix-question.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

export interface DraftFindingsProps {
  findings: readonly Finding[]
  onAccess: GiveAccess
  /** Corrects the packet that the findings are of. */
  onFix?: (edits: readonly Edit[]) => void
}

/** What the checks say about a draft: to read, and acted on once the packet is stored; only names, access, the year and who is absent are settled here. */
export const DraftFindings = ({ findings, onAccess, onFix }: DraftFindingsProps) => {
  const locale = useLocale()
  if (findings.length === 0) return null
  return (
    <ul className="draft-findings">
      {findings.map((finding, i) => {
        switch (finding.code) {
          case 'alias':
          case 'person-match': return <AliasQuestions key={i} finding={finding} />
          case 'access-missing': return <AccessQuestion key={i} finding={finding} onAccess={onAccess} />
          case 'year-missing':
          case 'attendee-absent': return <FixQuestion key={i} finding={finding} onFix={onFix} />
          default: return <li key={i}><SeverityMark severity={finding.severity} />{describeFinding(finding, locale)}</li>
        }
      })}
    </ul>
  )
}
