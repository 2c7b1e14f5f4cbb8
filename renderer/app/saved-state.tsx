import { TriangleAlert } from 'lucide-react'
import { usePacket } from '../features/packet/use-packet.ts'
import { Button } from '../ui/button.tsx'
import { errorText, useText } from './text.ts'

/** `23:41`, the local time at which something came to disk. */
const clockOf = (instant: string): string => {
  const at = new Date(instant)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

/** Is what was typed on disk? Says so in words, and offers to try again where it is not. */
export const SavedState = ({ packetId }: { packetId: string }) => {
  const t = useText()
  const { session, snapshot } = usePacket(packetId)
  if (!snapshot) return <span className="save-state" />
  if (snapshot.saving === 'failed') {
    const why = [t('saved.failed'), snapshot.error ? errorText(t, snapshot.error) : ''].filter(Boolean).join(' ')
    return (
      <span className="save-state failed" role="alert">
        <TriangleAlert size={16} aria-hidden />
        <span className="save-failure" title={why}>{why}</span>
        <Button size="small" onPress={() => void session.flush()}>{t('saved.again')}</Button>
      </span>
    )
  }
  return <output className={`save-state ${snapshot.saving}`}>{snapshot.saving === 'saving' ? t('saved.saving') : t('saved.at', { time: clockOf(snapshot.savedAt) })}</output>
}
