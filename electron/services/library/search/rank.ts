/** Columns of the index: what is found in an earlier one stands first. */
export const RANKS = ['title', 'name', 'other'] as const
export type Rank = (typeof RANKS)[number]

/** A packet's title, a person's name, anything else. `field` is a path without ids. */
export const rankOf = (field: string): Rank =>
  /^title(En)?$/.test(field) ? 'title' : /\.name(En|Hanja)?$/.test(field) ? 'name' : 'other'
