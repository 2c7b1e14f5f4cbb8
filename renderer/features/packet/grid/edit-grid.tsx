import { Plus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu, type MenuCommand } from '../../../ui/menu.tsx'
import { focusNeighbourSoon } from '../focus-path.ts'
import { newId, usePacketEdit, type Item } from '../packet-edit.tsx'
import { useFold } from '../unfolded.ts'
import { afterOfMove } from './list-moves.ts'
import { focusRowSoon, useGridKeys } from './use-grid-keys.ts'
import './grid.css'

export interface GridColumn<T> {
  id: string
  label: string
  /** The label is heard and not seen. */
  isLabelHidden?: boolean
  /** CSS width; one column without it takes the rest. */
  width?: string
  align?: 'right'
  /** `path` is the item's own, to which the field's key is added. */
  cell: (item: T, path: string) => ReactNode
}

export interface EditGridProps<T extends { id: string }> {
  label: string
  /** Dotted path of the list. */
  path: string
  items: readonly T[]
  /** Keep its identity between renders. */
  columns: readonly GridColumn<T>[]
  /** Makes an empty item, and how that is called; left out where items come otherwise. */
  make?: (id: string) => T
  addLabel?: string
  /** What does not fit into the row: shown below it on demand. */
  details?: (item: T, path: string) => ReactNode
  /** The cells themselves show more once the row is unfolded (`useFold` of its path). */
  unfolds?: boolean
  /** Further commands of a row. */
  commands?: (item: T) => readonly MenuCommand[]
}

/** A list of like things as a table whose cells are edited in place. */
export const EditGrid = <T extends { id: string }>(props: EditGridProps<T>) => {
  const { label, path, items, columns, make, addLabel } = props
  const edit = usePacketEdit()
  const listPath = path.split('.')
  const ids = items.map(item => item.id)

  const insertAfter = (after: string | null): void => {
    if (!make) return
    const item = make(newId())
    edit.insert(listPath, item as unknown as Item, after)
    focusRowSoon(item.id)
  }
  const remove = (id: string): void => {
    edit.remove(listPath, id)
    focusNeighbourSoon(path, ids, id)
  }
  const move = (id: string, direction: 'up' | 'down'): void => {
    const after = afterOfMove(ids, id, direction)
    if (after === undefined) return
    edit.move(listPath, id, after)
    focusRowSoon(id)
  }
  const keys = useGridKeys({ insertAfter, remove, move })

  return (
    <div className="edit-grid">
      {items.length > 0 ? (
        <table role="grid" aria-label={label} className="grid" {...keys}>
          <colgroup>
            {columns.map(column => <col key={column.id} style={column.width ? { width: column.width } : {}} />)}
            <col className="grid-menu-column" />
          </colgroup>
          <GridHead columns={columns} />
          <tbody>
            {items.map(item => (
              <GridRow key={item.id} item={item} grid={props} insertAfter={insertAfter} remove={remove} move={move} />
            ))}
          </tbody>
        </table>
      ) : null}
      {make ? <Button variant="quiet" size="small" icon={<Plus size={14} />} data-add={path} onPress={() => insertAfter(ids.at(-1) ?? null)}>{addLabel}</Button> : null}
    </div>
  )
}

const GridHead = <T,>({ columns }: { columns: readonly GridColumn<T>[] }) => {
  const t = useText()
  return (
    <thead>
      <tr>
        {columns.map(({ id, align, label, isLabelHidden }) => (
          <th key={id} scope="col" className={align === 'right' ? 'number' : ''}>{isLabelHidden ? <span className="visually-hidden">{label}</span> : label}</th>
        ))}
        <th scope="col"><span className="visually-hidden">{t('grid.commands')}</span></th>
      </tr>
    </thead>
  )
}

interface GridRowProps<T extends { id: string }> {
  item: T
  grid: EditGridProps<T>
  insertAfter: (id: string) => void
  remove: (id: string) => void
  move: (id: string, direction: 'up' | 'down') => void
}

const GridRowView = <T extends { id: string }>({ item, grid, insertAfter, remove, move }: GridRowProps<T>) => {
  const t = useText()
  const path = `${grid.path}.${item.id}`
  const [isOpen, setOpen] = useFold(path)
  const commands: (MenuCommand | null)[] = [
    ...(grid.details ?? grid.unfolds ? [{ id: 'details', label: t(isOpen ? 'grid.fold' : 'grid.unfold'), run: () => setOpen(!isOpen) }, null] : []),
    ...(grid.commands?.(item) ?? []),
    ...(grid.make ? [{ id: 'insert', label: t('grid.insert'), keys: 'Ctrl Enter', run: () => insertAfter(item.id) }] : []),
    { id: 'up', label: t('grid.up'), keys: 'Ctrl ↑', run: () => move(item.id, 'up') },
    { id: 'down', label: t('grid.down'), keys: 'Ctrl ↓', run: () => move(item.id, 'down') },
    { id: 'remove', label: t('grid.remove'), keys: 'Ctrl Delete', run: () => remove(item.id) },
  ]
  return (
    <>
      <tr data-row={item.id}>
        {grid.columns.map(column => <td key={column.id} data-column={column.id}>{column.cell(item, path)}</td>)}
        <td className="grid-menu" data-column="menu"><Menu inGrid label={t('grid.commands')} commands={commands} /></td>
      </tr>
      {isOpen && grid.details ? (
        <tr className="grid-details"><td colSpan={grid.columns.length + 1}>{grid.details(item, path)}</td></tr>
      ) : null}
    </>
  )
}

/** Drawn again when its own item changes; the commands read the list at the moment they run. */
const GridRow = memo(GridRowView, (before, after) =>
  before.item === after.item && before.grid.items === after.grid.items && before.grid.columns === after.grid.columns) as typeof GridRowView
