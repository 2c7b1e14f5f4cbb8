import { useMemo, useState } from 'react'
import { findingKey, type Finding } from '../../../../shared/checks/finding.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import type { PacketSession, PacketSnapshot } from '../session.ts'
import { FindingItem } from './finding-item.tsx'
import { openFindings, splitFindings } from './open-findings.ts'
import './findings.css'

/** 확인 사항: what the checks found in this packet, each with what can be done about it. */
export const FindingsPanel = ({ session, snapshot }: { session: PacketSession; snapshot: PacketSnapshot }) => {
  const t = useText()
  const [showsQuiet, setShowsQuiet] = useState(false)
  const { packet, findings } = snapshot
  const open = useMemo(() => openFindings(findings, packet.dismissed), [findings, packet.dismissed])
  const { loud, quiet } = splitFindings(open)
  const setDismissed = (keys: string[]): void => session.edit([{ op: 'set', path: ['dismissed'], value: keys }])
  const dismiss = (finding: Finding): void => setDismissed([...packet.dismissed, findingKey(finding)])

  return (
    <section className="findings" aria-labelledby="findings-title">
      <header className="panel-head">
        <h2 id="findings-title">{t('findings.title')} <span className="findings-count">{loud.length}</span></h2>
        {quiet.length > 0 ? (
          <Button variant="quiet" size="small" onPress={() => setShowsQuiet(!showsQuiet)}>{t(showsQuiet ? 'findings.quiet.fold' : 'findings.quiet.unfold', { count: quiet.length })}</Button>
        ) : null}
      </header>
      <div className="findings-scroll">
        {open.length === 0 ? <p className="findings-none">{t('findings.none')}</p> : null}
        <ul>
          {[...loud, ...(showsQuiet ? quiet : [])].map((finding, i) => (
            <FindingItem key={`${findingKey(finding)}-${i}`} finding={finding} onFix={edits => session.edit(edits)} onDismiss={() => dismiss(finding)} />
          ))}
        </ul>
        {packet.dismissed.length > 0 ? (
          <Button variant="quiet" size="small" onPress={() => setDismissed([])}>{t('findings.restore', { count: packet.dismissed.length })}</Button>
        ) : null}
      </div>
    </section>
  )
}
