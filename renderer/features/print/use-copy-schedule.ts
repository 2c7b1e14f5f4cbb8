import { toAppError } from '../../app/app-error.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { notify } from '../../ui/toasts.tsx'

/** Puts the days of these on the clipboard as plain text, for a messenger. */
export const useCopySchedule = (): ((packetIds: readonly string[], edition?: string) => Promise<void>) => {
  const t = useText()
  const { client } = useServices()
  return async (packetIds, edition) => {
    try {
      const { text } = await client.call('book.text', { packetIds: [...packetIds], ...(edition !== undefined && { edition }) })
      await navigator.clipboard.writeText(text)
      notify({ text: t('print.copied') })
    } catch (cause) {
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
    }
  }
}
