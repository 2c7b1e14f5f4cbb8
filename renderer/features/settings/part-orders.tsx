import { useId, useRef, useState } from 'react'
import { type PartName, partsInOrder } from '../../../shared/book/part-order.ts'
import type { MessageKey } from '../../../shared/messages/catalogue.ts'
import { MeetingKind } from '../../../shared/packet/packet.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { OrderList } from '../../ui/order-list.tsx'

/** As the book heads them. */
const PART_WORDS: Readonly<Record<PartName, MessageKey>> = {
  overview: 'book.overview',
  attendees: 'book.attendees',
  topics: 'book.topics',
  'run-of-show': 'book.programme',
  'talking-points': 'book.speech',
  questions: 'book.questions',
  actions: 'book.actions',
  scenario: 'book.scenario',
  bios: 'book.bios',
  seating: 'book.seating',
  references: 'book.notes',
}

type Orders = Settings['partOrders']

/** In which order a book holds the parts of a meeting, by kind of meeting. */
export const PartOrders = ({ orders: stored, onChange }: { orders: Orders; onChange: (orders: Orders) => Promise<void> }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const title = useId()
  const [kind, setKind] = useState<MeetingKind>('talks')
  // Moves follow each other faster than they are stored: each builds on the one before, and they are stored in their order.
  const [latest, setLatest] = useState<Orders | null>(null)
  const tail = useRef(Promise.resolve())
  const orders = latest ?? stored
  const storeAfter = async (before: Promise<void>, next: Orders): Promise<void> => {
    await before
    await onChange(next)
    setLatest(now => (now === next ? null : now))
  }
  const change = (next: Orders): void => {
    setLatest(next)
    tail.current = storeAfter(tail.current, next)
  }
  const others = orders.filter(order => order.kind !== kind)
  const word = (part: PartName): string => t(part === 'topics' && kind === 'chaired-meeting' ? 'book.topics.chaired' : PART_WORDS[part], { principal })
  const items = partsInOrder(kind, orders).map(part => ({ id: part, name: word(part), moveLabel: t('settings.parts.move', { part: word(part) }) }))
  return (
    <div className="part-orders" role="group" aria-labelledby={title}>
      <div className="setting"><span id={title}>{t('settings.parts')}</span>
        <Choice label={t('settings.parts.kind')} value={kind} onChange={setKind} options={MeetingKind.options.map(value => ({ value, label: t(`kind.${value}`) }))} />
      </div>
      <p className="part-orders-note">{t('settings.parts.hint')}</p>
      <OrderList label={t('settings.parts')} items={items} onOrder={parts => change([...others, { kind, parts }])} />
      {others.length < orders.length ? (
        <p className="part-orders-note">{t('settings.parts.own')} <Button variant="quiet" size="small" onPress={() => change(others)}>{t('settings.parts.default')}</Button></p>
      ) : null}
    </div>
  )
}
