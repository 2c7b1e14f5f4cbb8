import { useMemo } from 'react'
import type { MessageKey } from '../../../../shared/messages/catalogue.ts'
import { newAide } from '../../../../shared/packet/new-packet.ts'
import type { Aide } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'

const FIELDS: readonly { key: 'title' | 'name' | 'phone'; label: MessageKey; width?: string }[] = [
  { key: 'title', label: 'person.title' },
  { key: 'name', label: 'person.name', width: '30%' },
  { key: 'phone', label: 'person.phone', width: '30%' },
]

/** 수행: who goes with the principal. */
export const AideGrid = ({ aides }: { aides: readonly Aide[] }) => {
  const t = useText()
  const columns = useMemo(() => FIELDS.map(({ key, label, width }): GridColumn<Aide> => ({
    id: `aide-${key}`, label: t(label), ...(width ? { width } : {}),
    cell: (aide, path) => <TextField path={`${path}.${key}`} value={aide[key]} label={t(label)} />,
  })), [t])
  return <EditGrid label={t('aide.title')} path="aides" items={aides} columns={columns} make={newAide} addLabel={t('aide.add')} />
}
