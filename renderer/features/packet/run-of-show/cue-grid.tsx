import { useMemo } from 'react'
import { newCue } from '../../../../shared/packet/new-packet.ts'
import type { Cue } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { ClockField } from '../fields/clock-field.tsx'
import { FlagField } from '../fields/flag-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { EditGrid, type GridColumn } from '../grid/edit-grid.tsx'

/** Moments inside a row: 12:25 이석. */
export const CueGrid = ({ cues, path }: { cues: readonly Cue[]; path: string }) => {
  const t = useText()
  const columns = useMemo((): GridColumn<Cue>[] => [
    { id: 'cue-at', label: t('cue.at'), width: '72px', align: 'right', cell: (cue, at) => <ClockField path={`${at}.at`} value={cue.at} label={t('cue.at')} /> },
    { id: 'cue-text', label: t('cue.text'), cell: (cue, at) => <TextField multiline path={`${at}.text`} value={cue.text} label={t('cue.text')} /> },
    { id: 'cue-internal', label: t('row.internal'), width: '88px', cell: (cue, at) => <FlagField path={`${at}.internal`} value={cue.internal} label={t('row.internal')} off={t('cue.open')} on={t('row.internal')} /> },
  ], [t])
  return <EditGrid label={t('row.cues')} path={path} items={cues} columns={columns} make={newCue} addLabel={t('cue.add')} />
}
