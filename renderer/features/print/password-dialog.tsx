import { useState, type FormEvent } from 'react'
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { isPdfPassword, normalPassword } from '../../../shared/book/file-password.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import './password-dialog.css'

export interface PasswordDialogProps {
  onSubmit: (password: string) => void
  onClose: () => void
}

/** The password of a file that is about to be saved, typed twice. It lives as long as this dialogue. */
export const PasswordDialog = ({ onSubmit, onClose }: PasswordDialogProps) => {
  const t = useText()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const isTooLong = password !== '' && !isPdfPassword(password)
  const isSame = normalPassword(password) === normalPassword(again)
  const isReady = isPdfPassword(password) && isSame
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isReady) onSubmit(password)
  }
  return (
    <Dialog title={t('print.password')} size="small" isDismissable={false} isOpen onClose={onClose}>
      <Form className="file-password" onSubmit={submit}>
        <p>{t('print.password.hint')}</p>
        <TextField type="password" value={password} onChange={setPassword} isInvalid={isTooLong} autoComplete="new-password" autoFocus>
          <Label>{t('print.password.label')}</Label>
          <Input className="text-input" />
          <FieldError>{t('print.password.tooLong')}</FieldError>
        </TextField>
        <TextField type="password" value={again} onChange={setAgain} isInvalid={again.length >= password.length && again !== '' && !isSame} autoComplete="new-password">
          <Label>{t('print.password.again')}</Label>
          <Input className="text-input" />
          <FieldError>{t('print.password.differs')}</FieldError>
        </TextField>
        <div className="file-password-buttons">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isReady}>{t('print.password.save')}</Button>
        </div>
      </Form>
    </Dialog>
  )
}
