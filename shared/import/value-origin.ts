import { z } from 'zod'

/**
 * How the reading found a value. A label, the head of a column or a programme's own line say what a value is;
 * the rules below `title-line` conclude it.
 */
export const OriginRule = z.enum([
  // stated
  'label', 'table-column', 'programme-line',
  // told by where it stands
  'section', 'list', 'title-line', 'table-shape', 'time-line', 'agenda-item', 'block-heading', 'remarks',
  // concluded
  'day-heading', 'last-row', 'year-elsewhere', 'clock-of-twelve', 'past-midnight', 'side-tag', 'title-words', 'principal-named',
  'press-heading', 'common-block', 'sentence',
])

/** `stated`: the draft says what it is. `read`: its place tells. `concluded`: a person should look. */
export const Confidence = z.enum(['stated', 'read', 'concluded'])

/** Where in the drafts a value stands: a line, and the cell where the line is a row of a table (0-based). */
export const OriginUnit = z.object({ file: z.number().int(), line: z.number().int(), cell: z.number().int().nullable() })

/** What a value of a draft was read from. */
export const ValueOrigin = z.object({
  packetId: z.string(),
  /** Path of the value in its packet, items of lists by their ids: `overview.date`, `runOfShow.<id>.start`. */
  path: z.string(),
  /** The words of the draft that say it. */
  raw: z.string(),
  units: z.array(OriginUnit),
  rule: OriginRule,
  confidence: Confidence,
})

export type OriginRule = z.infer<typeof OriginRule>
export type Confidence = z.infer<typeof Confidence>
export type OriginUnit = z.infer<typeof OriginUnit>
export type ValueOrigin = z.infer<typeof ValueOrigin>

const STATED: ReadonlySet<OriginRule> = new Set<OriginRule>(['label', 'table-column', 'programme-line'])
const CONCLUDED: ReadonlySet<OriginRule> = new Set<OriginRule>([
  'last-row', 'year-elsewhere', 'clock-of-twelve', 'past-midnight', 'title-words', 'principal-named', 'press-heading', 'common-block', 'sentence',
])

/** How sure a value is that was found by `rule`. */
export const confidenceOf = (rule: OriginRule): Confidence =>
  STATED.has(rule) ? 'stated' : CONCLUDED.has(rule) ? 'concluded' : 'read'
