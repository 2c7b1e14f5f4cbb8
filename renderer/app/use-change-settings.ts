import { useQueryClient } from '@tanstack/react-query'
import type { Settings } from '../../shared/settings/settings.ts'
import { notify } from '../ui/toasts.tsx'
import { toAppError } from './app-error.ts'
import { SETTINGS_KEY } from './queries.ts'
import { useServices } from './services.ts'
import { errorText, useText } from './text.ts'

let changes = 0

/**
 * Stores a part of the settings; what can't be stored is said and changes nothing. The window shows it at once: the next
 * change of the same setting builds on it, though the first is not yet stored.
 */
export const useChangeSettings = (): ((part: Partial<Settings>) => Promise<void>) => {
  const t = useText()
  const { client } = useServices()
  const cache = useQueryClient()
  return async part => {
    const change = changes += 1
    const before = cache.getQueryData<Settings>(SETTINGS_KEY)
    if (before) cache.setQueryData(SETTINGS_KEY, { ...before, ...part })
    try {
      const stored = await client.call('settings.set', part)
      // What was answered to an earlier change does not know the later one.
      if (change === changes) cache.setQueryData(SETTINGS_KEY, stored)
    } catch (cause) {
      cache.setQueryData(SETTINGS_KEY, before)
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
    }
  }
}
