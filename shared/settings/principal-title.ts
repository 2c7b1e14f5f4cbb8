import type { Settings } from './settings.ts'

/** What the principal is called in the language of the window or the paper. */
export const principalTitle = ({ title, titleEn }: Settings['principal'], locale: Settings['locale']): string =>
  locale === 'en' && titleEn !== '' ? titleEn : title
