import { useState } from 'react'
import type { Draft } from '../../../shared/import/draft.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { formatRange } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useText } from '../../app/text.ts'
import { Check } from '../../ui/check.tsx'
import { byWeight } from '../packet/findings/open-findings.ts'
import { DraftPacket } from './draft-packet.tsx'
import { retitled, toggled, type ReviewChoice } from './review-choice.ts'
import { DraftWhole } from './draft-whole.tsx'

export interface DraftReviewProps {
  draft: Draft
  choice: ReviewChoice
  onChange: (choice: ReviewChoice) => void
}

const WHOLE = 'whole'

/** What the import would make: the packets to the left, one of them in full to the right. */
export const DraftReview = ({ draft, choice, onChange }: DraftReviewProps) => {
  const t = useText()
  const dates = useDates()
  // That the library has it already is to be seen first of all.
  const isAgain = draft.findings.some(({ code }) => code === 'already-imported')
  const [shownId, setShownId] = useState(isAgain ? WHOLE : draft.packets[0]?.id ?? WHOLE)
  const shown = draft.packets.find(({ id }) => id === shownId)
  const access = { value: choice.access, onChange: (value: Packet['access']) => onChange({ ...choice, access: value }) }
  const ofWhole = byWeight(draft.findings.filter(({ packetId }) => packetId === null))
  return (
    <div className="review">
      <ul className="review-list" aria-label={t('import.packets')}>
        {draft.packets.map(packet => {
          const title = choice.titles[packet.id] ?? packet.title
          const open = draft.findings.filter(finding => finding.packetId === packet.id && finding.severity !== 'info').length
          return (
            <li key={packet.id} className={packet.id === shownId ? 'review-entry shown' : 'review-entry'}>
              <Check label={t('import.take', { title: title || t('packet.untitled') })} isSelected={choice.packetIds.includes(packet.id)} onChange={taken => onChange(toggled(choice, draft, packet.id, taken))} />
              <button type="button" aria-current={packet.id === shownId ? 'true' : undefined} onClick={() => setShownId(packet.id)}>
                <span className="review-title">{title || t('packet.untitled')}</span>
                <span className="review-line">
                  {packet.overview.date ? dates.short(packet.overview.date) : t('day.undated')} {formatRange(packet.overview.start, packet.overview.end)} · {t('import.rows', { count: packet.runOfShow.length })}
                  {open > 0 ? <span className="packet-entry-open"> · {t('packet.findings', { count: open })}</span> : null}
                </span>
              </button>
            </li>
          )
        })}
        <li className={shown ? 'review-entry rest' : 'review-entry rest shown'}>
          <button type="button" aria-current={shown ? undefined : 'true'} onClick={() => setShownId(WHOLE)}>
            <span className="review-title">{t('import.whole')}</span>
            <span className="review-line">{t('import.whole.line', { findings: ofWhole.length, lines: draft.unassigned.length })}</span>
          </button>
        </li>
      </ul>
      {/* The long text scrolls by keyboard too. */}
      <div className="review-detail" tabIndex={0} role="group" aria-label={t('import.detail')}>
        {shown ? (
          <DraftPacket
            key={shown.id} access={access} packet={shown} title={choice.titles[shown.id] ?? shown.title} onTitle={title => onChange(retitled(choice, shown.id, title))}
            findings={byWeight(draft.findings.filter(({ packetId }) => packetId === shown.id))}
          />
        ) : <DraftWhole access={access} draft={draft} findings={ofWhole} />}
      </div>
    </div>
  )
}
