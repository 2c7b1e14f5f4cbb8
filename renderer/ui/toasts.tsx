import { X } from 'lucide-react'

import {
  Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useText } from '../app/text.ts'
import { Button, IconButton } from './button.tsx'
import './toasts.css'

export interface Notice {
  text: string
  tone?: 'plain' | 'error'
  action?: { label: string; run: () => void }
}

const SHOWN_MS = 8_000

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 2 })

/** Says something at the foot of the window. Errors stay until closed. */
export const notify = (notice: Notice): void => {
  // Said twice it is one notice: the newer one stays its full time.
  for (const { key, content } of queue.visibleToasts) if (content.text === notice.text) queue.close(key)
  queue.add(notice, notice.tone === 'error' ? {} : { timeout: SHOWN_MS })
}

export const Toasts = () => {
  const t = useText()
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('common.notices')}>
      {({ toast }) => (
        <Toast toast={toast} className={`toast ${toast.content.tone ?? 'plain'}`}>
          <ToastContent className="toast-content"><Text slot="title">{toast.content.text}</Text></ToastContent>
          {toast.content.action ? (
            <Button size="small" onPress={() => { toast.content.action?.run(); queue.close(toast.key) }}>{toast.content.action.label}</Button>
          ) : null}
          <IconButton label={t('common.close')} onPress={() => queue.close(toast.key)}><X size={16} /></IconButton>
        </Toast>
      )}
    </ToastRegion>
  )
}
