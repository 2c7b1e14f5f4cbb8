import { useEffect, useMemo, useRef, type FocusEvent, type SyntheticEvent } from 'react'
import type { Finding } from '../../../../shared/checks/finding.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { TextField } from '../../packet/fields/text-field.tsx'
import { LineList } from '../../packet/fields/line-list.tsx'
import { PacketEditProvider } from '../../packet/packet-edit.tsx'
import { RunOfShow } from '../../packet/run-of-show/run-of-show.tsx'
import { RunOfShowSum } from '../../packet/run-of-show/run-of-show-sum.tsx'
import { AttendeesSection } from '../../packet/sections/attendees-section.tsx'
import { OverviewSection } from '../../packet/sections/overview-section.tsx'
import { QaSection } from '../../packet/sections/qa-section.tsx'
import { Section } from '../../packet/sections/section.tsx'
import { TalkingPointsSection } from '../../packet/sections/talking-points-section.tsx'
import { useUnfolded } from '../../packet/unfolded.ts'
import type { GiveAccess } from '../access-question.tsx'
import { DraftFindings } from '../draft-findings.tsx'
import { fieldOf, markFields } from './mark-fields.ts'
import { reviewSession } from './review-session.ts'
import { useReviewStore } from './review-store.ts'
import { noteTitleCursor } from './title-cursor.ts'
import '../../packet/packet.css'

export interface DraftPageProps {
  packet: Packet
  findings: readonly Finding[]
  onAccess: GiveAccess
  /** Paths that belong to what is selected. */
  paths: readonly string[]
  doubtful: readonly ValueOrigin[]
}

const NO_FINDINGS: readonly Finding[] = []

/** One packet of the draft on the page that Prepare has for it: every value is corrected where it stands. */
export const DraftPage = ({ packet, findings, onAccess, paths, doubtful }: DraftPageProps) => {
  const t = useText()
  const store = useReviewStore()
  const page = useRef<HTMLDivElement>(null)
  const session = useMemo(() => reviewSession(packet.id, store.getState), [packet.id, store])
  const ofRows = useMemo(() => findings.filter(({ rowId, severity }) => rowId !== null && severity !== 'info'), [findings])
  const ofPacket = useMemo(() => findings.filter(finding => !ofRows.includes(finding)), [findings, ofRows])
  const doubtfulPaths = doubtful.filter(({ packetId }) => packetId === packet.id).map(({ path }) => path)

  // After every drawing: the fields belong to the page, the marks to the review.
  useEffect(() => { if (page.current) markFields(page.current, paths, doubtfulPaths, t('review.status.doubtful')) })

  useEffect(() => {
    const element = page.current
    if (!element || paths.length === 0 || element.contains(document.activeElement)) return
    if (paths.some(path => /^(?:asOf|mark|titleEn|documentMark|zone|overview\.(?:placeEn|theme|dress))/.test(path))) useUnfolded.getState().setUnfolded(['overview'], true)
    requestAnimationFrame(() => fieldOf(element, paths)?.scrollIntoView({ block: 'center' }))
  }, [paths])

  const onFocus = (event: FocusEvent): void => {
    const path = (event.target as HTMLElement).closest<HTMLElement>('[data-path]')?.dataset['path']
    if (path !== undefined) store.getState().selectValue(packet.id, path)
  }
  const onLeave = (event: SyntheticEvent): void => {
    noteTitleCursor(event.target)
    if (event.type === 'blur') store.getState().endBurst()
  }
  return (
    <PacketEditProvider session={session}>
      <div className="packet-page draft-page" ref={page} onFocusCapture={onFocus} onBlurCapture={onLeave} onSelectCapture={onLeave}>
        <h2 className="packet-title-box">
          <TextField className="packet-title" path="title" value={packet.title} label={t(packet.titleProposed ? 'import.title.proposed' : 'packet.title')} placeholder={t('packet.untitled')} onChanged={() => session.edit([{ op: 'set', path: ['titleProposed'], value: false }])} />
        </h2>
        <DraftFindings findings={ofPacket} onAccess={onAccess} onFix={session.edit} />
        <div className="packet-sections">
          <OverviewSection packet={packet} />
          <AttendeesSection sides={packet.sides} />
          <Section id="runOfShow" title={t('part.runOfShow')} side={<RunOfShowSum packet={packet} />}>
            <RunOfShow packet={packet} findings={ofRows.length > 0 ? ofRows : NO_FINDINGS} />
          </Section>
          {packet.talkingPoints.length > 0 ? <TalkingPointsSection packet={packet} /> : null}
          {packet.qa.length > 0 ? <QaSection items={packet.qa} topics={packet.topics} /> : null}
          <Section id="source" title={t('source.notes')}>
            <LineList path="notes" lines={packet.notes} label={t('source.notes')} sign="·" addLabel={t('source.notes.add')} make={id => ({ id, mark: null, text: '' })} />
          </Section>
        </div>
      </div>
    </PacketEditProvider>
  )
}
