import { useMemo } from 'react'
import { newAction } from '../../../../shared/packet/new-packet.ts'
import { ActionKind, type Action, type Row } from '../../../../shared/packet/packet.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { useText } from '../../../app/text.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { actionKindWord } from '../fields/choice-words.ts'
import { ClockField } from '../fields/clock-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'
import { RowLink } from './row-link.tsx'

/** Depart, arrive, speak, leave: one line a movement, tied to the row that it belongs to. */
export const ActionGrid = ({ actions, rows }: { actions: readonly Action[]; rows: readonly Row[] }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const columns = useMemo((): GridColumn<Action>[] => [
    { id: 'action-at', label: t('action.at'), width: '68px', align: 'right', cell: (action, path) => <ClockField path={`${path}.at`} value={action.at} label={t('action.at')} /> },
    { id: 'action-kind', label: t('action.kind'), width: '16%', cell: (action, path) => <ChoiceField path={`${path}.kind`} value={action.kind} label={t('action.kind')} values={ActionKind.options} word={actionKindWord} /> },
    {
      id: 'action-text', label: t('action.text'),
      cell: (action, path) => (
        <>
          <TextField multiline path={`${path}.text`} value={action.text} label={t('action.text')} />
          <RowLink path={path} rowId={action.rowId} rows={rows} />
        </>
      ),
    },
    { id: 'action-contact', label: t('action.contact'), width: '19%', cell: (action, path) => <TextField path={`${path}.contact`} value={action.contact} label={t('action.contact')} /> },
    { id: 'action-phone', label: t('person.phone'), width: '18%', cell: (action, path) => <TextField path={`${path}.phone`} value={action.phone} label={t('person.phone')} /> },
  ], [t, rows])
  return <EditGrid unfolds label={t('part.actionPlan', { principal })} path="actionPlan" items={actions} columns={columns} make={newAction} addLabel={t('action.add')} />
}
