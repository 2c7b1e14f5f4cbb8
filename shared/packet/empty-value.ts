import { z } from 'zod'
import type { Shape } from './shape.ts'

/** What stands at a place that a document does not have yet: nothing, in the sense of its kind. */
export const emptyValue = (shape: Shape): unknown => {
  switch (shape.kind) {
    case 'prose':
      return ''
    case 'list':
      return []
    case 'map':
      return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, emptyValue(field)]))
    case 'plain':
      return emptyPlain(shape.schema)
    default:
      return shape satisfies never
  }
}

/** `null` where the schema allows it, else the emptiest value that it accepts. */
const emptyPlain = (schema: z.ZodType): unknown => {
  const at = EMPTIEST.findIndex(value => schema.safeParse(value).success)
  return at < 0 ? firstOption(schema) : EMPTIEST[at]
}

const EMPTIEST = [null, '', false, [], 0] as const

const firstOption = (schema: z.ZodType): unknown =>
  schema instanceof z.ZodEnum ? schema.options[0] : schema instanceof z.ZodLiteral ? schema.value : undefined
