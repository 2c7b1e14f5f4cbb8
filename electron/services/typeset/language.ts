import type { Run } from '../../../shared/book/block.ts'
import type { Structure } from './structure.ts'

const KOREAN = /[\p{Script=Hangul}\p{Script=Han}]/u
/** A letter alone is a sign: 1-A. */
const ENGLISH = /\p{Script=Latin}{2}/u

/** The language in which a reader has to say these words; `null` where there are none, as in a time. */
const languageOf = (text: string): 'ko' | 'en' | null => (KOREAN.test(text) ? 'ko' : ENGLISH.test(text) ? 'en' : null)

/** The language of a text that is not in its book's, or `null`. */
export const foreignLanguage = ({ language }: Structure, text: string): 'ko' | 'en' | null => {
  const own = languageOf(text)
  return own !== null && !language.startsWith(own) ? own : null
}

/** Says in what language an element is to be read, where that is not the book's. */
export const markLanguage = (structure: Structure, element: number, text: string): void => {
  const foreign = foreignLanguage(structure, text)
  if (foreign) structure.languages.set(element, foreign)
}

export const wordsOf = (runs: readonly Run[]): string => runs.map((run) => ('text' in run ? run.text : '')).join('')
