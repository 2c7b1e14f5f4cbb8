import { Redo2, Undo2 } from 'lucide-react'
import { useText } from '../../app/text.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu, type MenuCommand } from '../../ui/menu.tsx'
import { usePacketActions } from './packet-actions.ts'
import type { PacketSession, PacketSnapshot } from './session.ts'

export interface PacketToolsProps {
  session: PacketSession
  snapshot: PacketSnapshot
  /** How the packet is named once it is gone. */
  title: string
  /** What can be done with it besides. */
  commands?: readonly MenuCommand[]
}

/** Undo, redo, and what can be done with the whole packet. */
export const PacketTools = ({ session, snapshot, title, commands = [] }: PacketToolsProps) => {
  const t = useText()
  const actions = usePacketActions()
  const { id } = snapshot.packet
  return (
    <div className="packet-tools">
      <IconButton label={t('packet.undo')} keys="Ctrl Z" isDisabled={!snapshot.canUndo && snapshot.saving === 'saved'} onPress={() => void actions.undo(session)}><Undo2 size={18} /></IconButton>
      <IconButton label={t('packet.redo')} keys="Ctrl Shift Z" isDisabled={!snapshot.canRedo} onPress={() => void actions.redo(session)}><Redo2 size={18} /></IconButton>
      <Menu
        label={t('packet.commands')}
        commands={[
          ...commands,
          { id: 'duplicate', label: t('packet.duplicate'), run: () => void actions.duplicate(id) },
          { id: 'remove', label: t('packet.remove'), run: () => void actions.remove(id, title) },
        ]}
      />
    </div>
  )
}
