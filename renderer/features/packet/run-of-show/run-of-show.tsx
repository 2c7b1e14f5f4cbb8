import { Plus } from 'lucide-react'
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Finding } from '../../../../shared/checks/finding.ts'
import type { Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { focusNeighbourSoon } from '../focus-path.ts'
import { focusRowSoon, useGridKeys, type GridCommands } from '../grid/use-grid-keys.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { dropRow, indentRow, insertRow, moveRow, removeRow } from './row-edits.ts'
import { ShowRow } from './show-row.tsx'
import { useRowDrag } from './use-row-drag.ts'
import './run-of-show.css'

export interface RunOfShowProps {
  packet: Packet
  findings: readonly Finding[]
}

const NO_FINDINGS: readonly Finding[] = []

/** The commands read the rows at the moment they run, so that their identity can last. */
const useRowCommands = (packet: Packet): Required<GridCommands> => {
  const edit = usePacketEdit()
  const latest = useRef(packet)
  useLayoutEffect(() => { latest.current = packet })
  return useMemo(() => ({
    insertAfter: (rowId) => {
      const id = newId()
      edit.apply(insertRow(latest.current.runOfShow, rowId, id))
      focusRowSoon(id, 'start')
    },
    remove: (rowId) => {
      const ids = latest.current.runOfShow.map(({ id }) => id)
      edit.apply(removeRow(latest.current, rowId))
      focusNeighbourSoon('runOfShow', ids, rowId, 'title')
    },
    move: (rowId, direction) => {
      edit.apply(moveRow(latest.current.runOfShow, rowId, direction))
      focusRowSoon(rowId, 'title')
    },
    indent: (rowId, direction) => {
      edit.apply(indentRow(latest.current.runOfShow, rowId, direction))
      focusRowSoon(rowId, 'title')
    },
  }), [edit])
}

const byRow = (findings: readonly Finding[]): Map<string, Finding[]> =>
  Map.groupBy(findings.filter(({ rowId }) => rowId !== null), ({ rowId }) => rowId ?? '')

/** 세부 일정: the timed programme as one table that is edited in place. */
export const RunOfShow = memo(({ packet, findings }: RunOfShowProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const commands = useRowCommands(packet)
  const keys = useGridKeys(commands)
  const rows = packet.runOfShow
  const onGrip = useRowDrag((id, target, side) => edit.apply(dropRow(rows, id, target, side)))
  const found = useMemo(() => byRow(findings), [findings])

  const add = (): void => {
    const id = newId()
    edit.apply(insertRow(rows, rows.findLast(row => row.parentId === null)?.id ?? null, id))
    focusRowSoon(id, 'start')
  }

  return (
    <>
      {rows.length > 0 ? (
        <table role="grid" className="grid run-of-show" aria-label={t('part.runOfShow')} {...keys}>
          <colgroup><col className="c-time" /><col className="c-time" /><col className="c-minutes" /><col /><col className="c-remarks" /><col className="grid-menu-column" /></colgroup>
          <thead>
            <tr>
              <th scope="col" className="number">{t('row.start')}</th>
              <th scope="col" className="number">{t('row.end')}</th>
              <th scope="col" className="number">{t('row.minutes')}</th>
              <th scope="col">{t('row.title')}</th>
              <th scope="col">{t('row.remarks')}</th>
              <th scope="col"><span className="visually-hidden">{t('grid.commands')}</span></th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => <ShowRow key={row.id} row={row} commands={commands} findings={found.get(row.id) ?? NO_FINDINGS} onGrip={onGrip} />)}
          </tbody>
        </table>
      ) : <p className="section-empty">{t('row.empty')}</p>}
      <Button variant="quiet" size="small" icon={<Plus size={14} />} data-add="runOfShow" onPress={add}>{t('row.add')}</Button>
    </>
  )
})
