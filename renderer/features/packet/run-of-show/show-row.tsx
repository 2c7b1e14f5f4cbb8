import { GripVertical } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import type { Finding } from '../../../../shared/checks/finding.ts'
import { newNote, newRowDetail } from '../../../../shared/packet/new-packet.ts'
import type { Row } from '../../../../shared/packet/packet.ts'
import { followRemarks } from '../../../../shared/run-of-show/follow-remarks.ts'
import { useText } from '../../../app/text.ts'
import { Menu, type MenuCommand } from '../../../ui/menu.tsx'
import { ClockField } from '../fields/clock-field.tsx'
import { CountField } from '../fields/count-field.tsx'
import { LineList } from '../fields/line-list.tsx'
import { TextField } from '../fields/text-field.tsx'
import type { GridCommands } from '../grid/use-grid-keys.ts'
import { usePacketEdit } from '../packet-edit.tsx'
import { useFold } from '../unfolded.ts'
import { EndField } from './end-field.tsx'
import { RowChips } from './row-chips.tsx'
import { RowDetailPanel } from './row-detail-panel.tsx'

export interface ShowRowProps {
  row: Row
  commands: Required<GridCommands>
  findings: readonly Finding[]
  onGrip: (event: PointerEvent<HTMLElement>, rowId: string) => void
}

/** What the clock says, as a faint figure where the draft states none. */
const clockMinutes = (row: Row): string => row.start !== null && row.end !== null ? String(row.end - row.start) : ''

/** The field a finding points at, so that its cell can be marked. */
const markedFields = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ path }) => path?.[2] ?? ''))

/** One row of the run-of-show: every value edited in its place. */
export const ShowRow = memo(({ row, commands, findings, onGrip }: ShowRowProps) => {
  const t = useText()
  const path = `runOfShow.${row.id}`
  const [isOpen, setOpen] = useFold(path)
  const edit = usePacketEdit()
  const followSpeakers = (before: string, after: string): void => {
    const edits = followRemarks(row, before, after)
    if (edits.length > 0) edit.apply(edits)
  }
  const name = row.title || t('row.untitled')
  const marked = markedFields(findings)
  const cellClass = (field: string): string => marked.has(field) ? 'marked' : ''
  const isInside = row.parentId !== null

  const menu: (MenuCommand | null)[] = [
    { id: 'details', label: t(isOpen ? 'grid.fold' : 'grid.unfold'), run: () => setOpen(!isOpen) },
    null,
    { id: 'insert', label: t('row.insert'), keys: 'Ctrl Enter', run: () => commands.insertAfter(row.id) },
    { id: 'indent', label: t(isInside ? 'row.outdent' : 'row.indent'), keys: isInside ? 'Ctrl [' : 'Ctrl ]', run: () => commands.indent(row.id, isInside ? 'out' : 'in') },
    { id: 'up', label: t('grid.up'), keys: 'Ctrl ↑', run: () => commands.move(row.id, 'up') },
    { id: 'down', label: t('grid.down'), keys: 'Ctrl ↓', run: () => commands.move(row.id, 'down') },
    null,
    { id: 'remove', label: t('row.remove'), keys: 'Ctrl Delete', run: () => commands.remove(row.id) },
  ]

  return (
    <>
      <RowChips findings={findings} place="before" />
      <tr data-row={row.id} className={`show-row ${isInside ? 'inside' : 'block'} ${row.principal ? 'principal' : ''}`}>
        <td data-column="start" className={cellClass('start')}>
          <span className="row-grip" title={t('row.grip')} onPointerDown={event => onGrip(event, row.id)}><GripVertical size={14} aria-hidden /></span>
          <ClockField path={`${path}.start`} value={row.start} label={t('row.start.of', { row: name })} />
        </td>
        <td data-column="end" className={cellClass('end')}><EndField path={path} value={row} label={t('row.end.of', { row: name })} /></td>
        <td data-column="minutes" className={cellClass('statedMinutes')}>
          <CountField path={`${path}.statedMinutes`} value={row.statedMinutes} label={t('row.minutes.of', { row: name })} placeholder={clockMinutes(row)} />
        </td>
        <td data-column="title" className="row-title">
          <TextField multiline path={`${path}.title`} value={row.title} label={t('row.title')} placeholder={t('row.untitled')} />
          <LineList path={`${path}.details`} lines={row.details} label={t('row.detail')} sign="-" withEnglish={isOpen} make={newRowDetail} inGrid />
          <LineList path={`${path}.notes`} lines={row.notes} label={t('row.note')} sign="※" make={newNote} inGrid />
        </td>
        <td data-column="remarks" className="row-remarks">
          <TextField multiline path={`${path}.remarks`} value={row.remarks} label={t('row.remarks.of', { row: name })} onChanged={followSpeakers} />
        </td>
        <td data-column="menu" className="grid-menu"><Menu inGrid label={t('row.commands', { row: name })} commands={menu} /></td>
      </tr>
      <RowChips findings={findings} place="after" />
      {isOpen ? <tr className="grid-details"><td colSpan={6}><RowDetailPanel row={row} path={path} /></td></tr> : null}
    </>
  )
})
