import { z } from 'zod'
import { LATEST_CLOCK } from '../time/clock-time.ts'

/**
 * Building blocks of the packet schema. The schema alone says how a field is kept:
 * `prose()` merges letter by letter, every other value is replaced whole, `list()` is a
 * movable list of maps with ids (see docs in ARCHITECTURE.md, "How content is kept").
 */

/** An id that names a list item for life: never an index. */
export const id = () => z.string().min(1).max(64)

/** Text that two people may edit at once; kept as LoroText. Longest: 200,000 characters. */
export const prose = () => z.string().max(200_000).meta({ prose: true })

/** A short text that is replaced whole (a name, a place, a post). */
export const label = () => z.string().max(2_000).meta({ label: true })

/** Minutes since local midnight of the packet's date; above 1,440 the row runs past 24:00. */
export const clock = () => z.number().int().min(0).max(LATEST_CLOCK)

/** A length in minutes. */
export const minutes = () => z.number().int().min(0).max(7 * 1_440)

/** An ISO date without a time, `2026-07-01`. */
export const isoDate = () => z.iso.date()

/** A local ISO date and time without a zone, `2026-07-01T18:00`. */
export const isoLocal = () => z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)

/** A movable list whose items are maps with an `id`. */
export const list = <T extends z.ZodObject>(item: T) => z.array(item).meta({ list: true })

/** Does this schema node keep prose (and so takes `splice`)? */
export const isProse = (schema: z.ZodType): boolean => schema.meta()?.['prose'] === true

/** Is this schema node a short text that people write (and search for)? */
export const isLabel = (schema: z.ZodType): boolean => schema.meta()?.['label'] === true

/** Is this schema node a movable list of maps with ids (not an array replaced whole)? */
export const isList = (schema: z.ZodType): boolean => schema.meta()?.['list'] === true
