import { ChevronDown } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { moveLine } from '../../../../shared/import/review/move-line.ts'
import { MOVE_TARGETS, targetOfPath, type MoveTarget } from '../../../../shared/import/review/move-target.ts'
import { moveValue } from '../../../../shared/import/review/move-value.ts'
import type { Review } from '../../../../shared/import/review/review.ts'
import { fieldsOfUnit } from '../../../../shared/import/source-fields.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { newId } from '../../packet/packet-edit.tsx'
import { placeOfLine } from './review-index.ts'
import { useReview, useReviewStore, WHOLE, type Mark } from './review-store.ts'

/** What the marked line or value is now, where it can be the same in another packet. */
const targetOf = (review: Review, mark: Mark): MoveTarget | null => {
  if (mark.kind === 'value') return targetOfPath(mark.path)
  const place = placeOfLine(review, mark)
  return place ? fieldsOfUnit(place.unit).map(targetOfPath).find(target => target !== null) ?? null : null
}

/** Where a line or value can go: another field of the packet on screen, or the same one of another packet. */
export const MoveMenu = ({ label, mark }: { label: string; mark: Mark }) => (
  <MenuTrigger>
    <Button size="small" icon={<ChevronDown size={14} />}>{label}</Button>
    <Popover className="popover" placement="bottom start" offset={2}><Targets label={label} mark={mark} /></Popover>
  </MenuTrigger>
)

/** Worked out when the menu opens: a draft may have hundreds of packets, and the tray a menu for every line. */
const Targets = ({ label, mark }: { label: string; mark: Mark }) => {
  const t = useText()
  const store = useReviewStore()
  const review = useReview(({ history }) => history.present)
  const shownId = useReview(state => state.shownId)
  const here = shownId === WHOLE ? review.packets[0]?.id : shownId
  const now = targetOf(review, mark)
  const owner = mark.kind === 'value' ? mark.packetId : placeOfLine(review, mark)?.packet.id
  const others = review.packets.filter(({ id }) => id !== owner)

  const move = (packetId: string, target: MoveTarget): void => {
    const to = { packetId, target }
    const isDone = store.getState().apply(state => mark.kind === 'line' ? moveLine(state, mark, to, newId) : moveValue(state, mark, to, newId))
    if (!isDone) notify({ text: t('review.move.failed'), tone: 'error' })
    else if (packetId !== shownId) store.getState().show(packetId)
  }
  return (
    <Menu className="menu move-menu" aria-label={label}>
      <MenuSection>
        <Header className="menu-head">{t('review.move.to')}</Header>
        {MOVE_TARGETS.filter(target => target !== now && here !== undefined).map(target => (
          <MenuItem key={target} id={target} className="list-item" onAction={() => move(here ?? '', target)}>{t(`target.${target}`)}</MenuItem>
        ))}
      </MenuSection>
      {others.length > 0 ? (
        <MenuSection>
          <Header className="menu-head">{t('review.move.other')}</Header>
          {others.map(packet => (
            <MenuItem key={packet.id} id={`to-${packet.id}`} className="list-item" onAction={() => move(packet.id, now ?? 'note')}>
              {t('review.move.other.to', { title: packet.title || t('packet.untitled') })}
            </MenuItem>
          ))}
        </MenuSection>
      ) : null}
    </Menu>
  )
}
