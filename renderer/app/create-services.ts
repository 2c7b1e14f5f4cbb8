import type { Client } from '../../shared/api/client.ts'
import { createSessions } from '../features/packet/sessions.ts'
import { notify } from '../ui/toasts.tsx'
import type { Status } from './queries.ts'
import type { Services } from './services.ts'
import { message } from '../../shared/messages/catalogue.ts'
import { errorText } from './text.ts'
import { useWindow } from './window-state.ts'

const later = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** The services of a window that has found its host. */
export const createServices = (client: Client, status: Status): Services => ({
  client,
  status,
  sessions: createSessions(client, {
    later,
    onEdit: () => useWindow.getState().did('packet'),
    onRefused: error => notify({ text: errorText((key, params) => message(document.documentElement.lang === 'en' ? 'en' : 'ko', key, params), error), tone: 'error' }),
  }),
})
