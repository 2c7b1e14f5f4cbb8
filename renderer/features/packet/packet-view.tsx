import { useMemo, useRef } from 'react'
import { AttachmentsSection } from './attachments/attachments-section.tsx'
import { openFindings } from './findings/open-findings.ts'
import { ActionPlanSection } from './conduct/action-plan-section.tsx'
import { ScenarioSection } from './conduct/scenario-section.tsx'
import { PacketEditProvider } from './packet-edit.tsx'
import { PacketHead } from './packet-head.tsx'
import type { PacketSession, PacketSnapshot } from './session.ts'
import { RunOfShow } from './run-of-show/run-of-show.tsx'
import { RunOfShowSum } from './run-of-show/run-of-show-sum.tsx'
import { useText } from '../../app/text.ts'
import { SeatingSection } from './seating/seating-section.tsx'
import { SectionAnchors } from './section-anchors.tsx'
import { AttendeesSection } from './sections/attendees-section.tsx'
import { OverviewSection } from './sections/overview-section.tsx'
import { QaSection } from './sections/qa-section.tsx'
import { Section } from './sections/section.tsx'
import { SourceSection } from './sections/source-section.tsx'
import { TalkingPointsSection } from './sections/talking-points-section.tsx'
import { useTarget } from './use-target.ts'
import './packet.css'

/** One packet as one scrolling page; every value is edited where it stands. */
export const PacketView = ({ session, snapshot }: { session: PacketSession; snapshot: PacketSnapshot }) => {
  const t = useText()
  const page = useRef<HTMLDivElement>(null)
  const { packet } = snapshot
  useTarget(packet.id)
  const findings = useMemo(() => openFindings(snapshot.findings, packet.dismissed), [snapshot.findings, packet.dismissed])

  return (
    <PacketEditProvider session={session}>
      <div className="packet-page" ref={page}>
        <PacketHead session={session} snapshot={snapshot} />
        <SectionAnchors packet={packet} page={page} />
        <div className="packet-sections">
          <OverviewSection packet={packet} />
          <AttendeesSection sides={packet.sides} />
          <Section id="runOfShow" title={t('part.runOfShow')} hint={t('row.keys')} side={<RunOfShowSum packet={packet} />}>
            <RunOfShow packet={packet} findings={findings} />
          </Section>
          <TalkingPointsSection packet={packet} />
          <QaSection items={packet.qa} topics={packet.topics} />
          <ActionPlanSection actions={packet.actionPlan} aides={packet.aides} rows={packet.runOfShow} />
          <ScenarioSection steps={packet.scenario} rows={packet.runOfShow} />
          <SeatingSection packet={packet} />
          <AttachmentsSection attachments={packet.attachments} sides={packet.sides} />
          <SourceSection notes={packet.notes} units={packet.sourceUnits} files={packet.sourceFiles} />
        </div>
      </div>
    </PacketEditProvider>
  )
}
