import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

export interface LeaveDialogProps {
  /** Steps that would be gone. */
  count: number
  onStay: () => void
  onLeave: () => void
}

/** Leaving a review loses what was corrected in it, and nothing brings that back: so it is asked. */
export const LeaveDialog = ({ count, onStay, onLeave }: LeaveDialogProps) => {
  const t = useText()
  const footer = (
    <>
      <Button onPress={onLeave}>{t('review.leave.go')}</Button>
      <Button variant="primary" autoFocus onPress={onStay}>{t('review.leave.stay')}</Button>
    </>
  )
  return <Dialog title={t('review.leave.title')} size="small" isOpen onClose={onStay} footer={footer}><p>{t('review.leave.text', { count })}</p></Dialog>
}
