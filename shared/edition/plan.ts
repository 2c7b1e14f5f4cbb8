import { z } from 'zod'
import type { EditionTable, Verdicts } from './edition-table.ts'

/** A value that is shown or emptied as a whole: a text, a number, a choice, a list of plain words. */
export interface LeafPlan {
  readonly kind: 'leaf'
  readonly key: string
  readonly path: string
  readonly verdicts: Verdicts
  /** What stands in its place where it is not shown. */
  readonly empty: unknown
  /** An id, a choice that has no "none": it can't be empty and stays with its item. */
  readonly fixed: boolean
  /** Free words, as against ids, dates and choices: these are what can leak. */
  readonly isText: boolean
}
export interface ListPlan {
  readonly kind: 'list'
  readonly path: string
  readonly verdicts: Verdicts
  readonly item: ObjectPlan
}
export interface ObjectPlan {
  readonly kind: 'object'
  readonly path: string
  readonly fields: readonly (readonly [key: string, plan: Plan])[]
}
export type Plan = LeafPlan | ListPlan | ObjectPlan

/** A place without a line in the table is nobody's. A test keeps the table complete. */
const NOBODY: Verdicts = [false, false, false, false, false]

/** Strings that name something inside the program: never printed as they are. */
const NAMES = new Set([
  'id',
  'personId',
  'parentId',
  'rowId',
  'topicId',
  'speakerId',
  'attendeeId',
  'photo',
  'zone',
  'field',
  'target',
])

/**
 * Joins a schema and a table once, so that a selection walks a document without looking anything
 * up. Texts at the paths in `copies` only repeat what stands elsewhere: they are kept or emptied
 * like all others, but are no texts of their own when leaks are looked for.
 */
export const planOf = (schema: z.ZodObject, table: EditionTable, copies: ReadonlySet<string> = new Set()): ObjectPlan =>
  objectPlan(schema, '', { table, copies })

interface Sources {
  readonly table: EditionTable
  readonly copies: ReadonlySet<string>
}

const objectPlan = (schema: z.ZodObject, path: string, sources: Sources): ObjectPlan => ({
  kind: 'object',
  path,
  fields: Object.entries(schema.shape).map(
    ([key, field]) => [key, fieldPlan(field as z.ZodType, path === '' ? key : `${path}.${key}`, key, sources)] as const,
  ),
})

const fieldPlan = (schema: z.ZodType, path: string, key: string, sources: Sources): Plan => {
  const plain = withoutWrappers(schema)
  const nullable = schema.safeParse(null).success
  if (plain instanceof z.ZodObject && !nullable) return objectPlan(plain, path, sources)
  if (plain instanceof z.ZodArray && plain.element instanceof z.ZodObject) {
    const at = `${path}.*`
    return {
      kind: 'list',
      path: at,
      verdicts: sources.table[at] ?? NOBODY,
      item: objectPlan(plain.element, at, sources),
    }
  }
  const empty = nullable ? null : emptyOf(plain)
  return {
    kind: 'leaf',
    key,
    path,
    verdicts: sources.table[path] ?? NOBODY,
    empty,
    fixed: !schema.safeParse(empty).success,
    isText: !NAMES.has(key) && !sources.copies.has(path) && isFreeText(plain),
  }
}

const withoutWrappers = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? withoutWrappers(schema.unwrap() as z.ZodType)
    : schema

const isFreeText = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodArray
    ? isFreeText(schema.element as z.ZodType)
    : schema instanceof z.ZodString && schema.format === null

const emptyOf = (schema: z.ZodType): unknown => {
  if (schema instanceof z.ZodArray) return []
  if (schema instanceof z.ZodNumber) return 0
  if (schema instanceof z.ZodBoolean) return false
  return ''
}
