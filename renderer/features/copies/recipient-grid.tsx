import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { MOST_COPIES_EACH, type Recipient } from '../../../shared/copies/recipients.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText } from '../../app/text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Choice } from '../../ui/choice.tsx'
import { movedBy } from '../../ui/order-moves.ts'
import { CellField } from './cell-field.tsx'
import '../packet/grid/grid.css'

const EDITIONS = ['principal', 'staff', 'interpreter', 'guest', 'press'] as const
const ANY = 'any'

export interface RecipientGridProps {
  recipients: readonly Recipient[]
  onChange: (recipients: Recipient[]) => void
  onAdd: () => void
}

/** A row a recipient. Arrows go up and down, Enter goes on to the next row, Alt with arrows moves the row. */
export const RecipientGrid = ({ recipients, onChange, onAdd }: RecipientGridProps) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const body = useRef<HTMLTableSectionElement>(null)
  // A row that was added is where one goes on.
  const known = useRef(recipients.length)
  useEffect(() => {
    if (recipients.length === known.current + 1) body.current?.querySelector<HTMLElement>('tr:last-child input')?.focus()
    known.current = recipients.length
  }, [recipients.length])

  const replace = (id: string, part: Partial<Recipient>): void => onChange(recipients.map(each => (each.id === id ? { ...each, ...part } : each)))
  const move = (id: string, by: -1 | 1): void => {
    const ids = movedBy(recipients.map(each => each.id), id, by)
    onChange(ids.flatMap(each => recipients.find(recipient => recipient.id === each) ?? []))
  }
  const goTo = (row: number, column: number): void => body.current?.rows[row]?.cells[column]?.querySelector<HTMLElement>('input')?.focus()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const cell = (event.target as HTMLElement).closest('td')
    const row = cell?.closest('tr')
    if (!cell || !row || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    const at = row.rowIndex - 1
    const id = recipients[at]?.id ?? ''
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      const by = event.key === 'ArrowUp' ? -1 : 1
      if (event.altKey) move(id, by)
      else goTo(at + by, cell.cellIndex)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (at < recipients.length - 1) goTo(at + 1, cell.cellIndex)
      else {
        event.target.blur()
        onAddAfterBlur()
      }
    }
  }
  // What was typed is kept first: both changes stand on the list as it is then.
  const onAddAfterBlur = (): void => void setTimeout(() => body.current?.closest('.recipient-grid')?.querySelector<HTMLElement>('[data-add] button')?.click())

  const text = (recipient: Recipient, key: 'name' | 'post' | 'organisation', number: number) => (
    <td><CellField label={`${t('recipients.row', { number })} ${t(`recipients.${key}`)}`} value={recipient[key]} onCommit={value => replace(recipient.id, { [key]: value })} /></td>
  )
  return (
    <div className="recipient-grid">
      <table role="grid" className="grid" aria-label={t('recipients.title')} onKeyDown={onKeyDown}>
        <colgroup><col style={{ width: '19%' }} /><col style={{ width: '15%' }} /><col style={{ width: '21%' }} /><col style={{ width: 64 }} /><col style={{ width: 156 }} /><col style={{ width: 104 }} /><col style={{ width: 84 }} /><col style={{ width: 104 }} /></colgroup>
        <thead>
          <tr>
            {(['name', 'post', 'organisation', 'copies', 'edition', 'collect', 'watermark'] as const).map(key => <th key={key} className={key === 'copies' ? 'number' : undefined}>{t(`recipients.${key}`)}</th>)}
            <th><span className="visually-hidden">{t('prints.actions')}</span></th>
          </tr>
        </thead>
        <tbody ref={body}>
          {recipients.map((recipient, at) => (
            <tr key={recipient.id}>
              {text(recipient, 'name', at + 1)}
              {text(recipient, 'post', at + 1)}
              {text(recipient, 'organisation', at + 1)}
              <td>
                <CellField
                  numeric label={`${t('recipients.row', { number: at + 1 })} ${t('recipients.copies')}`} value={String(recipient.copies)}
                  accepts={value => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_COPIES_EACH} onCommit={value => replace(recipient.id, { copies: Number(value) })}
                />
              </td>
              <td>
                <Choice
                  variant="quiet" label={`${t('recipients.row', { number: at + 1 })} ${t('recipients.edition')}`} value={recipient.edition ?? ANY}
                  onChange={edition => replace(recipient.id, { edition: edition === ANY ? null : edition })}
                  options={[
                    { value: ANY, label: t('recipients.edition.any') }, ...EDITIONS.map(value => ({ value: value as string, label: t(`book.edition.${value}`, { principal }) })),
                    ...(recipient.edition?.startsWith('guest:') ? [{ value: recipient.edition, label: t('print.edition.side', { edition: t('book.edition.guest'), side: recipient.edition.slice(6) }) }] : []),
                  ]}
                />
              </td>
              <td className="recipient-check"><Check label={`${t('recipients.row', { number: at + 1 })} ${t('recipients.collect')}`} isSelected={recipient.collect} onChange={collect => replace(recipient.id, { collect })} /></td>
              <td className="recipient-check"><Check label={`${t('recipients.row', { number: at + 1 })} ${t('recipients.watermark')}`} isSelected={recipient.watermark} onChange={watermark => replace(recipient.id, { watermark })} /></td>
              <td className="recipient-actions">
                <IconButton label={t('recipients.move-up')} keys="Alt ↑" isDisabled={at === 0} onPress={() => move(recipient.id, -1)}><ArrowUp size={16} /></IconButton>
                <IconButton label={t('recipients.move-down')} keys="Alt ↓" isDisabled={at === recipients.length - 1} onPress={() => move(recipient.id, 1)}><ArrowDown size={16} /></IconButton>
                <IconButton label={t('recipients.remove')} onPress={() => onChange(recipients.filter(({ id }) => id !== recipient.id))}><X size={16} /></IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <span data-add><Button variant="quiet" size="small" icon={<Plus size={14} />} onPress={onAdd}>{t('recipients.add')}</Button></span>
    </div>
  )
}
