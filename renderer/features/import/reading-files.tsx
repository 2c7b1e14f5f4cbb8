import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import type { FileState } from '../../../shared/import/file-state.ts'
import { useText } from '../../app/text.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { ReadingFile } from './use-import-job.ts'

export interface ReadingFilesProps {
  files: readonly ReadingFile[]
  done: number
  onUnlock: (file: number, password: string | null) => void
}

/** How far the reading is, and what became of each file; a locked one asks for its password in its own line. */
export const ReadingFiles = ({ files, done, onUnlock }: ReadingFilesProps) => {
  const t = useText()
  return (
    <div className="reading-files">
      <Progress label={t('import.reading')} done={done} total={files.length} />
      <ul aria-label={t('import.files')}>
        {files.map(({ name, state }, file) => (
          <li key={file} className={`reading-file ${state}`}>
            <span className="reading-name">{name}</span>
            <span className="reading-state">{t(`import.file.${state}`)}</span>
            {isLocked(state) ? <PasswordForm key={state} name={name} isWrong={state === 'wrong-password'} onAnswer={password => onUnlock(file, password)} /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

const isLocked = (state: FileState): boolean => state === 'locked' || state === 'wrong-password'

/** The password of one document. It opens the file once and is kept nowhere. */
const PasswordForm = ({ name, isWrong, onAnswer }: { name: string; isWrong: boolean; onAnswer: (password: string | null) => void }) => {
  const t = useText()
  const [password, setPassword] = useState('')
  const [isSent, setSent] = useState(false)
  const send = (answer: string | null): void => {
    setSent(true)
    onAnswer(answer)
  }
  return (
    <Form className="password-form" onSubmit={(event) => { event.preventDefault(); if (password !== '') send(password) }}>
      <TextField className="password-field" type="password" value={password} onChange={setPassword} isDisabled={isSent} autoFocus>
        <Label>{t('import.password', { name })}</Label>
        <Input className="text-input" autoComplete="off" />
      </TextField>
      <Button type="submit" isDisabled={password === '' || isSent}>{t('import.password.open')}</Button>
      <Button variant="quiet" isDisabled={isSent} onPress={() => send(null)}>{t('import.password.skip')}</Button>
      <p className="password-note" role={isWrong ? 'alert' : undefined}>{t(isWrong ? 'error.password-wrong' : 'import.password.note')}</p>
    </Form>
  )
}
