import { mergePackets } from '../../../../shared/import/review/merge-packets.ts'
import type { Finding } from '../../../../shared/checks/finding.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { formatRange } from '../../../../shared/time/clock-time.ts'
import { useDates } from '../../../app/dates.ts'
import { useText } from '../../../app/text.ts'
import { Check } from '../../../ui/check.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { newId } from '../../packet/packet-edit.tsx'
import { trayLines } from './review-index.ts'
import type { ReviewPlan } from './review-plan.ts'
import { useReview, WHOLE } from './review-store.ts'

/** What the draft would make: its packets, taken or left out, and what belongs to none of them. */
export const ReviewList = ({ plan, findings }: { plan: ReviewPlan; findings: readonly Finding[] }) => {
  const t = useText()
  const { history, shownId, show, out } = useReview(state => state)
  const { packets } = history.present
  const ofWhole = findings.filter(({ packetId }) => packetId === null)
  return (
    <ul className="review-list" data-panel="review-list" aria-label={t('import.packets')}>
      {packets.map(packet => (
        <Entry
          key={packet.id} packet={packet} isShown={packet.id === shownId} isOut={out.has(packet.id)} version={plan.versions.get(packet.id)?.differences.length}
          open={findings.filter(finding => finding.packetId === packet.id && finding.severity !== 'info').length}
        />
      ))}
      <li className={shownId === WHOLE ? 'review-entry rest shown' : 'review-entry rest'}>
        <button type="button" aria-current={shownId === WHOLE ? 'true' : undefined} onClick={() => show(WHOLE)}>
          <span className="review-title">{t('import.whole')}</span>
          <span className="review-line">{t('import.whole.line', { findings: ofWhole.length, lines: trayLines(history.present).length })}</span>
        </button>
      </li>
    </ul>
  )
}

interface EntryProps {
  packet: Packet
  isShown: boolean
  isOut: boolean
  /** How much a new version changes; `undefined` where the packet is new. */
  version: number | undefined
  open: number
}

const Entry = ({ packet, isShown, isOut, version, open }: EntryProps) => {
  const t = useText()
  const dates = useDates()
  const { history, known, show, setOut, apply } = useReview(state => state)
  const others = history.present.packets.filter(({ id }) => id !== packet.id)
  const title = packet.title || t('packet.untitled')
  const isKnown = known.some(({ draftId }) => draftId === packet.id)
  const state = isOut ? t('review.list.out') : version === undefined ? (isKnown ? t('review.list.new') : '') : version === 0 ? t('review.list.same') : t('review.list.update', { count: version })
  return (
    <li className={isShown ? 'review-entry shown' : 'review-entry'}>
      <Check label={t('import.take', { title })} isSelected={!isOut} onChange={isTaken => setOut(packet.id, !isTaken)} />
      <button type="button" aria-current={isShown ? 'true' : undefined} onClick={() => show(packet.id)}>
        <span className="review-title">{title}</span>
        <span className="review-line">
          {packet.overview.date ? dates.short(packet.overview.date) : t('day.undated')} {formatRange(packet.overview.start, packet.overview.end)} · {t('import.rows', { count: packet.runOfShow.length })}
          {open > 0 ? <span className="packet-entry-open"> · {t('packet.findings', { count: open })}</span> : null}
        </span>
        {state ? <span className="review-line review-state">{state}</span> : null}
      </button>
      {others.length > 0 ? (
        <Menu
          label={t('review.packet.commands')}
          commands={others.map(other => ({
            id: other.id, label: t('review.packet.merge', { title: other.title || t('packet.untitled') }),
            run: () => { if (apply(review => mergePackets(review, packet.id, other.id, newId))) show(packet.id) },
          }))}
        />
      ) : null}
    </li>
  )
}
