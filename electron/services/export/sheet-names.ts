/** Excel's longest name of a sheet, in characters, and the signs that it refuses. */
const MAX_LENGTH = 31
const REFUSED = /[\\/?*[\]:]/g

/** Names for sheets: short enough, without refused signs, none twice (Excel does not tell case apart). */
export const sheetNames = (titles: readonly string[]): string[] => {
  const taken = new Set<string>()
  return titles.map((title, index) => {
    const base = title.replace(REFUSED, ' ').replace(/^'+|'+$/g, '').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH) || String(index + 1)
    const name = unused(base, taken)
    taken.add(name.toLowerCase())
    return name
  })
}

const unused = (base: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`
    const name = `${base.slice(0, MAX_LENGTH - suffix.length)}${suffix}`
    if (!taken.has(name.toLowerCase())) return name
  }
}
