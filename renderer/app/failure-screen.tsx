import { useState } from 'react'
import type { AppError } from '../../shared/api/errors.ts'
import { Button } from '../ui/button.tsx'
import { errorText, useText } from './text.ts'
import './failure-screen.css'

export interface FailureScreenProps {
  error: AppError
  /** Folder of the library, '' where it is not known. */
  library: string
  /** `null` where trying again in this window is no use. */
  onRetry: (() => Promise<void>) | null
}

/** Why the app can't start: a sentence and a way out. */
export const FailureScreen = ({ error, library, onRetry }: FailureScreenProps) => {
  const t = useText()
  const [isTrying, setTrying] = useState(false)
  const retry = async (): Promise<void> => {
    setTrying(true)
    try {
      await onRetry?.()
    } finally {
      setTrying(false)
    }
  }
  return (
    <main className="failure">
      <h1>{t('failure.title')}</h1>
      <p role="alert">{errorText(t, error)}</p>
      {library ? <p className="failure-library">{t('failure.library')} <code>{library}</code></p> : null}
      {onRetry ? <Button variant="primary" isDisabled={isTrying} onPress={() => void retry()}>{t(isTrying ? 'failure.trying' : 'failure.retry')}</Button> : null}
    </main>
  )
}
