import { FileOutput, Printer, Save } from 'lucide-react'
import { useState } from 'react'
import { toAppError } from '../../app/app-error.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { notify } from '../../ui/toasts.tsx'
import type { Book, BookState } from '../book/use-book.ts'
import { downloadPdf, printPdf } from './browser-pdf.ts'

/** Saves or prints the finished book; while it is being made, how far it is and a way to stop. */
export const BookActions = ({ state, book }: { state: BookState; book: Book | null }) => {
  const t = useText()
  const { client, status } = useServices()
  const openDialog = useWindow(window => window.openDialog)
  const [isBusy, setBusy] = useState(false)
  const isReady = book !== null && !state.isBuilding && !isBusy

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
  const save = told(async ({ handle, name }) => {
    if (!status.nativeFiles) return downloadPdf(await client.download(handle), name)
    const { path } = await client.call('file.save', { handle, name })
    if (path) notify({ text: t('print.saved', { path }), action: { label: t('print.reveal'), run: () => void client.call('file.reveal', { path }) } })
  })
  const print = told(async ({ handle }) => {
    if (status.nativeFiles) await client.call('file.print', { handle })
    else await printPdf(await client.download(handle))
  })

  return (
    <div className="print-actions">
      {state.isBuilding ? (
        <div className="print-progress">
          <Progress label={state.progress ? t(`print.phase.${state.progress.phase}`) : t('print.phase.typesetting')} done={state.progress?.done ?? 0} total={state.progress?.total ?? 0} />
          <Button size="small" onPress={state.cancel}>{t('common.cancel')}</Button>
        </div>
      ) : null}
      <Button variant="quiet" size="small" icon={<FileOutput size={16} />} onPress={() => openDialog('export')}>{t('export.open')}</Button>
      <div className="print-buttons">
        <Button icon={<Printer size={16} />} isDisabled={!isReady} onPress={() => void print()}>{t('print.print')}</Button>
        <Button variant="primary" icon={<Save size={16} />} isDisabled={!isReady} onPress={() => void save()}>{t('print.save')}</Button>
      </div>
    </div>
  )
}
