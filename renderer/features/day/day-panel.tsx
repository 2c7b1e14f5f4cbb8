import { FileInput, FilePlus2, PanelLeftClose } from 'lucide-react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { LibraryList } from '../../../shared/api/contract.ts'
import { useText } from '../../app/text.ts'
import { useWindow, type ListView } from '../../app/window-state.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { LibraryView } from '../library/library-view.tsx'
import { usePacketActions } from '../packet/packet-actions.ts'
import { AddEntry } from './add-entry.tsx'
import { DayView } from './day-view.tsx'
import './day.css'

/** Left of the packet: the days and their meetings, or the whole library with search and tags. */
export const DayPanel = ({ list }: { list: LibraryList }) => {
  const t = useText()
  const view = useWindow(state => state.listView)
  const setView = useWindow(state => state.setListView)
  const setPanel = useWindow(state => state.setPanel)
  const openDialog = useWindow(state => state.openDialog)
  const actions = usePacketActions()
  return (
    <>
      <Tabs className="list-tabs" selectedKey={view} onSelectionChange={key => setView(key as ListView)}>
        <div className="list-tabs-head">
          <TabList className="tab-list" aria-label={t('panel.left')}>
            <Tab id="day" className="tab">{t('day.title')}</Tab>
            <Tab id="library" className="tab">{t('library.title')}</Tab>
          </TabList>
          <IconButton label={t('panel.left.fold')} keys="Ctrl B" onPress={() => setPanel('left', { open: false })}><PanelLeftClose size={18} /></IconButton>
        </div>
        <TabPanel id="day" className="tab-panel"><DayView packets={list.packets} /></TabPanel>
        <TabPanel id="library" className="tab-panel"><LibraryView packets={list.packets} /></TabPanel>
      </Tabs>
      <div className="list-actions">
        <Button icon={<FilePlus2 size={16} />} onPress={() => void actions.create()}>{t('packet.create')}</Button>
        <AddEntry />
        <Button icon={<FileInput size={16} />} onPress={() => openDialog('import')}>{t('import.open')}</Button>
      </div>
    </>
  )
}
