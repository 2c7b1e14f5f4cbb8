import { useWindow } from '../../app/window-state.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { usePrint } from '../print/print-store.ts'
import { FindingsPanel } from './findings/findings-panel.tsx'
import { PacketPreview } from './packet-preview.tsx'
import type { PacketSession, PacketSnapshot } from './session.ts'

/** Right of the packet: how it prints, what was found, and the way to the book. */
export const SidePanel = ({ session, snapshot }: { session: PacketSession; snapshot: PacketSnapshot }) => {
  const t = useText()
  const setMode = useWindow(state => state.setMode)
  const choose = usePrint(state => state.choose)
  const makeBook = (): void => {
    // Whatever else is printed: the meeting that is on screen is meant.
    choose([snapshot.packet.id], true)
    setMode('print')
  }
  return (
    <>
      <PacketPreview snapshot={snapshot} />
      <FindingsPanel session={session} snapshot={snapshot} />
      <div className="panel-action">
        <Button variant="primary" onPress={makeBook}>{t('prepare.makeBook')}</Button>
      </div>
    </>
  )
}
