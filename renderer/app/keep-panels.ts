import type { Client } from '../../shared/api/client.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { useWindow } from './window-state.ts'

/** A drag moves the line many times a second; its end is what is kept. */
const KEEP_AFTER_MS = 500

let stop = (): void => {}

/** Sets the panels as they were at the last start and keeps what becomes of them. */
export const keepPanels = (client: Client, panels: Settings['panels']): void => {
  stop()
  useWindow.setState({ panels })
  let kept = panels
  let timer = 0
  const keep = (): void => {
    clearTimeout(timer)
    const now = useWindow.getState().panels
    if (now === kept) return
    kept = now
    // Where it can't be kept (a full disk) the next start has the old width: no reason to disturb anybody.
    void client.call('settings.set', { panels: now }).catch(() => {})
  }
  const unsubscribe = useWindow.subscribe((now, before) => {
    if (now.panels === before.panels) return
    clearTimeout(timer)
    timer = window.setTimeout(keep, KEEP_AFTER_MS)
  })
  window.addEventListener('pagehide', keep)
  stop = () => {
    clearTimeout(timer)
    unsubscribe()
    window.removeEventListener('pagehide', keep)
  }
}
