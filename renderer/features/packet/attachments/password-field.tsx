import { useState, type FormEvent } from 'react'
import { Form, Input, TextField } from 'react-aria-components'
import { useText } from '../../../app/text.ts'
import { Button } from '../../../ui/button.tsx'
import { useFilePasswords } from './file-passwords.ts'

/** Asks for the password of a locked file, where the file stands. */
export const FilePasswordField = ({ sha256, name }: { sha256: string; name: string }) => {
  const t = useText()
  const tell = useFilePasswords(state => state.tell)
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (password !== '') tell(sha256, password)
  }
  return (
    <Form className="attachment-password" onSubmit={submit}>
      <TextField type="password" aria-label={t('attachment.password.of', { name })} value={password} onChange={setPassword} autoComplete="off">
        <Input className="text-input" placeholder={t('attachment.password')} />
      </TextField>
      <Button size="small" type="submit" isDisabled={password === ''}>{t('attachment.unlock')}</Button>
    </Form>
  )
}
