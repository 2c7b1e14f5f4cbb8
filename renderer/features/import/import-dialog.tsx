import { useEffect, useState } from 'react'
import type { Draft } from '../../../shared/import/draft.ts'
import { errorText, useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import { usePacketActions } from '../packet/packet-actions.ts'
import { ChooseSources } from './choose-sources.tsx'
import { DraftReview } from './draft-review.tsx'
import { initialChoice, type ReviewChoice } from './review-choice.ts'
import { useImport } from './import-store.ts'
import { ReadingFiles } from './reading-files.tsx'
import { RefusedFiles } from './refused-files.tsx'
import { useImportJob } from './use-import-job.ts'
import './import.css'

/** 가져오기: choose or paste, look through what would be made, store it as one step. */
export const ImportDialog = () => {
  const t = useText()
  const openDialog = useWindow(state => state.openDialog)
  const show = useWindow(state => state.show)
  const did = useWindow(state => state.did)
  const { offered, take } = useImport()
  const job = useImportJob()
  const actions = usePacketActions()
  const [decided, setDecided] = useState<{ draft: Draft; choice: ReviewChoice } | null>(null)
  const { stage } = job
  const draft = stage.name === 'review' || stage.name === 'storing' ? stage.draft : null
  const choice = draft && (decided?.draft === draft ? decided.choice : initialChoice(draft))

  useEffect(() => {
    if (!offered) return
    take()
    void job.read(offered)
  }, [offered, take, job])

  const error = stage.name === 'refused' || stage.name === 'review' ? stage.error : null
  const close = (): void => {
    job.reset()
    openDialog(null)
  }
  const commit = async (): Promise<void> => {
    if (!choice) return
    const packetIds = choice.packetIds
    if (!await job.commit(choice)) return
    did('library')
    openDialog(null)
    if (packetIds[0]) show(packetIds[0], ['title'])
    notify({ text: t('import.done', { count: packetIds.length }), action: { label: t('common.undo'), run: () => void actions.undoLibrary() } })
  }

  const footer = draft && choice ? (
    <>
      <span className="grow muted">{t('import.summary', { packets: choice.packetIds.length, lines: draft.unassigned.length })}</span>
      <Button onPress={job.reset}>{t('import.other')}</Button>
      <Button variant="primary" isDisabled={choice.packetIds.length === 0 || stage.name === 'storing'} onPress={() => void commit()}>{t('import.commit', { count: choice.packetIds.length })}</Button>
    </>
  ) : stage.name === 'reading' ? <Button onPress={job.reset}>{t('common.cancel')}</Button> : null

  return (
    <Dialog title={t('import.title')} size={draft ? 'large' : 'medium'} isDismissable={!draft} isOpen onClose={close} footer={footer}>
      {error ? <p className="import-error" role="alert">{errorText(t, error)}</p> : null}
      {stage.name === 'choose' || stage.name === 'refused' ? <ChooseSources onChoose={sources => void job.read(sources)} /> : null}
      {stage.name === 'reading' ? <ReadingFiles files={stage.files} done={stage.done} onUnlock={job.unlock} /> : null}
      {stage.name === 'review' ? <RefusedFiles refused={stage.draft.refused} others={stage.others} /> : null}
      {draft && choice ? <DraftReview draft={draft} choice={choice} onChange={next => setDecided({ draft, choice: next })} /> : null}
    </Dialog>
  )
}
