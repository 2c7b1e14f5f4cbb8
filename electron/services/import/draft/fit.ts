/** Longest label and prose of the packet schema (`shared/packet/field.ts`), in characters. */
const MAX_LABEL = 2_000
const MAX_PROSE = 200_000

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`

/** Brings a value down to what the schema takes; the whole line stays in the source units. */
export const fitLabel = (text: string): string => shorten(text, MAX_LABEL)
export const fitProse = (text: string): string => shorten(text, MAX_PROSE)
