/** `|---|:-:|` under a Markdown table head, also after a list sign; `| - | - |` is a row of empty cells. */
export const isPipeRule = (text: string): boolean =>
  text.includes('|') && /--|:-|-:/.test(text) && /^(?:[-*] )?\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(text.trim())

const unlisted = (text: string): string => text.trim().replace(/^[-*•] (?=\|)/, '')

/** Does the line open with a pipe, as all lines of a framed table do? */
export const isFramed = (text: string): boolean => unlisted(text).startsWith('|')

/**
 * Cells of a line with unescaped pipes; `null` where it has none that could be a table's. In a table
 * without a frame a pipe at the head means an empty first cell.
 */
export const splitPipes = (text: string, framed: boolean = isFramed(text)): string[] | null => {
  if (!text.includes('|')) return null
  const inner = unlisted(text)
  const cells = (framed ? inner.replace(/^\|/, '').replace(/\|$/, '') : inner)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
  return framed || cells.length > 1 ? cells : null
}
