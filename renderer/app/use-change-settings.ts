import { useQueryClient } from '@tanstack/react-query'
import type { Settings } from '../../shared/settings/settings.ts'
import { notify } from '../ui/toasts.tsx'
import { toAppError } from './app-error.ts'
import { SETTINGS_KEY } from './queries.ts'
import { useServices } from './services.ts'
import { errorText, useText } from './text.ts'

/** Stores a part of the settings; what can't be stored is said and changes nothing. */
export const useChangeSettings = (): ((part: Partial<Settings>) => Promise<void>) => {
  const t = useText()
  const { client } = useServices()
  const cache = useQueryClient()
  return async part => {
    try {
      cache.setQueryData(SETTINGS_KEY, await client.call('settings.set', part))
    } catch (cause) {
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
    }
  }
}
