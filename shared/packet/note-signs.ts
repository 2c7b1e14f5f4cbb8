/** An asterisk behind a word. */
const ASTERISKS = /(?<=[\p{L}\p{N})\]”’'"])\*+/gu
/** `1)` behind a word; the bracket of `(Q1)` belongs to the one before it. */
const NUMBER = /(?<=\p{L})\d{1,2}\)(?=[\s,.;:]|$)/gu

/** A title less the signs that lead to notes, for papers that have no notes: `포럼* 결과` is `포럼 결과` there. `goes` says which signs, if not all. */
export const withoutNoteSigns = (text: string, goes: (sign: string) => boolean = () => true): string =>
  text.replace(ASTERISKS, (sign) => (goes(sign) ? '' : sign))
    .replace(NUMBER, (sign, at: number) => (isInBrackets(text.slice(0, at)) || !goes(sign) ? sign : ''))

const isInBrackets = (before: string): boolean => before.split('(').length > before.split(')').length
