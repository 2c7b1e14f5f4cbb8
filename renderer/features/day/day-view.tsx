import { useState } from 'react'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { daysBetween, type IsoDate } from '../../../shared/time/calendar-date.ts'
import { useDates, type Dates } from '../../app/dates.ts'
import { useServices } from '../../app/services.ts'
import { useText, type Translate } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { daysOf, type Day } from './days.ts'
import { PacketList, type PacketGroup } from './packet-list.tsx'

const nearDay = (date: IsoDate, today: IsoDate, t: Translate): string => {
  switch (daysBetween(today, date)) {
    case 0: return ` · ${t('day.today')}`
    case 1: return ` · ${t('day.tomorrow')}`
    default: return ''
  }
}

/** `7. 1.(수)`, with its year where it is not this one, and 오늘 or 내일. */
const dayTitle = (date: IsoDate | null, today: IsoDate, t: Translate, dates: Dates): string => {
  if (date === null) return t('day.undated')
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return `${isThisYear ? dates.short(date) : dates.full(date)}${nearDay(date, today, t)}`
}

/** 일정: from today on, what is past folded away while something is to come. */
export const DayView = ({ packets }: { packets: readonly PacketSummary[] }) => {
  const t = useText()
  const dates = useDates()
  const { status: { today } } = useServices()
  const [showsPast, setShowsPast] = useState(false)
  const { past, coming } = daysOf(packets, today)
  const isPastShown = showsPast || coming.length === 0
  const groups = (days: readonly Day[]): PacketGroup[] => days.map(day => ({ id: day.date ?? 'undated', title: dayTitle(day.date, today, t, dates), packets: day.packets }))
  const pastCount = past.reduce((sum, day) => sum + day.packets.length, 0)
  return (
    <>
      {past.length > 0 && coming.length > 0 ? (
        <Button variant="quiet" size="small" onPress={() => setShowsPast(!showsPast)}>{t(showsPast ? 'day.past.fold' : 'day.past.unfold', { count: pastCount })}</Button>
      ) : null}
      <PacketList label={t('day.title')} groups={groups([...(isPastShown ? past : []), ...coming])} />
    </>
  )
}
