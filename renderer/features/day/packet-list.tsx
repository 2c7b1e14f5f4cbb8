import type { KeyboardEvent } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { PacketSummary } from '../../../shared/api/contract.ts'
import { formatClock } from '../../../shared/time/clock-time.ts'
import { usePrincipalTitle } from '../../app/queries.ts'
import { useText, type Translate } from '../../app/text.ts'
import { useWindow } from '../../app/window-state.ts'
import { usePacketActions } from '../packet/packet-actions.ts'
import { titleOf } from './title-of.ts'

export interface PacketGroup { id: string; title: string; packets: readonly PacketSummary[] }

/** `차관 참석 · 비공개 회의`: what tells one meeting from the next at a glance. */
const subline = (packet: PacketSummary, principal: string, t: Translate): string => [
  packet.entry && packet.title ? t(`book.day.${packet.entry}`) : '',
  packet.participation ? `${principal} ${t(`participation.${packet.participation.mode}`).toLowerCase()}` : '',
  packet.participation && packet.participation.status !== 'confirmed' ? t(`status.${packet.participation.status}`) : '',
  packet.access ? t(`access.${packet.access}`) : '',
].filter(Boolean).join(' · ')

/** Packets by group; arrows go through them, the one on screen is marked. */
export const PacketList = ({ label, groups }: { label: string; groups: readonly PacketGroup[] }) => {
  const t = useText()
  const principal = usePrincipalTitle()
  const packetId = useWindow(state => state.packetId)
  const show = useWindow(state => state.show)
  const { remove } = usePacketActions()
  const onKeyDown = (event: KeyboardEvent): void => {
    const isRemoval = event.key === 'Delete' && (event.ctrlKey || event.metaKey)
    const packet = isRemoval ? groups.flatMap(group => group.packets).find(({ id }) => id === packetId) : undefined
    if (packet) void remove(packet.id, titleOf(packet, t))
  }
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <ListBox
        className="packet-list" aria-label={label} items={groups} selectionMode="single" selectionBehavior="replace" disallowEmptySelection
        selectedKeys={packetId ? [packetId] : []} dependencies={[principal, t]}
        onSelectionChange={keys => { if (keys !== 'all') for (const key of keys) show(String(key)) }}
      >
        {group => (
          <ListBoxSection id={group.id} className="packet-group">
            <Header className="packet-day">{group.title}</Header>
            <Collection items={group.packets} dependencies={[principal, t]}>
              {packet => <PacketEntry packet={packet} line={subline(packet, principal, t)} t={t} />}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </div>
  )
}

const PacketEntry = ({ packet, line, t }: { packet: PacketSummary; line: string; t: Translate }) => {
  const { error, warning, question } = packet.findings
  const open = error + warning + question
  const title = titleOf(packet, t)
  return (
    <ListBoxItem id={packet.id} textValue={title} className={packet.entry ? 'packet-entry without-papers' : 'packet-entry'}>
      <span className="packet-entry-time">{packet.start === null ? '–' : formatClock(packet.start)}</span>
      <span className="packet-entry-title">{title}</span>
      <span className="packet-entry-line">
        <span className="packet-entry-facts">
          {line ? <span className="packet-entry-words">{line}</span> : null}
          {open > 0 ? <span className="packet-entry-open">{t('packet.findings', { count: open })}</span> : null}
        </span>
        <span className="packet-entry-place">{packet.place}</span>
      </span>
    </ListBoxItem>
  )
}
