import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import type { Settings } from '../../shared/settings/settings.ts'

export type Mode = 'prepare' | 'print'
export type ListView = 'day' | 'library'
export type DialogName = 'import' | 'export' | 'settings' | 'palette' | 'shortcuts' | 'recipients' | 'prints'
export type Side = keyof Settings['panels']

/** A change inside one packet, or a step of the library (an import, a removal). */
export type StepKind = 'packet' | 'library'

export type Panel = Settings['panels'][Side]

/** What belongs to this window and to nobody's documents. Panels are kept in the settings. */
export interface WindowState {
  mode: Mode
  listView: ListView
  packetId: string | null
  dialog: DialogName | null
  /** A draft is being looked through over the whole window. */
  isReviewing: boolean
  /** Place to show once the packet is on screen: a path as in edits. */
  target: { packetId: string; path: readonly string[] } | null
  panels: Record<Side, Panel>
  /** What Ctrl+Z takes back, and what Ctrl+Shift+Z does again: the last thing that was done here. */
  lastDone: StepKind
  lastUndone: StepKind
  setMode(mode: Mode): void
  setListView(view: ListView): void
  /** Shows a packet in Prepare, at `path` if given. */
  show(packetId: string, path?: readonly string[]): void
  /** A packet came on screen of itself: it is the one that commands are about. */
  opened(packetId: string): void
  clearTarget(): void
  openDialog(name: DialogName | null): void
  setReviewing(isReviewing: boolean): void
  setPanel(side: Side, panel: Partial<Panel>): void
  did(kind: StepKind): void
  undid(kind: StepKind): void
}

export const useWindow = create<WindowState>()(persist(set => ({
  mode: 'prepare',
  listView: 'day',
  packetId: null,
  dialog: null,
  isReviewing: false,
  target: null,
  panels: defaultSettings.panels,
  lastDone: 'packet',
  lastUndone: 'packet',
  setMode: mode => set({ mode }),
  setListView: listView => set({ listView }),
  show: (packetId, path) => set({ mode: 'prepare', packetId, target: path ? { packetId, path } : null }),
  opened: packetId => set({ packetId }),
  clearTarget: () => set({ target: null }),
  openDialog: dialog => set({ dialog }),
  setReviewing: isReviewing => set({ isReviewing }),
  setPanel: (side, panel) => set(state => ({ panels: { ...state.panels, [side]: { ...state.panels[side], ...panel } } })),
  did: kind => set({ lastDone: kind }),
  // After a step of the library what remains to be taken back is inside the packets.
  undid: kind => set({ lastDone: 'packet', lastUndone: kind }),
}), {
  name: 'briefing-book.window',
  partialize: ({ listView, packetId }) => ({ listView, packetId }),
}))
