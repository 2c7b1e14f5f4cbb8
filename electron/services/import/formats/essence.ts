import { withoutMarkup } from './without-markup.ts'

/** Letters, digits and signs alone: two looks at a text differ in spaces, line breaks and markup. */
export const essence = (text: string): string =>
  withoutMarkup(text)
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
