import { useMemo } from 'react'
import { newOfficer } from '../../../../shared/packet/new-packet.ts'
import type { MessageKey } from '../../../../shared/messages/catalogue.ts'
import type { ResponsibleOfficer } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'

const FIELDS: readonly { key: Exclude<keyof ResponsibleOfficer, 'id'>; label: MessageKey; width?: string }[] = [
  { key: 'department', label: 'officer.department' },
  { key: 'duty', label: 'officer.duty', width: '12%' },
  { key: 'title', label: 'person.title', width: '15%' },
  { key: 'name', label: 'person.name', width: '15%' },
  { key: 'phone', label: 'person.phone', width: '30%' },
]

/** 담당: who answers for this packet. */
export const ResponsibleGrid = ({ officers }: { officers: readonly ResponsibleOfficer[] }) => {
  const t = useText()
  const columns = useMemo(() => FIELDS.map(({ key, label, width }): GridColumn<ResponsibleOfficer> => ({
    id: key, label: t(label), ...(width ? { width } : {}),
    cell: (officer, path) => <TextField path={`${path}.${key}`} value={officer[key]} label={t(label)} />,
  })), [t])
  return <EditGrid label={t('overview.responsible')} path="responsible" items={officers} columns={columns} make={newOfficer} addLabel={t('officer.add')} />
}
