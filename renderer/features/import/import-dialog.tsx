import { useEffect } from 'react'
import { errorText, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import { usePacketActions } from '../packet/packet-actions.ts'
import { ChooseSources } from './choose-sources.tsx'
import { useImport } from './import-store.ts'
import { ReadingFiles } from './reading-files.tsx'
import { RefusedFiles } from './refused-files.tsx'
import { ReviewDialog } from './review/review-dialog.tsx'
import { useImportJob, type Chosen } from './use-import-job.ts'
import './import.css'

/** 가져오기: choose or paste, look through what would be made, store it as one step. */
export const ImportDialog = () => {
  const t = useText()
  const openDialog = useWindow(state => state.openDialog)
  const setReviewing = useWindow(state => state.setReviewing)
  const show = useWindow(state => state.show)
  const did = useWindow(state => state.did)
  const { offered, take, clearPasted } = useImport()
  const job = useImportJob()
  const actions = usePacketActions()
  const { stage } = job
  const isReviewing = stage.name === 'review' || stage.name === 'storing'

  useEffect(() => {
    if (!offered) return
    take()
    if (isReviewing) notify({ text: t('review.busy') })
    else void job.read(offered)
  }, [offered, take, job, isReviewing, t])

  // The page behind has fields of the same names: it makes room.
  useEffect(() => {
    setReviewing(isReviewing)
    return () => setReviewing(false)
  }, [isReviewing, setReviewing])

  const close = (): void => {
    job.reset()
    clearPasted()
    openDialog(null)
  }
  const commit = async (chosen: Chosen): Promise<void> => {
    if (!await job.commit(chosen)) return
    const { packetIds, updates = [] } = chosen
    did('library')
    clearPasted()
    openDialog(null)
    const first = packetIds[0] ?? updates[0]?.packetId
    if (first) show(first, ['title'])
    const done = [
      ...(packetIds.length > 0 ? [t('import.done', { count: packetIds.length })] : []),
      ...(updates.length > 0 ? [t('import.updated', { count: updates.length })] : []),
    ]
    notify({ text: done.join(' '), action: { label: t('common.undo'), run: () => void actions.undoLibrary() } })
  }

  if (stage.name === 'review' || stage.name === 'storing') {
    return (
      <ReviewDialog
        draft={stage.draft} known={stage.known} files={stage.files} isStoring={stage.name === 'storing'}
        notice={(
          <>
            {stage.error ? <p className="import-error" role="alert">{errorText(t, stage.error)}</p> : null}
            <RefusedFiles refused={stage.draft.refused} others={stage.others} />
          </>
        )}
        onAdopt={job.adopt} onCommit={chosen => void commit(chosen)} onOther={job.reset} onClose={close}
      />
    )
  }
  const footer = stage.name === 'reading' ? <Button onPress={job.reset}>{t('common.cancel')}</Button> : null
  return (
    <Dialog title={t('import.title')} size="medium" isOpen onClose={close} footer={footer}>
      {stage.name === 'refused' ? <p className="import-error" role="alert">{errorText(t, stage.error)}</p> : null}
      {stage.name === 'choose' || stage.name === 'refused' ? <ChooseSources onChoose={sources => void job.read(sources)} /> : null}
      {stage.name === 'reading' ? <ReadingFiles files={stage.files} done={stage.done} onUnlock={job.unlock} /> : null}
    </Dialog>
  )
}
