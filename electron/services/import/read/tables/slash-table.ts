const GAP = /(?<!\s)\s+\/\s+/
const TIME_HEAD = /^(?:시\s?간|시\s?각|일\s?시|time)$/i
const FEWEST_CELLS = 3
const FEWEST_ROWS = 2

const cellsOf = (line: string): string[] => (line.includes('|') || line.includes('\t') ? [] : line.trim().replace(/\s\/$/, ' / ').split(GAP))

/** `No / 시간 / 내용` ↵ `1 / 10:00-10:02 / 개회 선언`: below a head that names the times, rows parted by slashes become rows of pipes; the last cell may be empty, a blank may part the head from them. */
export const slashesToPipes = (lines: readonly string[]): string[] => {
  const found = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    const head = cellsOf(lines[at] ?? '')
    if (head.length < FEWEST_CELLS || !head.some((cell) => TIME_HEAD.test(cell))) continue
    const first = (lines[at + 1] ?? '').trim() === '' ? at + 2 : at + 1
    let end = first
    while (end < lines.length && cellsOf(lines[end] ?? '').length === head.length) end += 1
    if (end - first < FEWEST_ROWS) continue
    for (let row = at; row < end; row += 1) if (row === at || row >= first) found[row] = cellsOf(lines[row] ?? '').join(' | ')
    at = end - 1
  }
  return found
}
