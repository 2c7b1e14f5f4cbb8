import { FileInput, FilePlus2 } from 'lucide-react'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { SAMPLE } from '../import/sample.ts'
import { useImport } from '../import/import-store.ts'
import { usePacketActions } from '../packet/packet-actions.ts'
import './library.css'

/** The first screen of an empty library: what this place is for, and the ways to begin. */
export const EmptyLibrary = () => {
  const t = useText()
  const openDialog = useWindow(state => state.openDialog)
  const offer = useImport(state => state.offer)
  const actions = usePacketActions()
  const openSample = (): void => {
    offer([SAMPLE])
    openDialog('import')
  }
  return (
    <main className="empty-library" data-panel="packet">
      <h1>{t('empty.title')}</h1>
      <p>{t('empty.text')}</p>
      <div className="empty-library-actions">
        <Button autoFocus variant="primary" icon={<FileInput size={16} />} onPress={() => openDialog('import')}>{t('import.open')}</Button>
        <Button onPress={openSample}>{t('empty.sample')}</Button>
        <Button variant="quiet" icon={<FilePlus2 size={16} />} onPress={() => void actions.create()}>{t('packet.create')}</Button>
      </div>
      <small>{t('empty.drop')}</small>
    </main>
  )
}
