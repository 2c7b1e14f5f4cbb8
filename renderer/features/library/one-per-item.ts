import type { SearchHit } from '../../../shared/api/contract.ts'

/** The row, person or point that a hit is in; a field of the packet itself stands for itself. */
const itemOf = ({ packetId, path }: SearchHit): string =>
  [packetId, ...path.slice(0, path[0] === 'sides' ? 4 : 2)].join('.')

/**
 * One hit for each row, person and point, in the order of the search: a name in the remarks is found as the speaker's
 * too. The field nearest to the item is kept, which is the one that is in sight.
 */
export const onePerItem = (hits: readonly SearchHit[]): SearchHit[] =>
  [...Map.groupBy(hits, itemOf).values()].flatMap(same => same.toSorted((a, b) => a.path.length - b.path.length).slice(0, 1))
