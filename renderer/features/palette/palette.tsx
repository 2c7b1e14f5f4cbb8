import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Autocomplete, Collection, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { useDates } from '../../app/dates.ts'
import { useCommands } from '../../app/commands.ts'
import { useLibrary, usePrincipalTitle } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import { useText } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { Marked } from '../../ui/marked.tsx'
import { onePerItem } from '../library/one-per-item.ts'
import { fieldName } from '../library/field-name.ts'
import { paletteEntries, type PaletteEntry } from './palette-entries.ts'
import { titleOf } from '../day/title-of.ts'
import './palette.css'

const HITS_SHOWN = 24

/** Ctrl+K: any command, any packet, any words in the library. */
export const Palette = () => {
  const t = useText()
  const { client } = useServices()
  const { list } = useLibrary()
  const { show, openDialog } = useWindow()
  const commands = useCommands()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query.trim())
  const { data: hits } = useQuery({
    queryKey: ['search', asked, list.packets], enabled: asked !== '', placeholderData: previous => previous,
    queryFn: () => client.call('library.search', { query: asked, limit: HITS_SHOWN }),
  })
  const groups = paletteEntries({ query, commands, packets: list.packets, hits: asked === '' ? [] : onePerItem(hits ?? []) })

  const run = (entry: PaletteEntry | undefined): void => {
    openDialog(null)
    if (entry?.kind === 'command') entry.command.run()
    if (entry?.kind === 'packet') show(entry.packet.id, ['title'])
    if (entry?.kind === 'hit') show(entry.hit.packetId, entry.hit.path)
  }

  return (
    <ModalOverlay className="palette-overlay" isDismissable isOpen onOpenChange={open => { if (!open) openDialog(null) }}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('app.find')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField className="palette-field" aria-label={t('app.find')} autoFocus>
              <Search size={18} aria-hidden />
              <Input className="palette-input" placeholder={t('app.find')} />
            </TextField>
            {/* Focus stays in the field: the list scrolls by itself, and by keyboard once it is tabbed to. */}
            <div className="palette-scroll" tabIndex={0} role="group" aria-label={t('palette.results')}>
              <Menu
                className="palette-list" aria-label={t('palette.results')} items={groups} dependencies={[t]}
                renderEmptyState={() => <p className="section-empty list-empty">{t('library.nothing', { query })}</p>}
                onAction={key => run(groups.flatMap(group => group.entries).find(({ id }) => id === key))}
              >
                {group => (
                  <MenuSection id={group.id}>
                    <Header className="packet-day">{t(`palette.${group.id}`)}</Header>
                    <Collection items={group.entries} dependencies={[t]}>{entry => <Entry entry={entry} />}</Collection>
                  </MenuSection>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const Entry = ({ entry }: { entry: PaletteEntry }) => {
  const t = useText()
  const dates = useDates()
  const principal = usePrincipalTitle()
  switch (entry.kind) {
    case 'command': return (
      <MenuItem id={entry.id} className="list-item" textValue={entry.command.label}>{entry.command.label}{entry.command.keys ? <kbd>{entry.command.keys}</kbd> : null}</MenuItem>
    )
    case 'packet': return (
      <MenuItem id={entry.id} className="list-item" textValue={entry.packet.title}>
        {titleOf(entry.packet, t)}
        <kbd>{[entry.packet.date ? dates.full(entry.packet.date) : '', entry.packet.start === null ? '' : formatClock(entry.packet.start)].filter(Boolean).join(' ')}</kbd>
      </MenuItem>
    )
    case 'hit': return (
      <MenuItem id={entry.id} className="list-item hit-item" textValue={entry.hit.snippet}>
        <span className="hit-line"><Marked text={entry.hit.snippet} range={entry.hit.match} /></span>
        <span className="hit-field">{entry.hit.title || t('packet.untitled')} · {fieldName(entry.hit.path, principal, t)}</span>
      </MenuItem>
    )
    default: return entry satisfies never
  }
}
