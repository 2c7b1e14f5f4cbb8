/** `Break-out 1:  Focus on running costs`: some type two spaces behind a colon, and no column begins there. A label with its own colon behind them is one. */
const COLON_GAP = /(?<=[\p{L}\d)][:：]) {2}(?=[\p{L}\d“"‘'])(?!\p{L}[\p{L} ]{2,20}[:：])/gu
const COLON_GAP_AT = new RegExp(COLON_GAP.source, 'uy')

/** The words with one space behind each colon. */
export const closeColons = (text: string): string => text.replace(COLON_GAP, ' ')

/** Is the gap that begins at `from` only such a one? */
export const isColonGap = (text: string, from: number): boolean => {
  COLON_GAP_AT.lastIndex = from
  return COLON_GAP_AT.test(text)
}
