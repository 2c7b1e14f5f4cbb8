import { Redo2, Undo2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import type { EditionRule } from '../../../shared/packet/edition-rule.ts'
import { useText } from '../../app/text.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EditionContents } from './edition-contents.tsx'
import { GUEST_OF } from './use-print.ts'
import './contents-dialog.css'

interface Decision { readonly packetId: string; readonly before: readonly EditionRule[]; readonly after: readonly EditionRule[] }

export interface ContentsDialogProps {
  meetings: readonly PacketSummary[]
  edition: string
  /** The meeting to begin with. */
  first?: string
  onClose: () => void
}

/** What each meeting shows in this edition, item by item; the office decides where it wants other than the table. */
export const ContentsDialog = ({ meetings, edition, first, onClose }: ContentsDialogProps) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const { sessions } = useServices()
  const [shown, setShown] = useState(meetings.find(({ id }) => id === first)?.id ?? meetings[0]?.id ?? '')
  // Takes back what was decided here, never what was written elsewhere before.
  const [steps, setSteps] = useState<{ done: readonly Decision[]; undone: readonly Decision[] }>({ done: [], undone: [] })
  const side = edition.startsWith(GUEST_OF) ? edition.slice(GUEST_OF.length) : null
  const name = side === null ? t(`book.edition.${edition as 'staff'}`, { principal }) : t('print.edition.side', { edition: t('book.edition.guest'), side })

  const store = (packetId: string, rules: readonly EditionRule[]): void =>
    sessions.of(packetId).edit([{ op: 'set', path: ['editionRules'], value: [...rules] }])
  const decide = (decision: Decision): void => {
    store(decision.packetId, decision.after)
    setSteps({ done: [...steps.done, decision], undone: [] })
  }
  const undo = (): void => {
    const last = steps.done.at(-1)
    if (!last) return
    store(last.packetId, last.before)
    setSteps({ done: steps.done.slice(0, -1), undone: [...steps.undone, last] })
  }
  const redo = (): void => {
    const last = steps.undone.at(-1)
    if (!last) return
    store(last.packetId, last.after)
    setSteps({ done: [...steps.done, last], undone: steps.undone.slice(0, -1) })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    if (event.shiftKey) redo()
    else undo()
  }

  return (
    <Dialog
      title={t('print.contents.title', { edition: name })} size="large" isOpen onClose={onClose}
      footer={(
        <>
          <Button icon={<Undo2 size={16} />} isDisabled={steps.done.length === 0} onPress={undo}>{t('common.undo')}</Button>
          <Button icon={<Redo2 size={16} />} isDisabled={steps.undone.length === 0} onPress={redo}>{t('packet.redo')}</Button>
          <Button variant="primary" onPress={onClose}>{t('common.close')}</Button>
        </>
      )}
    >
      <div className="contents" onKeyDownCapture={onKeyDown}>
        <ListBox
          className="contents-meetings" aria-label={t('print.meetings')} items={meetings} selectionMode="single" disallowEmptySelection selectedKeys={[shown]}
          onSelectionChange={keys => { if (keys !== 'all') for (const key of keys) setShown(String(key)) }}
        >
          {({ id, title }) => <ListBoxItem id={id} className="list-item" textValue={title || t('packet.untitled')}>{title || t('packet.untitled')}</ListBoxItem>}
        </ListBox>
        <EditionContents key={shown} packetId={shown} edition={edition} decide={(before, after) => decide({ packetId: shown, before, after })} />
      </div>
    </Dialog>
  )
}
