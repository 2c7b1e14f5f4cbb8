import { Copy } from 'lucide-react'
import { useMemo } from 'react'
import type { IsoDate } from '../../../shared/time/calendar-date.ts'
import { useLibrary, usePrincipalTitle } from '../../app/queries.ts'
import { errorText, useLocale, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { PdfPages } from '../book/pdf-pages.tsx'
import { useBook, type BookRequest } from '../book/use-book.ts'
import { FindingsPanel } from '../packet/findings/findings-panel.tsx'
import type { PacketSession, PacketSnapshot } from '../packet/session.ts'
import { usePrint } from '../print/print-store.ts'
import { useCopySchedule } from '../print/use-copy-schedule.ts'
import '../packet/preview.css'

const PAGE_PX = 420

/** Right of an entry: the whole day as its schedule prints, with overlaps and ways, and the way to print it. */
export const DaySchedule = ({ session, snapshot }: { session: PacketSession; snapshot: PacketSnapshot }) => {
  const t = useText()
  const setMode = useWindow(state => state.setMode)
  const { setProduct, choose } = usePrint()
  const { date } = snapshot.packet.overview
  const ids = useDayIds(date)
  const print = (): void => {
    setProduct('schedule')
    choose(ids, true)
    setMode('print')
  }
  return (
    <>
      <SchedulePreview ids={ids} date={date} />
      <FindingsPanel session={session} snapshot={snapshot} />
      <div className="panel-action"><Button variant="primary" isDisabled={ids.length === 0} onPress={print}>{t('entry.print')}</Button></div>
    </>
  )
}

/** All that stands on this day. */
const useDayIds = (date: IsoDate | null): string[] => {
  const { list } = useLibrary()
  return useMemo(() => (date === null ? [] : list.packets.filter(packet => packet.date === date).map(({ id }) => id)), [list.packets, date])
}

const SchedulePreview = ({ ids, date }: { ids: readonly string[]; date: IsoDate | null }) => {
  const t = useText()
  const locale = useLocale()
  const principal = usePrincipalTitle()
  const { list } = useLibrary()
  const copy = useCopySchedule()
  const request = useMemo((): BookRequest | null => ids.length === 0 ? null : {
    packetIds: ids, options: { date }, product: 'schedule',
    version: [locale, principal, ...list.packets.filter(({ id }) => ids.includes(id)).map(({ updatedAt }) => updatedAt)].join(' '),
  }, [ids, date, list.packets, locale, principal])
  const { book, error } = useBook(request)
  return (
    <section className="preview" aria-labelledby="preview-title">
      <header className="panel-head">
        <h2 id="preview-title">{t('book.product.schedule', { principal })}</h2>
        <IconButton label={t('print.copy')} isDisabled={request === null} onPress={() => void copy(ids)}><Copy size={16} /></IconButton>
      </header>
      {/* The pages scroll by keyboard too. */}
      <div className="preview-scroll" tabIndex={0} role="group" aria-labelledby="preview-title">
        <SchedulePages book={request ? book : null} note={request ? error && errorText(t, error) : t('entry.undated')} />
      </div>
    </section>
  )
}

const SchedulePages = ({ book, note }: { book: ReturnType<typeof useBook>['book']; note: string | null }) => {
  if (note !== null) return <p className="preview-note">{note}</p>
  return book ? <PdfPages pdf={book.pdf} maxWidth={PAGE_PX} /> : <div className="preview-shape" aria-hidden />
}
