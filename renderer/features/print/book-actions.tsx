import { Copy, FileOutput, History, Printer, Save } from 'lucide-react'
import { useState } from 'react'
import { toAppError } from '../../app/app-error.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { notify } from '../../ui/toasts.tsx'
import type { Book, BookRequest, BookState } from '../book/use-book.ts'
import { downloadFile, printPdf } from './browser-pdf.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { usePrint } from './print-store.ts'
import { useCopySchedule } from './use-copy-schedule.ts'

/** Saves or prints the finished book; while it is being made, how far it is and a way to stop. */
export const BookActions = ({ state, book, request }: { state: BookState; book: Book | null; request: BookRequest | null }) => {
  const t = useText()
  const { client, status } = useServices()
  const openDialog = useWindow(window => window.openDialog)
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const isProtected = usePrint(print => print.isProtected)
  // What is saved or printed is what is chosen now, never the book of a moment ago.
  const isReady = book !== null && state.isCurrent && !isBusy

  // A file for each copy is for sending; the printer takes all of them in one.
  const isFolder = book?.name.endsWith('.zip') ?? false

  const told = (run: (ready: Book) => Promise<void>) => async (): Promise<void> => {
    if (!book) return
    setBusy(true)
    try {
      await run(book)
    } catch (cause) {
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
    } finally {
      setBusy(false)
    }
  }
  const save = (password: string | null): Promise<void> => told(async ({ handle: made, name }) => {
    const { handle } = password === null ? { handle: made } : await client.call('book.protect', { handle: made, password })
    if (!status.nativeFiles) {
      downloadFile(await client.download(handle), name)
      return void await client.call('file.taken', { handle, how: 'saved', name })
    }
    const { path } = await client.call('file.save', { handle, name })
    if (path) notify({ text: t('print.saved', { path }), action: { label: t('print.reveal'), run: () => void client.call('file.reveal', { path }) } })
  })()
  const print = told(async ({ handle }) => {
    if (status.nativeFiles) return void await client.call('file.print', { handle })
    await printPdf(await client.download(handle))
    await client.call('file.taken', { handle, how: 'printed', name: '' })
  })

  return (
    <div className="print-actions">
      {state.isBuilding ? (
        <div className="print-progress">
          <Progress label={state.progress ? t(`print.phase.${state.progress.phase}`) : t('print.phase.typesetting')} done={state.progress?.done ?? 0} total={state.progress?.total ?? 0} />
          <Button size="small" onPress={state.cancel}>{t('common.cancel')}</Button>
        </div>
      ) : null}
      <div className="print-further">
        <Button variant="quiet" size="small" icon={<History size={16} />} onPress={() => openDialog('prints')}>{t('prints.title')}</Button>
        <Button variant="quiet" size="small" icon={<FileOutput size={16} />} onPress={() => openDialog('export')}>{t('export.open')}</Button>
        {request?.product === 'schedule' ? <CopyText request={request} /> : null}
      </div>
      <div className="print-buttons">
        <Button icon={<Printer size={16} />} isDisabled={!isReady || isFolder} onPress={() => void print()}>{t('print.print')}</Button>
        <Button variant="primary" icon={<Save size={16} />} isDisabled={!isReady} onPress={() => { if (isProtected) setAsking(true); else void save(null) }}>{t('print.save')}</Button>
      </div>
      {isAsking ? (
        <PasswordDialog
          onClose={() => setAsking(false)}
          onSubmit={password => {
            setAsking(false)
            void save(password)
          }}
        />
      ) : null}
    </div>
  )
}

/** The same days as plain text, for a messenger. */
const CopyText = ({ request: { packetIds, edition } }: { request: BookRequest }) => {
  const t = useText()
  const copy = useCopySchedule()
  return <Button variant="quiet" size="small" icon={<Copy size={16} />} onPress={() => void copy(packetIds, edition)}>{t('print.copy')}</Button>
}
