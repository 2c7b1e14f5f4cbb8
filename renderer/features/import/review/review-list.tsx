import { memo, useMemo } from 'react'
import { mergePackets } from '../../../../shared/import/review/merge-packets.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { formatRange } from '../../../../shared/time/clock-time.ts'
import { useDates } from '../../../app/dates.ts'
import { useText } from '../../../app/text.ts'
import { Check } from '../../../ui/check.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { newId } from '../../packet/packet-edit.tsx'
import { trayLines } from './review-index.ts'
import type { ReviewPlan } from './review-plan.ts'
import { useReview, useReviewStore, WHOLE } from './review-store.ts'
import type { FindingsByPacket } from './review-findings.ts'

/** With more packets than this each offers to be joined with its neighbours only. */
const FEW = 20

/** The packets that each can be joined with. */
const partnersOf = (packets: readonly Packet[]): readonly (readonly Packet[])[] =>
  packets.map((packet, at) => packets.length > FEW ? [packets[at - 1], packets[at + 1]].filter(other => other !== undefined) : packets.filter(other => other !== packet))

/** What the draft would make: its packets, taken or left out, and what belongs to none of them. */
export const ReviewList = memo(({ plan, findings }: { plan: ReviewPlan; findings: FindingsByPacket }) => {
  const t = useText()
  const review = useReview(({ history }) => history.present)
  const shownId = useReview(state => state.shownId)
  const out = useReview(state => state.out)
  const show = useReview(state => state.show)
  const isSeveral = review.documents.length > 1
  const partners = useMemo(() => partnersOf(review.packets), [review.packets])
  return (
    <ul className="review-list" data-panel="review-list" aria-label={t('import.packets')}>
      {review.packets.map((packet, at) => (
        <Entry
          key={packet.id} packet={packet} isShown={packet.id === shownId} isOut={out.has(packet.id)} version={plan.versions.get(packet.id)?.differences.length}
          file={isSeveral ? packet.sourceFiles[0]?.name : undefined} open={(findings.get(packet.id) ?? []).filter(({ severity }) => severity !== 'info').length} partners={partners[at] ?? []}
        />
      ))}
      <li className={shownId === WHOLE ? 'review-entry rest shown' : 'review-entry rest'}>
        <button type="button" aria-current={shownId === WHOLE ? 'true' : undefined} onClick={() => show(WHOLE)}>
          <span className="review-title">{t('import.whole')}</span>
          <span className="review-line">{t('import.whole.line', { findings: (findings.get(null) ?? []).length, lines: trayLines(review).length })}</span>
        </button>
      </li>
    </ul>
  )
})

interface EntryProps {
  packet: Packet
  isShown: boolean
  isOut: boolean
  /** How much a new version changes; `undefined` where the packet is new. */
  version: number | undefined
  open: number
  /** The file it was read from, where there are several. */
  file: string | undefined
  partners: readonly Packet[]
}

/** Drawn again when it or a neighbour changed: a long draft has hundreds. */
const isSameEntry = (before: EntryProps, after: EntryProps): boolean =>
  before.packet === after.packet && before.isShown === after.isShown && before.isOut === after.isOut && before.version === after.version && before.open === after.open
  && before.partners.length === after.partners.length && before.partners.every((packet, at) => packet === after.partners[at])

const Entry = memo(({ packet, isShown, isOut, version, open, file, partners }: EntryProps) => {
  const t = useText()
  const dates = useDates()
  const store = useReviewStore()
  const isKnown = useReview(({ known }) => known.some(({ draftId }) => draftId === packet.id))
  const { show, setOut, apply } = store.getState()
  const title = packet.title || t('packet.untitled')
  const state = isOut ? t('review.list.out') : version === undefined ? (isKnown ? t('review.list.new') : '') : version === 0 ? t('review.list.same') : t('review.list.update', { count: version })
  return (
    <li className={isShown ? 'review-entry shown' : 'review-entry'}>
      <Check label={t('import.take', { title })} isSelected={!isOut} onChange={isTaken => setOut(packet.id, !isTaken)} />
      <button type="button" aria-current={isShown ? 'true' : undefined} onClick={() => show(packet.id)}>
        <span className="review-title">{title}</span>
        <span className="review-line whole-words">
          <span>{packet.overview.date ? dates.short(packet.overview.date) : t('day.undated')}</span> <span>{formatRange(packet.overview.start, packet.overview.end)}</span>
        </span>
        <span className="review-line whole-words">
          <span>{t('import.rows', { count: packet.runOfShow.length })}</span>
          {open > 0 ? <span className="packet-entry-open"> · {t('packet.findings', { count: open })}</span> : null}
        </span>
        {file ? <span className="review-line">{file}</span> : null}
        {state ? <span className="review-line review-state">{state}</span> : null}
      </button>
      {partners.length > 0 ? (
        <Menu
          label={t('review.packet.commands')}
          commands={partners.map(other => ({
            id: other.id, label: t('review.packet.merge', { title: other.title || t('packet.untitled') }),
            run: () => { if (apply(review => mergePackets(review, packet.id, other.id, newId))) show(packet.id) },
          }))}
        />
      ) : null}
    </li>
  )
}, isSameEntry)
