import type { EditionKind, EditionRule } from '../packet/edition-rule.ts'

/**
 * The rules with `target` shown, hidden or (`null`) left to the table for one edition; for the others they
 * stay as they are. A rule that is about no edition any more falls away. Pure.
 */
export const withRule = (
  rules: readonly EditionRule[], target: string, edition: EditionKind, show: boolean | null,
): EditionRule[] => {
  const others = rules.flatMap((rule): EditionRule[] => {
    if (rule.target !== target || !rule.editions.includes(edition)) return [rule]
    const editions = rule.editions.filter(kind => kind !== edition)
    return editions.length === 0 ? [] : [{ ...rule, editions }]
  })
  if (show === null) return others
  const same = others.findIndex(rule => rule.target === target && rule.show === show)
  return same < 0
    ? [...others, { target, editions: [edition], show }]
    : others.map((rule, at) => (at === same ? { ...rule, editions: [...rule.editions, edition] } : rule))
}
