import { GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useText } from '../../app/text.ts'
import { movedBy, movedTo } from './chosen.ts'
import { useTitleOf } from '../day/title-of.ts'
import { usePrint } from './print-store.ts'

/** The chosen meetings as the book holds them: dragged, or moved by Ctrl and an arrow as rows are everywhere. */
export const MeetingOrder = ({ chosen }: { chosen: readonly PacketSummary[] }) => {
  const t = useText()
  const dates = useDates()
  const titleOf = useTitleOf()
  const setOrder = usePrint(state => state.setOrder)
  const ids = chosen.map(({ id }) => id)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') setOrder(movedTo(ids, new Set([...keys].map(String)), String(target.key), target.dropPosition))
    },
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key']
    if (by === null || !(event.ctrlKey || event.metaKey) || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setOrder(movedBy(ids, id, by))
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <p className="print-note">{t('print.order.hint')}</p>
      <GridList className="print-order" aria-label={t('print.order')} items={chosen} dragAndDropHooks={dragAndDropHooks} dependencies={[t, dates]}>
        {packet => (
          <GridListItem id={packet.id} textValue={titleOf(packet)} className="print-order-item">
            <Button slot="drag" className="print-grip" aria-label={t('print.order.move', { title: titleOf(packet) })}><GripVertical size={16} aria-hidden /></Button>
            <span className="print-order-when">{packet.date ? dates.short(packet.date) : t('day.undated')} {packet.start === null ? '' : formatClock(packet.start)}</span>
            <span className="print-order-title">{titleOf(packet)}</span>
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}
