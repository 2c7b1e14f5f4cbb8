import type { ReactNode } from 'react'
import { MeetingKind, type Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { disclosureWord, kindWord, securityWord } from '../fields/choice-words.ts'
import { TextField } from '../fields/text-field.tsx'
import { AsOfField } from './as-of-field.tsx'
import { FieldRow } from './field-row.tsx'
import { TagsField } from './tags-field.tsx'

const HOME_ZONE = 'Asia/Seoul'

/** Fields that many packets leave empty: shown when they are filled, or when all are asked for. */
export const OverviewMore = ({ packet, showsAll }: { packet: Packet; showsAll: boolean }) => {
  const t = useText()
  const { overview, documentMark } = packet
  const show = (isFilled: boolean, label: string, field: ReactNode): ReactNode =>
    showsAll || isFilled ? <FieldRow label={label}>{field}</FieldRow> : null
  return (
    <>
      {show(overview.theme !== '', t('overview.theme'), <TextField path="overview.theme" value={overview.theme} label={t('overview.theme')} />)}
      {show(overview.dress !== '', t('overview.dress'), <TextField path="overview.dress" value={overview.dress} label={t('overview.dress')} />)}
      {show(packet.asOf !== null, t('overview.asOf'), <AsOfField value={packet.asOf} />)}
      {show(packet.tags.length > 0, t('overview.tags'), <TagsField tags={packet.tags} />)}
      {show(documentMark.disclosure !== null, t('overview.disclosure'), (
        <div className="field-group">
          <ChoiceField path="documentMark.disclosure" value={documentMark.disclosure} label={t('overview.disclosure')} values={['open', 'partial', 'closed']} unset="disclosure.unset" word={disclosureWord} />
          <TextField path="documentMark.basis" value={documentMark.basis} label={t('overview.basis')} placeholder={t('overview.basis.hint')} />
        </div>
      ))}
      {show(documentMark.security !== 'none', t('overview.security'), (
        <ChoiceField path="documentMark.security" value={documentMark.security} label={t('overview.security')} values={['none', 'official-use']} word={securityWord} />
      ))}
      {show(false, t('overview.kind'), <ChoiceField path="kind" value={packet.kind} label={t('overview.kind')} values={MeetingKind.options} word={kindWord} />)}
      {show(packet.zone !== HOME_ZONE, t('overview.zone'), <TextField path="zone" value={packet.zone} label={t('overview.zone')} placeholder={HOME_ZONE} />)}
      {show(packet.mark !== null, t('overview.mark'), <TextField nullable path="mark" value={packet.mark ?? ''} label={t('overview.mark')} />)}
      {show(packet.titleEn !== '', t('overview.titleEn'), <TextField path="titleEn" value={packet.titleEn} label={t('overview.titleEn')} />)}
      {show(overview.placeEn !== '', t('overview.placeEn'), <TextField path="overview.placeEn" value={overview.placeEn} label={t('overview.placeEn')} />)}
    </>
  )
}
