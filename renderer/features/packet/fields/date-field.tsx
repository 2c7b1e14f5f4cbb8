import { parseDate, type CalendarDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarHeading, Dialog, DialogTrigger, Popover,
} from 'react-aria-components'
import type { IsoDate } from '../../../../shared/time/calendar-date.ts'
import { useDates } from '../../../app/dates.ts'
import { useServices } from '../../../app/services.ts'
import { useText } from '../../../app/text.ts'
import { IconButton } from '../../../ui/button.tsx'
import { usePacketEdit } from '../packet-edit.tsx'
import { parseTypedDate } from './date-text.ts'
import { ValueField } from './value-field.tsx'
import './date-field.css'

export interface DateFieldProps {
  path: string
  value: IsoDate | null
  label: string
  placeholder?: string
}

/** A day: typed as officials write it, or picked from a calendar. */
export const DateField = ({ path, value, label, placeholder = '' }: DateFieldProps) => {
  const t = useText()
  const edit = usePacketEdit()
  const { status } = useServices()
  const dates = useDates()
  const [isOpen, setOpen] = useState(false)
  const commit = (date: IsoDate | null): void => edit.set(path.split('.'), date)
  const pick = (date: CalendarDate): void => {
    setOpen(false)
    commit(date.toString())
  }
  return (
    <span className="date-field">
      <ValueField
        path={path} value={value} label={label} placeholder={placeholder} hint={t('field.date.hint')}
        format={date => date === null ? '' : dates.full(date)}
        parse={text => text === '' ? null : parseTypedDate(text, value ?? status.today)} onCommit={commit}
      />
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <IconButton label={t('field.date.pick', { label })}><CalendarDays size={16} /></IconButton>
        <Popover className="popover">
          <Dialog className="calendar-dialog" aria-label={t('field.date.pick', { label })}>
            <Calendar aria-label={label} value={value ? parseDate(value) : null} defaultFocusedValue={parseDate(value ?? status.today)} onChange={date => pick(date as CalendarDate)}>
              <header>
                <Button slot="previous" className="icon-button"><ChevronLeft size={16} /></Button>
                <CalendarHeading />
                <Button slot="next" className="icon-button"><ChevronRight size={16} /></Button>
              </header>
              <CalendarGrid>
                <CalendarGridHeader>{day => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
                <CalendarGridBody>{date => <CalendarCell className="calendar-cell" date={date} />}</CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  )
}
