import { useDates } from '../../../app/dates.ts'
import { useServices } from '../../../app/services.ts'
import { useText } from '../../../app/text.ts'
import { parseTypedMoment } from '../fields/date-text.ts'
import { ValueField } from '../fields/value-field.tsx'
import { usePacketEdit } from '../packet-edit.tsx'

/** 기준 시각: as of when the packet holds. */
export const AsOfField = ({ value }: { value: string | null }) => {
  const t = useText()
  const edit = usePacketEdit()
  const { status } = useServices()
  const dates = useDates()
  return (
    <ValueField
      path="asOf" value={value} label={t('overview.asOf')} placeholder={t('overview.asOf.hint')} hint={t('field.moment.hint')}
      format={moment => moment === null ? '' : `${dates.full(moment.slice(0, 10))} ${moment.slice(11)}`} parse={text => text === '' ? null : parseTypedMoment(text, status.today)}
      onCommit={next => edit.set(['asOf'], next)}
    />
  )
}
