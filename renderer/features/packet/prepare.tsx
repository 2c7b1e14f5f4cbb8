import { PanelLeftOpen, PanelRightOpen } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { errorText, useText } from '../../app/text.ts'
import { useLibrary } from '../../app/queries.ts'
import { useServices } from '../../app/services.ts'
import { useWindow, type Side } from '../../app/window-state.ts'
import { IconButton } from '../../ui/button.tsx'
import { Splitter } from '../../ui/splitter.tsx'
import { firstPacket } from '../day/first-packet.ts'
import { DayPanel } from '../day/day-panel.tsx'
import { DaySchedule } from '../day/day-schedule.tsx'
import { EntryView } from '../day/entry-view.tsx'
import { EmptyLibrary } from '../library/empty-library.tsx'
import { PacketView } from './packet-view.tsx'
import { SidePanel } from './side-panel.tsx'
import { usePacket, type OpenPacket } from './use-packet.ts'
import './prepare.css'

const LIMITS: Record<Side, { min: number; max: number }> = { left: { min: 200, max: 420 }, right: { min: 280, max: 640 } }

/** 준비: days and meetings, one packet, its preview and findings. */
export const Prepare = () => {
  const { status } = useServices()
  const { list, isReading } = useLibrary()
  const packetId = useWindow(state => state.packetId)
  if (isReading) return <div className="prepare" aria-busy="true" />
  if (list.packets.length === 0) return <EmptyLibrary />
  const shown = list.packets.find(({ id }) => id === packetId) ?? firstPacket(list.packets, status.today)
  return (
    <div className="prepare">
      <Panel side="left"><DayPanel list={list} /></Panel>
      {shown ? <OpenedPacket key={shown.id} packetId={shown.id} /> : null}
    </div>
  )
}

const OpenedPacket = ({ packetId }: { packetId: string }) => {
  const open = usePacket(packetId)
  const opened = useWindow(state => state.opened)
  useEffect(() => opened(packetId), [opened, packetId])
  return (
    <>
      <main className="prepare-main" data-panel="packet"><PacketPlace open={open} /></main>
      <Panel side="right"><SidePlace open={open} /></Panel>
    </>
  )
}

const PacketPlace = ({ open: { session, snapshot, failure } }: { open: OpenPacket }) => {
  const t = useText()
  if (snapshot) return snapshot.packet.entry === null ? <PacketView session={session} snapshot={snapshot} /> : <EntryView session={session} snapshot={snapshot} />
  return failure ? <p className="prepare-note" role="alert">{errorText(t, failure)}</p> : <div aria-busy="true" />
}

const SidePlace = ({ open: { session, snapshot } }: { open: OpenPacket }) => {
  if (!snapshot) return null
  return snapshot.packet.entry === null ? <SidePanel session={session} snapshot={snapshot} /> : <DaySchedule session={session} snapshot={snapshot} />
}

/** A panel at the side that can be folded away; its width is kept. */
const Panel = ({ side, children }: { side: Side; children: ReactNode }) => {
  const t = useText()
  const panel = useWindow(state => state.panels[side])
  const setPanel = useWindow(state => state.setPanel)
  if (!panel.open) {
    const Sign = side === 'left' ? PanelLeftOpen : PanelRightOpen
    return (
      <div className={`folded ${side}`}>
        <IconButton label={t(`panel.${side}.open`)} keys={side === 'left' ? 'Ctrl B' : 'Ctrl Alt B'} onPress={() => setPanel(side, { open: true })}><Sign size={18} /></IconButton>
      </div>
    )
  }
  return (
    <aside className={`panel ${side}`} data-panel={side} aria-label={t(`panel.${side}`)} style={{ width: panel.width }}>
      {children}
      <Splitter label={t(`panel.${side}.width`)} side={side} width={panel.width} {...LIMITS[side]} onChange={width => setPanel(side, { width })} />
    </aside>
  )
}
