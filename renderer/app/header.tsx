import { Search, Settings as Gear } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { IconButton } from '../ui/button.tsx'
import { SavedState } from './saved-state.tsx'
import { useText } from './text.ts'
import { useWindow, type Mode } from './window-state.ts'
import './header.css'

const MODES: readonly Mode[] = ['prepare', 'print']

/** The one line above everything: where one is, search, and whether it is on disk. */
export const AppHeader = () => {
  const t = useText()
  const { mode, packetId, setMode, openDialog } = useWindow()
  return (
    <header className="app-header" data-panel="header">
      <span className="app-name">{t('app.name')}</span>
      <nav className="modes" aria-label={t('app.modes')}>
        {MODES.map(id => <button key={id} type="button" className="mode" aria-current={id === mode ? 'page' : undefined} onClick={() => setMode(id)}>{t(`mode.${id}`)}</button>)}
      </nav>
      <AriaButton className="find" onPress={() => openDialog('palette')}>
        <Search size={16} aria-hidden /><span>{t('app.find')}</span><kbd>Ctrl K</kbd>
      </AriaButton>
      {packetId ? <SavedState packetId={packetId} /> : <span className="save-state" />}
      <IconButton label={t('settings.title')} keys="Ctrl ," onPress={() => openDialog('settings')}><Gear size={18} /></IconButton>
    </header>
  )
}
