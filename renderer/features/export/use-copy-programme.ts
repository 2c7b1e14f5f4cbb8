import { useCallback } from 'react'
import { toAppError } from '../../app/app-error.ts'
import { useServices } from '../../app/services.ts'
import { errorText, useText } from '../../app/text.ts'
import { notify } from '../../ui/toasts.tsx'

/**
 * Puts both flavours on the clipboard by a copy event: the clipboard's own `write` cleans HTML, and the lines of the
 * table and the sign that keeps `09:00` text in Excel would be lost. False where the browser refused.
 */
const copyBoth = ({ text, html }: { text: string; html: string }): boolean => {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}

/** Copies the programme as a table: cells for Excel, a table with its lines for 한글, Word and mails. */
export const useCopyProgramme = (): ((packetId: string) => Promise<void>) => {
  const t = useText()
  const { client, sessions } = useServices()
  return useCallback(async (packetId) => {
    try {
      await sessions.flushAll()
      const table = await client.call('export.clipboard', { packetId })
      if (!table) notify({ text: t('export.copy.none') })
      else if (copyBoth(table)) notify({ text: t('export.copied') })
      else notify({ text: t('export.copy.refused'), tone: 'error' })
    } catch (cause) {
      notify({ text: errorText(t, toAppError(cause)), tone: 'error' })
    }
  }, [client, sessions, t])
}
