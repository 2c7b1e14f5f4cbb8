import type { EditionKind, EditionRule } from '../packet/edition-rule.ts'

/** Name of the rule that decides about a packet as a whole. */
export const WHOLE_PACKET = 'packet'

export interface Ruling {
  readonly show: boolean
  /** It names this very item or value, not all of its kind. */
  readonly exact: boolean
}

/** A packet's own edition rules for one edition, ready to be asked. */
export interface Rulings {
  /** Decision about the whole packet, if there is one. */
  readonly root: boolean | null
  /** Decision for the place `path` of kind `pattern`, or `null` where the table decides. */
  readonly at: (pattern: string, path: string) => Ruling | null
}

export const rulingsOf = (rules: readonly EditionRule[], kind: EditionKind): Rulings => {
  const byTarget = new Map<string, boolean>()
  for (const rule of rules) {
    if (rule.editions.includes(kind)) byTarget.set(rule.target, rule.show && byTarget.get(rule.target) !== false)
  }
  const root = byTarget.get(WHOLE_PACKET) ?? null
  if (byTarget.size === 0) return { root, at: () => null }
  return {
    root,
    at: (pattern, path) => {
      const exact = byTarget.get(path)
      if (exact !== undefined) return { show: exact, exact: true }
      const general = byTarget.get(pattern)
      if (general !== undefined) return { show: general, exact: false }
      return isHiddenAbove(byTarget, pattern, path) ? { show: false, exact: false } : null
    },
  }
}

/**
 * Hiding reaches down (`seating` hides all of it); showing does not: an item that is shown shows
 * what the table says of it. The nearest place that has a rule decides.
 */
const isHiddenAbove = (byTarget: ReadonlyMap<string, boolean>, pattern: string, path: string): boolean => {
  let [patternAbove, pathAbove] = [parentOf(pattern), parentOf(path)]
  while (patternAbove !== '') {
    const rule = byTarget.get(pathAbove) ?? byTarget.get(patternAbove)
    if (rule !== undefined) return !rule
    patternAbove = parentOf(patternAbove)
    pathAbove = parentOf(pathAbove)
  }
  return false
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')))
