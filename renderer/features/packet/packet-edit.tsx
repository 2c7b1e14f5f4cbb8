import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { Edit, EditValue } from '../../../shared/packet/edit.ts'
import type { Attachment } from '../../../shared/packet/packet.ts'
import type { PacketSession } from './session.ts'

export type Path = readonly string[]
export type Item = { id: string } & Record<string, unknown>

/** What a field does to the packet on screen. Its identity lasts as long as the packet's session. */
export interface PacketEdit {
  readonly session: PacketSession
  apply(edits: readonly Edit[]): void
  set(path: Path, value: EditValue): void
  /** After the item `after`, first if `null`. */
  insert(path: Path, item: Item, after: string | null): void
  remove(path: Path, id: string): void
  move(path: Path, id: string, after: string | null): void
}

const PacketEditContext = createContext<PacketEdit | null>(null)

const editing = (session: PacketSession): PacketEdit => ({
  session,
  apply: edits => session.edit(edits),
  set: (path, value) => session.edit([{ op: 'set', path: [...path], value }]),
  insert: (path, item, after) => session.edit([{ op: 'insert', path: [...path], value: item, after }]),
  remove: (path, id) => session.edit([{ op: 'remove', path: [...path], id }]),
  move: (path, id, after) => session.edit([{ op: 'move', path: [...path], id, after }]),
})

export const PacketEditProvider = ({ session, children }: { session: PacketSession; children: ReactNode }) => {
  const edit = useMemo(() => editing(session), [session])
  return <PacketEditContext value={edit}>{children}</PacketEditContext>
}

export const usePacketEdit = (): PacketEdit => {
  const edit = useContext(PacketEditContext)
  if (!edit) throw new Error('usePacketEdit outside of PacketEditProvider')
  return edit
}

const NO_ATTACHMENTS: readonly Attachment[] = []

/** What is attached to the packet on screen. */
export const useAttachments = (): readonly Attachment[] => {
  const { session } = usePacketEdit()
  return useSyncExternalStore(session.subscribe, () => session.snapshot()?.packet.attachments ?? NO_ATTACHMENTS)
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const ID_LENGTH = 20

/** An id for a new list item. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(ID_LENGTH)), byte => ALPHABET[byte % ALPHABET.length]).join('')
