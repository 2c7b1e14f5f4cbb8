import { Plus } from 'lucide-react'
import { newNote, newRowDetail } from '../../../../shared/packet/new-packet.ts'
import { Interpretation, type Row } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { usePrincipalTitle } from '../../../app/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { interpretationWord } from '../fields/choice-words.ts'
import { CountField } from '../fields/count-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { focusPathSoon } from '../focus-path.ts'
import { newId, usePacketEdit } from '../packet-edit.tsx'
import { FieldRow } from '../sections/field-row.tsx'
import { CueGrid } from './cue-grid.tsx'
import { SpeakerGrid } from './speaker-grid.tsx'

/** The fields of a row that do not fit into its line. */
export const RowDetailPanel = ({ row, path }: { row: Row; path: string }) => {
  const t = useText()
  const edit = usePacketEdit()
  const principal = usePrincipalTitle()
  const keys = path.split('.')
  const addLine = (list: 'details' | 'notes'): void => {
    const line = list === 'details' ? newRowDetail(newId()) : newNote(newId())
    edit.insert([...keys, list], line, row[list].at(-1)?.id ?? null)
    focusPathSoon(`${path}.${list}.${line.id}.text`)
  }
  return (
    <div className="row-panel">
      <div className="row-panel-actions">
        <Button size="small" icon={<Plus size={14} />} onPress={() => addLine('details')}>{t('row.detail.add')}</Button>
        <Button size="small" icon={<Plus size={14} />} onPress={() => addLine('notes')}>{t('row.note.add')}</Button>
        <Check isSelected={row.principal} onChange={value => edit.set([...keys, 'principal'], value)}>{t('row.principal', { principal })}</Check>
        <Check isSelected={row.internal} onChange={value => edit.set([...keys, 'internal'], value)}>{t('row.internal')}</Check>
      </div>
      <FieldRow label={t('row.titleEn')}><TextField multiline path={`${path}.titleEn`} value={row.titleEn} label={t('row.titleEn')} /></FieldRow>
      <FieldRow label={t('row.remarksEn')}><TextField multiline path={`${path}.remarksEn`} value={row.remarksEn} label={t('row.remarksEn')} /></FieldRow>
      <FieldRow label={t('overview.interpretation')}>
        <ChoiceField path={`${path}.interpretation`} value={row.interpretation} label={t('overview.interpretation')} values={Interpretation.options} unset="row.interpretation.same" word={interpretationWord} />
      </FieldRow>
      <FieldRow label={t('overview.mark')}><CountField path={`${path}.ordinal`} value={row.ordinal} label={t('overview.mark')} placeholder="–" max={99} /></FieldRow>
      <FieldRow label={t('row.day')}><CountField path={`${path}.day`} value={row.day} label={t('row.day')} max={31} empty={0} /></FieldRow>
      <FieldRow label={t('overview.zone')}><TextField nullable path={`${path}.zone`} value={row.zone ?? ''} label={t('overview.zone')} placeholder={t('row.interpretation.same')} /></FieldRow>
      <FieldRow label={t('row.speakers')}><SpeakerGrid speakers={row.speakers} path={`${path}.speakers`} /></FieldRow>
      <FieldRow label={t('row.cues')}><CueGrid cues={row.cues} path={`${path}.cues`} /></FieldRow>
    </div>
  )
}
