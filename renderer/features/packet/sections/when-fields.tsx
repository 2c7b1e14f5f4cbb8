import type { Packet } from '../../../../shared/packet/packet.ts'
import { useText } from '../../../app/text.ts'
import { ClockField } from '../fields/clock-field.tsx'
import { DateField } from '../fields/date-field.tsx'

/** 일시: the day and from when to when; a last day where the meeting has one or all fields are asked for. */
export const WhenFields = ({ overview, showsAll }: { overview: Packet['overview']; showsAll: boolean }) => {
  const t = useText()
  return (
    <div className="when-fields">
      <DateField path="overview.date" value={overview.date} label={t('overview.date')} placeholder={t('overview.date.hint')} />
      <ClockField path="overview.start" value={overview.start} label={t('overview.start')} placeholder={t('overview.start')} />
      <span aria-hidden>~</span>
      {showsAll || overview.endDate ? <DateField path="overview.endDate" value={overview.endDate} label={t('overview.endDate')} placeholder={t('overview.endDate')} /> : null}
      <ClockField path="overview.end" value={overview.end} label={t('overview.end')} placeholder={t('overview.end')} />
    </div>
  )
}
