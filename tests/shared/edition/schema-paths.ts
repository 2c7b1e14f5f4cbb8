import { z } from 'zod'

/** All places of a schema as the table of editions writes them, found by way of its JSON Schema. */
export const pathsOfSchema = (schema: z.ZodType): string[] => walk(z.toJSONSchema(schema, { io: 'output' }) as Node, '')

type Node = {
  type?: string
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
}

const walk = (node: Node, path: string): string[] => {
  if (node.properties) {
    return Object.entries(node.properties).flatMap(([key, child]) => walk(child, path === '' ? key : `${path}.${key}`))
  }
  if (node.items?.properties) return [`${path}.*`, ...walk(node.items, `${path}.*`)]
  return [path]
}
