import { Plus, Redo2, Trash2, Undo2 } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { readRecipients, UnreadableRecipients } from '../../../shared/copies/read-recipients.ts'
import type { Recipient, RecipientList } from '../../../shared/copies/recipients.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import { newId } from '../packet/packet-edit.tsx'
import { usePrint } from '../print/print-store.ts'
import { OptionField } from '../print/option-field.tsx'
import { RecipientGrid } from './recipient-grid.tsx'
import { useRecipientEditing, useRecipientLists } from './use-recipients.ts'
import './copies.css'

const emptyRecipient = (): Recipient => ({ id: newId(), name: '', post: '', organisation: '', copies: 1, edition: null, collect: false, watermark: false })

/** 배부처: the lists of the office, one of them to be edited. Every change is kept at once. */
export const RecipientsDialog = () => {
  const t = useText()
  const openDialog = useWindow(window => window.openDialog)
  const { listId, setList } = usePrint()
  const lists = useRecipientLists()
  const { change, undo, redo } = useRecipientEditing()
  const list = lists.find(({ id }) => id === listId) ?? lists[0] ?? null
  const nameOf = ({ name }: RecipientList): string => name || t('recipients.unnamed')

  const edit = (next: Partial<RecipientList>): void => { if (list) change(list, { ...list, ...next }) }
  const start = (recipients: Recipient[]): void => {
    const made = { id: newId(), name: t('recipients.new-list'), recipients }
    change(null, made)
    setList(made.id)
  }
  const remove = (): void => {
    if (!list) return
    change(list, null)
    setList(null)
    notify({ text: t('recipients.list-removed', { name: nameOf(list) }) })
  }
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    // A word goes into the field that has the focus; a table becomes recipients.
    if (!/[\t\n]./.test(text)) return
    event.preventDefault()
    try {
      const pasted = readRecipients(text.trimEnd().split(/\r?\n/).map(line => line.split('\t')), newId)
      if (list) edit({ recipients: [...list.recipients.filter(isFilled), ...pasted] })
      else start(pasted)
      notify({ text: t('recipients.pasted', { count: pasted.length }) })
    } catch (cause) {
      if (!(cause instanceof UnreadableRecipients)) throw cause
      notify({ text: t('error.recipients-unreadable', { line: cause.line }), tone: 'error' })
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.shiftKey) redo?.()
    else undo?.()
  }

  const copies = list?.recipients.reduce((sum, recipient) => sum + recipient.copies, 0) ?? 0
  return (
    <Dialog
      title={t('recipients.title')} size="large" isOpen onClose={() => openDialog(null)}
      footer={(
        <>
          <span className="grow muted">{list ? t('recipients.total', { places: list.recipients.length, copies }) : ''}</span>
          <Button icon={<Undo2 size={16} />} isDisabled={!undo} onPress={() => undo?.()}>{t('recipients.undo')}</Button>
          <Button icon={<Redo2 size={16} />} isDisabled={!redo} onPress={() => redo?.()}>{t('recipients.redo')}</Button>
          <Button variant="primary" onPress={() => openDialog(null)}>{t('common.close')}</Button>
        </>
      )}
    >
      <div className="recipients" onPaste={paste} onKeyDownCapture={onKeyDown}>
        {list ? (
          <>
            <div className="recipients-head">
              <Choice label={t('recipients.list')} value={list.id} onChange={setList} options={lists.map(each => ({ value: each.id, label: nameOf(each) }))} />
              <OptionField key={list.id} label={t('recipients.list-name')} value={list.name} placeholder={t('recipients.unnamed')} onCommit={name => edit({ name })} />
              <Button size="small" icon={<Plus size={14} />} onPress={() => start([emptyRecipient()])}>{t('recipients.new-list')}</Button>
              <Button size="small" variant="quiet" icon={<Trash2 size={14} />} onPress={remove}>{t('recipients.remove-list')}</Button>
            </div>
            <RecipientGrid recipients={list.recipients} onChange={recipients => edit({ recipients })} onAdd={() => edit({ recipients: [...list.recipients, emptyRecipient()] })} />
            <p className="muted">{list.recipients.length === 0 ? t('recipients.empty') : t('recipients.paste-hint')}</p>
          </>
        ) : (
          // Nothing has the focus here but what is pasted must arrive.
          <div className="recipients-none" tabIndex={0} role="group" aria-label={t('recipients.title')}>
            <p>{t('recipients.none')}</p>
            <p className="muted">{t('recipients.paste-hint')}</p>
            <Button variant="primary" icon={<Plus size={16} />} autoFocus onPress={() => start([emptyRecipient()])}>{t('recipients.new-list')}</Button>
          </div>
        )}
      </div>
    </Dialog>
  )
}

const isFilled = ({ name, post, organisation }: Recipient): boolean => [name, post, organisation].some(word => word.trim() !== '')
