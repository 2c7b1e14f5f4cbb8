import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { AppError } from '../../shared/api/errors.ts'
import { fromErrorValue } from '../../shared/api/errors.ts'
import type { Client } from '../../shared/api/client.ts'
import type { Locale } from '../../shared/messages/catalogue.ts'
import { connect } from '../transport/client.ts'
import { toAppError } from './app-error.ts'
import { CrashGuard } from './crash-guard.tsx'
import { FailureScreen } from './failure-screen.tsx'
import { keepPanels } from './keep-panels.ts'
import { createQueryClient, readStatus, SETTINGS_KEY, useSettings, type Status } from './queries.ts'
import { createServices } from './create-services.ts'
import { ServicesContext, type Services } from './services.ts'
import { LocaleContext } from './text.ts'
import { Workspace } from './workspace.tsx'

type StartState =
  | { name: 'connecting' }
  | { name: 'failed'; error: AppError; locale: Locale; client: Client | null; library: string }
  | { name: 'ready'; services: Services }

const queries = createQueryClient()
const reload = async (): Promise<void> => location.reload()
// Asked for once: a ticket can be spent only once, and React's strict mode mounts everything twice.
let connection: Promise<Client> | null = null

const stateOf = async (client: Client, status: Status): Promise<StartState> => {
  const { failure, locale, library } = status
  if (failure) return { name: 'failed', error: fromErrorValue(failure), locale, client, library }
  // Before anything is drawn: a dark window must not begin with a white flash.
  const settings = await client.call('settings.get', {})
  queries.setQueryData(SETTINGS_KEY, settings)
  keepPanels(client, settings.panels)
  return { name: 'ready', services: createServices(client, status) }
}

const begin = async (): Promise<StartState> => {
  try {
    const client = await (connection ??= connect())
    return await stateOf(client, await readStatus(client))
  } catch (cause) {
    return { name: 'failed', error: toAppError(cause), locale: 'ko', client: null, library: '' }
  }
}

/** Connects to the host and shows the app, or why it can't start and what can be done. */
export const Start = () => {
  const [state, setState] = useState<StartState>({ name: 'connecting' })
  useEffect(() => {
    let isCurrent = true
    const start = async (): Promise<void> => {
      const next = await begin()
      if (isCurrent) setState(next)
      else if (next.name === 'ready') next.services.sessions.close()
    }
    void start()
    return () => { isCurrent = false }
  }, [])

  const retry = async (client: Client): Promise<void> => {
    await client.call('app.retry', {})
    setState(await begin())
  }

  switch (state.name) {
    case 'connecting': return null
    case 'failed': {
      const { client, error, library, locale } = state
      return <LocaleContext value={locale}><FailureScreen error={error} library={library} onRetry={client && (() => retry(client))} /></LocaleContext>
    }
    case 'ready': return (
      <QueryClientProvider client={queries}>
        <ServicesContext value={state.services}><Office><CrashGuard fallback={error => <FailureScreen error={error} library="" onRetry={reload} />}><Workspace /></CrashGuard></Office></ServicesContext>
      </QueryClientProvider>
    )
    default: return state satisfies never
  }
}

const REACT_ARIA_LOCALE: Record<Locale, string> = { ko: 'ko-KR', en: 'en-GB' }

/** Language and theme of the settings, for everything inside. */
const Office = ({ children }: { children: ReactNode }) => {
  const { locale, theme } = useSettings()
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dataset['theme'] = theme
  }, [locale, theme])
  return <LocaleContext value={locale}><I18nProvider locale={REACT_ARIA_LOCALE[locale]}>{children}</I18nProvider></LocaleContext>
}
