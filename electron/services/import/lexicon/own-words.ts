import { isMessageKey, message } from '../../../../shared/messages/catalogue.ts'

const normalise = (word: string): string => word.toLowerCase().replace(/\s+/g, '')

/** Words that our own papers print for the values of an enum (`book.role.head`: 대표, Head), in both languages. */
export const ownWords = <T extends string>(values: readonly T[], prefix: string): ((word: string) => T | null) => {
  const known = new Map(values.flatMap((value) => {
    const key = `${prefix}.${value}`
    return isMessageKey(key) ? [[normalise(message('ko', key)), value] as const, [normalise(message('en', key)), value] as const] : []
  }))
  return (word) => known.get(normalise(word)) ?? null
}
