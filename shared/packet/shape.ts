import { z } from 'zod'
import { isLabel, isList, isProse } from './field.ts'
import { Packet } from './packet.ts'

/**
 * How a schema says its values are kept: what repairing, comparing, searching and the document
 * engine walk along, so that a field added to the schema needs no second declaration.
 */
export type Shape = ProseShape | PlainShape | MapShape | ListShape
/** Merged letter by letter. */
export interface ProseShape {
  kind: 'prose'
}
/** Replaced whole. `text` marks labels and arrays of labels, which people write and search for. */
export interface PlainShape {
  kind: 'plain'
  text: boolean
  schema: z.ZodType
}
export interface MapShape {
  kind: 'map'
  fields: Readonly<Record<string, Shape>>
}
/** Ordered items named by id. */
export interface ListShape {
  kind: 'list'
  item: MapShape
}

/** The shape of an object schema. A nullable object is a plain value: it comes and goes whole. */
export const mapShapeOf = (schema: z.ZodObject): MapShape => ({
  kind: 'map',
  fields: Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, shapeOf(field as z.ZodType)])),
})

const shapeOf = (schema: z.ZodType): Shape => {
  if (isProse(schema)) return { kind: 'prose' }
  if (schema instanceof z.ZodObject) return mapShapeOf(schema)
  if (schema instanceof z.ZodArray && isList(schema))
    return { kind: 'list', item: mapShapeOf(schema.element as z.ZodObject) }
  return { kind: 'plain', text: isLabel(inside(schema)), schema }
}

/** What a nullable or an array holds. */
const inside = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodNullable
    ? (schema.unwrap() as z.ZodType)
    : schema instanceof z.ZodArray
      ? (schema.element as z.ZodType)
      : schema

export const packetShape: MapShape = mapShapeOf(Packet)

/** The shape at an edit's path (keys, and ids where a list is), or `null` where the schema has no such place. */
export const shapeAt = (shape: Shape, [key, ...rest]: readonly string[]): Shape | null => {
  if (key === undefined) return shape
  switch (shape.kind) {
    case 'map': {
      const field = shape.fields[key]
      return field ? shapeAt(field, rest) : null
    }
    case 'list':
      return shapeAt(shape.item, rest)
    case 'prose':
    case 'plain':
      return null
    default:
      return shape satisfies never
  }
}
