import { useEffect } from 'react'
import { useWindow } from '../../app/window-state.ts'
import { focusPath } from './focus-path.ts'

/** Puts the focus where somebody asked to be shown something of this packet. */
export const useTarget = (packetId: string): void => {
  const target = useWindow(state => state.target)
  const clearTarget = useWindow(state => state.clearTarget)
  useEffect(() => {
    if (target?.packetId !== packetId) return
    focusPath(target.path)
    clearTarget()
  }, [target, packetId, clearTarget])
}
