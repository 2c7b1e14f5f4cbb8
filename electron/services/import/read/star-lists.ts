const STAR = /^( {0,8})\*(?= +\S)/
const HEADING = /^ {0,3}#{1,6} \S/
const LINES_ABOVE = 2

/** `* Minutes` ↵ `* Budget` in a text with headings of Markdown: its lists, no footnotes, of which one stands alone. */
export const starsToDashes = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => HEADING.test(line))) return lines
  const isStar = lines.map((line) => STAR.test(line))
  return lines.map((line, at) => {
    // Right below a heading one is a list.
    const isListed = isStar[at] && (isStar[at - 1] || isStar[at + 1] || lines.slice(Math.max(0, at - LINES_ABOVE), at).some((above) => HEADING.test(above)))
    return isListed ? line.replace(STAR, '$1-') : line
  })
}
