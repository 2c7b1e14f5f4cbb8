import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { PrintRun } from '../../../shared/copies/print-run.ts'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import { downloadFile } from '../print/browser-pdf.ts'
import { PrintRunDetails } from './print-run-details.tsx'
import { useRunWords } from './run-words.ts'
import { useChanges, usePrintLog } from './use-print-log.ts'
import './copies.css'

/** Comparing takes a moment each: the latest ones are what anybody holds. */
const SHOWN_AT_FIRST = 30

/** 출력·배부 기록: who holds which copy, and what has changed since. */
export const PrintLogDialog = () => {
  const t = useText()
  const { client, status } = useServices()
  const openDialog = useWindow(window => window.openDialog)
  const runs = usePrintLog()
  const [chosen, setChosen] = useState<string | null>(null)
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const run = runs?.find(({ id }) => id === chosen) ?? runs?.[0] ?? null

  const save = async (): Promise<void> => {
    const { handle, name } = await client.call('prints.export', {})
    if (!status.nativeFiles) return downloadFile(await client.download(handle), name)
    const { path } = await client.call('file.save', { handle, name })
    if (path) notify({ text: t('prints.exported') })
  }
  return (
    <Dialog
      title={t('prints.title')} size="large" isOpen onClose={() => openDialog(null)}
      footer={(
        <>
          <span className="grow" />
          <Button icon={<FileDown size={16} />} isDisabled={!run} onPress={() => void save()}>{t('prints.export')}</Button>
          <Button variant="primary" onPress={() => openDialog(null)}>{t('common.close')}</Button>
        </>
      )}
    >
      {runs !== null && run === null ? <p className="prints-empty">{t('prints.empty')}</p> : null}
      {runs && run ? (
        <div className="prints">
          <div className="prints-list">
            <ListBox
              aria-label={t('prints.title')} items={runs.slice(0, shown)} dependencies={[runs]} selectionMode="single" disallowEmptySelection selectedKeys={[run.id]}
              onSelectionChange={keys => { if (keys !== 'all') for (const key of keys) setChosen(String(key)) }}
            >
              {each => <RunItem run={each} runs={runs} />}
            </ListBox>
            {runs.length > shown ? <Button variant="quiet" size="small" onPress={() => setShown(shown + SHOWN_AT_FIRST)}>{t('prints.older', { count: runs.length - shown })}</Button> : null}
          </div>
          <PrintRunDetails key={run.id} run={run} runs={runs} />
        </div>
      ) : null}
    </Dialog>
  )
}

const RunItem = ({ run, runs }: { run: PrintRun; runs: readonly PrintRun[] }) => {
  const t = useText()
  const words = useRunWords()
  const changes = useChanges(run.id, runs)
  const title = words.title(run, runs)
  return (
    <ListBoxItem id={run.id} className="list-item prints-item" textValue={`${words.when(run)} ${title}`}>
      <span className="prints-when">{words.when(run)}</span>
      <span>{title}</span>
      <span className="muted">{words.edition(run)} · {t('prints.copies', { count: run.copies.length })}</span>
      <span className={changes && changes.length > 0 ? 'prints-state changed' : 'prints-state'}>{stateText(t, changes)}</span>
    </ListBoxItem>
  )
}

const stateText = (t: ReturnType<typeof useText>, changes: ReturnType<typeof useChanges>): string => {
  if (changes === undefined) return t('prints.checking')
  if (changes === null) return t('prints.unknown')
  return changes.length === 0 ? t('prints.same') : t('prints.changed', { count: changes.length })
}
