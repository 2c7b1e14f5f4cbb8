import { TriangleAlert } from 'lucide-react'
import { placeName } from '../../../../shared/import/reimport/describe-difference.ts'
import { mergeRows, rowToMerge, splitRow } from '../../../../shared/import/review/rows.ts'
import { splitPacket } from '../../../../shared/import/review/split-packet.ts'
import { fieldsOfUnit, isWithin, ownerOf } from '../../../../shared/import/source-fields.ts'
import type { ValueOrigin } from '../../../../shared/import/value-origin.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { useLocale, useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { focusPathSoon } from '../../packet/focus-path.ts'
import { newId } from '../../packet/packet-edit.tsx'
import { acceptKey } from './doubtful.ts'
import { MoveMenu } from './move-menu.tsx'
import { linesOfValue, placeOfLine } from './review-index.ts'
import { useReview, useReviewStore, type Mark } from './review-store.ts'
import { titleCursor } from './title-cursor.ts'

/** What is selected, how it was read, and what can be done with it. */
export const SelectionBar = ({ doubtful }: { doubtful: readonly ValueOrigin[] }) => {
  const t = useText()
  const mark = useReview(state => state.mark)
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('review.move')}>
      {mark ? <Selected mark={mark} doubtful={doubtful} /> : <span className="muted">{t('review.selected.none')}</span>}
    </div>
  )
}

/** A packet that was split off wants a title first; and the button that made it may be gone, with the focus. */
const goToTitle = (): void => void requestAnimationFrame(() => document.querySelector<HTMLElement>('.draft-page [data-path="title"]')?.focus())

interface Subject {
  packet: Packet | null
  path: string | null
  lines: readonly { file: number; line: number }[]
}

const Selected = ({ mark, doubtful }: { mark: Mark; doubtful: readonly ValueOrigin[] }) => {
  const t = useText()
  const locale = useLocale()
  const store = useReviewStore()
  const { origins, history, apply, accept } = useReview(state => state)
  const review = history.present
  const { packet, path, lines } = subjectOf(mark, review)
  const [first] = lines
  const isHere = (origin: ValueOrigin): boolean => path !== null && ownerOf(origin.path) === ownerOf(path)
  const doubts = doubtful.filter(origin => origin.packetId === packet?.id && isHere(origin))
  const origin = doubts[0] ?? origins.get(packet?.id ?? '')?.find(isHere)
  // What was only concluded has no line of its own, and was concluded from one.
  const told = first ?? origin?.units[0]
  const rowId = path !== null && isWithin(path, 'runOfShow') ? path.split('.')[1] ?? null : null
  const row = rowId === null ? null : packet?.runOfShow.find(({ id }) => id === rowId)
  const cursor = (): number => titleCursor(rowId ?? '') ?? 0
  return (
    <>
      <span className="selection-text">
        <b>{path !== null && packet ? placeName(ownerOf(path).split('.'), [packet], locale) : t(packet ? 'review.selected.structure' : 'review.selected.nowhere')}</b>
        <span className="muted">{told ? t('review.selected.line', { line: told.line }) : t('review.selected.typed')}{origin ? ` · ${t(`rule.${origin.rule}`)}` : ''}</span>
        {doubts.length > 0 ? <span className="doubt"><TriangleAlert size={14} aria-hidden />{t('review.status.doubtful')}</span> : null}
      </span>
      {doubts.length > 0 ? <Button size="small" onPress={() => doubts.forEach(doubt => accept(acceptKey(doubt.packetId, doubt.path)))}>{t('review.accept')}</Button> : null}
      <MoveMenu label={t('review.move')} mark={mark} />
      {row && packet ? (
        <>
          <Button size="small" onPress={() => { if (!apply(state => splitRow(state, packet.id, { rowId: row.id, at: cursor() }, newId))) notify({ text: t('review.row.split.where') }) }}>{t('review.row.split')}</Button>
          <Button size="small" isDisabled={!rowToMerge(packet, row.id)} onPress={() => { if (apply(state => mergeRows(state, packet.id, row.id))) focusPathSoon(`runOfShow.${row.id}.title`) }}>{t('review.row.merge')}</Button>
        </>
      ) : null}
      {first && packet ? (
        <Button size="small" onPress={() => {
          if (!apply(state => splitPacket(state, packet.id, first, newId))) return
          const after = store.getState().history.present.packets
          store.getState().selectValue(after[after.findIndex(({ id }) => id === packet.id) + 1]?.id ?? packet.id, 'title')
          goToTitle()
        }}
        >{t('review.packet.split')}</Button>
      ) : null}
    </>
  )
}

const subjectOf = (mark: Mark, review: Parameters<typeof placeOfLine>[0]): Subject => {
  if (mark.kind === 'value') {
    const packet = review.packets.find(({ id }) => id === mark.packetId) ?? null
    return { packet, path: mark.path, lines: linesOfValue(review, mark.packetId, mark.path) }
  }
  const place = placeOfLine(review, mark)
  return { packet: place?.packet ?? null, path: place ? fieldsOfUnit(place.unit)[0] ?? null : null, lines: [mark] }
}
