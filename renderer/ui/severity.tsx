import { CircleAlert, CircleHelp, Info, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../shared/checks/finding.ts'
import { useText } from '../app/text.ts'
import './severity.css'

const SIGNS = { error: CircleAlert, warning: TriangleAlert, question: CircleHelp, info: Info } as const

/** The sign of a finding's weight: never colour alone, its word is there for hearing and on hover. */
export const SeverityMark = ({ severity, size = 16 }: { severity: Severity; size?: number }) => {
  const t = useText()
  const Sign = SIGNS[severity]
  const word = t(`severity.${severity}`)
  return (
    <span className={`severity ${severity}`} title={word}>
      <Sign size={size} aria-hidden />
      <span className="visually-hidden">{word}</span>
    </span>
  )
}
