import { GripVertical } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { movedBy, movedTo } from './order-moves.ts'
import './order-list.css'

export interface OrderItem<Id extends string> {
  id: Id
  name: string
  /** What the grip is called: 옮기기 with the name. */
  moveLabel: string
  /** What stands before the name, in a column of its own. */
  lead?: ReactNode
}

export interface OrderListProps<Id extends string> {
  label: string
  items: readonly OrderItem<Id>[]
  onOrder: (ids: Id[]) => void
}

/** Things put in order: dragged, or moved by Ctrl and an arrow as rows are everywhere. */
export const OrderList = <Id extends string>({ label, items, onOrder }: OrderListProps<Id>) => {
  const ids = items.map(({ id }) => id)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on') onOrder(movedTo(ids, new Set([...keys] as Id[]), target.key as Id, target.dropPosition))
    },
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key']
    if (by === null || !(event.ctrlKey || event.metaKey) || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onOrder(movedBy(ids, id as Id, by))
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList className="order-list" aria-label={label} items={items} dragAndDropHooks={dragAndDropHooks}>
        {({ id, name, moveLabel, lead }) => (
          <GridListItem id={id} textValue={name} className={lead === undefined ? 'order-item' : 'order-item with-lead'}>
            <Button slot="drag" className="order-grip" aria-label={moveLabel}><GripVertical size={16} aria-hidden /></Button>
            {lead === undefined ? null : <span className="order-lead">{lead}</span>}
            <span>{name}</span>
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}
