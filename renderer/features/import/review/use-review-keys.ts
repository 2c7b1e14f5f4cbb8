import { useEffect } from 'react'
import { focusNextPanel } from '../../../app/panel-focus.ts'

export interface ReviewKeys {
  undo: () => void
  redo: () => void
  /** The next value to check. */
  next: () => void
}

/** Ctrl+Z and Ctrl+Shift+Z take the steps of the review back and do them again, F6 goes between its panes, F8 to what is to be checked. */
export const useReviewKeys = ({ undo, redo, next }: ReviewKeys): void => {
  useEffect(() => {
    const actionOf = (event: KeyboardEvent): (() => void) | null => {
      const key = event.key.toLowerCase()
      if (event.key === 'F6') return () => focusNextPanel(event.shiftKey ? -1 : 1, '[role="dialog"] [data-panel]')
      if (event.key === 'F8') return next
      if (!event.ctrlKey && !event.metaKey) return null
      if (key === 'y' || (key === 'z' && event.shiftKey)) return redo
      return key === 'z' ? undo : null
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = event.isComposing ? null : actionOf(event)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo, next])
}
