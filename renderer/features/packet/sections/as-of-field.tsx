import { useServices } from '../../../app/services.ts'
import { useText } from '../../../app/text.ts'
import { formatMoment, parseTypedMoment } from '../fields/date-text.ts'
import { ValueField } from '../fields/value-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

/** 기준 시각: as of when the packet holds. */
export const AsOfField = ({ value }: { value: string | null }) => {
  const t = useText()
  const edit = usePacketEdit()
  const { status } = useServices()
  return (
    <ValueField
      path="asOf" value={value} label={t('overview.asOf')} placeholder={t('overview.asOf.hint')} hint={t('field.moment.hint')}
      format={moment => moment === null ? '' : formatMoment(moment)} parse={text => text === '' ? null : parseTypedMoment(text, status.today)}
      onCommit={next => edit.set(['asOf'], next)}
    />
  )
}
