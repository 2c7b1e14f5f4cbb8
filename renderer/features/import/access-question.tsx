import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { Access, type Packet } from '../../../shared/packet/packet.ts'
import { useLocale, useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { SeverityMark } from '../../ui/severity.tsx'

export type GiveAccess = (access: NonNullable<Packet['access']>) => void

/** Who may watch the meetings that do not say it? One press answers for all of them, and undo takes it back. */
export const AccessQuestion = ({ finding, onAccess }: { finding: Finding; onAccess: GiveAccess }) => {
  const t = useText()
  const locale = useLocale()
  return (
    <li>
      <SeverityMark severity={finding.severity} />
      <span className="alias-question">
        {describeFinding(finding, locale)}
        {Access.options.map(option => (
          <Button key={option} size="small" onPress={() => onAccess(option)}>
            {t(finding.packetId === null ? 'import.access.all' : `access.${option}`, { access: t(`access.${option}`) })}
          </Button>
        ))}
      </span>
    </li>
  )
}
