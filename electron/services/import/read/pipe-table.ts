/** `|---|:--:|` under a Markdown table head, also after a list sign. */
export const isPipeRule = (text: string): boolean => /^\s*(?:[-*] )?\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(text) && text.includes('|')

/** Cells of a line with unescaped pipes; `null` where it has none that could be a table's. */
export const splitPipes = (text: string): string[] | null => {
  if (!text.includes('|')) return null
  const inner = text.trim().replace(/^[-*•] (?=\|)/, '')
  const framed = inner.startsWith('|')
  const cells = inner.replace(/^\|/, '').replace(/\|$/, '').split(/(?<!\\)\|/).map((cell) => cell.trim())
  return framed || cells.length > 1 ? cells : null
}
