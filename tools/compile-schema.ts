import { z } from 'zod'
import type { Plugin } from 'rolldown'

/**
 * JavaScript of a function `name(value)` that says whether `schema` would return a JSON value as it stands: every key
 * there, none more, each in its bounds. A field that is missing and has a default gets it, whatever the answer then is. `false` means "ask the schema", so what can't be told apart here (records
 * that are not empty, rules of their own) may be refused, and nothing may be taken that the schema would not.
 * Throws for a kind of schema it doesn't know, so that the build fails and not a packet.
 */
export const compileSchema = (schema: z.ZodType, name: string): string => {
  const declarations: string[] = []
  const known = new Map<z.ZodType, string>()
  const functionOf = (of: z.ZodType, body: () => string): string => {
    const found = known.get(of)
    if (found !== undefined) return found
    const own = `check${known.size}`
    known.set(of, own)
    declarations.push(`const ${own} = (v) => ${body()}`)
    return own
  }

  /** An expression over the variable `v`. */
  const test = (of: z.ZodType, v: string): string => {
    if (of instanceof z.ZodString || of instanceof z.ZodISODate) return [`typeof ${v} === 'string'`, ...checksOf(of).map((check) => textTest(check, v))].join(' && ')
    if (of instanceof z.ZodNumber) return [`Number.isFinite(${v})`, ...checksOf(of).map((check) => numberTest(check, v))].join(' && ')
    if (of instanceof z.ZodBoolean) return `typeof ${v} === 'boolean'`
    if (of instanceof z.ZodEnum) return `(${of.options.map((option) => `${v} === ${JSON.stringify(option)}`).join(' || ')})`
    if (of instanceof z.ZodLiteral) return `(${[...of.values].map((value) => `${v} === ${JSON.stringify(value)}`).join(' || ')})`
    if (of instanceof z.ZodNullable) return `(${v} === null || ${test(of.unwrap() as z.ZodType, v)})`
    // The default of an object's field fills its gap (`objectTest`); anywhere else it stands aside.
    if (of instanceof z.ZodDefault || of instanceof z.ZodOptional) return test(of.unwrap() as z.ZodType, v)
    if (of instanceof z.ZodRecord) return `isEmpty(${v})`
    if (of instanceof z.ZodArray) return `${functionOf(of, () => arrayTest(of))}(${v})`
    if (of instanceof z.ZodObject) return `${functionOf(of, () => objectTest(of))}(${v})`
    throw new Error(`compile-schema knows no ${of.type}`)
  }

  const arrayTest = (of: z.ZodArray): string =>
    ['Array.isArray(v)', ...checksOf(of).map((check) => lengthTest(check, 'v')), `v.every(${checkOf(of.element as z.ZodType)})`].join(' && ')

  const checkOf = (of: z.ZodType): string => (of instanceof z.ZodObject ? functionOf(of, () => objectTest(of)) : `(v) => ${test(of, 'v')}`)

  const objectTest = (of: z.ZodObject): string => {
    if (of.def.catchall) throw new Error('compile-schema knows no objects with further keys')
    const fields = Object.entries(of.shape) as [string, z.ZodType][]
    const required = fields.filter((field) => !isOptional(field))
    const optional = fields.filter(isOptional)
    const extra = optional.map(([key]) => ` + Number(${at(key)} !== undefined)`).join('')
    const filled = required.filter((field): field is [string, z.ZodDefault] => field[1] instanceof z.ZodDefault)
    return [
      "typeof v === 'object' && v !== null && !Array.isArray(v)",
      ...checksOf(of).map(() => 'false'),
      ...filled.map(([key, field]) => `(${at(key)} !== undefined || (${at(key)} = ${JSON.stringify(field.def.defaultValue)}, true))`),
      `keyCount(v) === ${required.length}${extra}`,
      ...required.map(([key, field]) => test(field, at(key))),
      ...optional.map(([key, field]) => `(${at(key)} === undefined || ${test((field as z.ZodOptional).unwrap() as z.ZodType, at(key))})`),
    ].join('\n  && ')
  }

  const root = checkOf(schema)
  return `const keyCount = (v) => { let n = 0; for (const _ in v) n++; return n }
const isEmpty = (v) => typeof v === 'object' && v !== null && !Array.isArray(v) && keyCount(v) === 0
${declarations.join('\n')}
export const ${name} = ${root}
`
}

const at = (key: string): string => `v[${JSON.stringify(key)}]`

/** A default inside an optional field fills the gap all the same: there the schema is asked. */
const isOptional = ([, field]: [string, z.ZodType]): boolean => field instanceof z.ZodOptional && !(field.unwrap() instanceof z.ZodDefault)

type Check = Record<string, unknown> & { check: string }

/** The rules of a value; a format's own (`z.iso.date()`) is among them. */
const checksOf = (schema: z.ZodType): Check[] => {
  const own = schema.def as unknown as Check
  return [...(own.check === undefined ? [] : [own]), ...(schema.def.checks ?? []).map(({ _zod: { def } }) => def as unknown as Check)]
}

/** Of a string or an array. */
const lengthTest = (check: Check, v: string): string => {
  switch (check.check) {
    case 'min_length': return `${v}.length >= ${String(check['minimum'])}`
    case 'max_length': return `${v}.length <= ${String(check['maximum'])}`
    default: return 'false'
  }
}

const textTest = (check: Check, v: string): string => {
  switch (check.check) {
    case 'string_format':
      if (check['pattern'] instanceof RegExp && !check['pattern'].global) return `${String(check['pattern'])}.test(${v})`
      throw new Error(`compile-schema knows no text of format ${String(check['format'])}`)
    default: return lengthTest(check, v)
  }
}

const numberTest = (check: Check, v: string): string => {
  switch (check.check) {
    case 'number_format':
      if (check['format'] === 'safeint') return `Number.isSafeInteger(${v})`
      throw new Error(`compile-schema knows no number of format ${String(check['format'])}`)
    case 'greater_than': return `${v} ${check['inclusive'] ? '>=' : '>'} ${String(check['value'])}`
    case 'less_than': return `${v} ${check['inclusive'] ? '<=' : '<'} ${String(check['value'])}`
    default: return 'false'
  }
}

/** Puts the compiled check of packet files in the place of its stand-in. */
export const compiledPacketFile = (): Plugin => ({
  name: 'compiled-packet-file',
  async load(id) {
    if (!id.endsWith('/shared/packet/whole-packet-file.ts')) return null
    const { PacketFile } = await import('../shared/packet/packet-file.ts')
    return { code: compileSchema(PacketFile, 'isWholePacketFile'), moduleType: 'js' }
  },
})
