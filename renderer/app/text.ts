import { createContext, useCallback, useContext } from 'react'
import type { AppError } from '../../shared/api/errors.ts'
import { isMessageKey, message, type Locale, type MessageKey, type MessageParams } from '../../shared/messages/catalogue.ts'

export type Translate = (key: MessageKey, params?: MessageParams) => string

export const LocaleContext = createContext<Locale>('ko')

export const useLocale = (): Locale => useContext(LocaleContext)

/** The words of the window in the language of the settings. */
export const useText = (): Translate => {
  const locale = useLocale()
  return useCallback((key, params) => message(locale, key, params), [locale])
}

/** The sentence for an error: what happened, to which thing, what to do. */
export const errorText = (t: Translate, error: AppError): string => {
  const key = [`error.${error.code}.${error.params['variant'] ?? ''}`, `error.${error.code}`].find(isMessageKey)
  return t(key ?? 'error.internal', error.params)
}
