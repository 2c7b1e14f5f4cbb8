import { isPageName } from '../fields/title-words.ts'
import type { LineFacts } from '../parse/line-facts.ts'
import { splitMarker } from '../parse/marker.ts'

const FEWEST_IN_MENU = 2

/** A page of a site begins with its menu: the same name stands as a heading and, behind a sign, among others. */
export const menuOf = (head: readonly LineFacts[]): ReadonlySet<LineFacts> => {
  const bullets = head.filter(({ line }) => splitMarker(line.text).kind === 'bullet')
  const names = new Map(bullets.map(({ line }) => [splitMarker(line.text).rest.trim(), splitMarker(line.text).marker]))
  const heading = head.find((fact) => !bullets.includes(fact) && names.has(fact.line.text.trim()))
  const sign = heading && names.get(heading.line.text.trim())
  const others = bullets.filter(({ line }) => splitMarker(line.text).marker === sign)
  // Said once more behind one sign it is the title, and no menu.
  return new Set(heading && others.length >= FEWEST_IN_MENU ? [heading, ...others] : [])
}

/** `대회정보 > 개회식`: the page that a line of the menu leads to, or `null`. */
export const crumbOf = (head: readonly LineFacts[]): string | null => {
  const path = head.find(({ line }) => line.cells === null && /^(?:[-•·]\s?)?\S[^>]{0,30}\s>\s\S/.test(line.text) && isPageName(line.text))?.line.text
  return path?.split(/\s>\s/).at(-1)?.trim() ?? null
}
