import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PacketFile } from '../../shared/packet/packet-file.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { compileSchema } from '../../tools/compile-schema.ts'
import { packetArbitrary } from '../electron/services/export/packet-arbitrary.ts'

const compiled = async (schema: z.ZodType): Promise<(value: unknown) => boolean> => {
  const code = `data:text/javascript,${encodeURIComponent(compileSchema(schema, 'check'))}`
  return ((await import(/* @vite-ignore */ code)) as { check: (value: unknown) => boolean }).check
}
const isWhole = await compiled(PacketFile)

const fileOf = (packets: unknown[]): unknown => JSON.parse(JSON.stringify({ format: 'briefing-book', version: 1, settings: defaultSettings, packets, entries: [], documents: [], files: {} }))

/** Every place of a JSON value that can be changed. */
const placesOf = (value: unknown): { at: Record<string, unknown>; key: string }[] => (typeof value !== 'object' || value === null ? [] : Object.keys(value)
  .flatMap((key) => [{ at: value as Record<string, unknown>, key }, ...placesOf((value as Record<string, unknown>)[key])]))

const STRANGE = [undefined, null, '', 'x', 'x'.repeat(2_001), -1, 0, 0.5, 1e9, true, [], {}, [1], { id: '' }]

describe('a check compiled from the schema of packet files', () => {
  it('takes what the program itself writes', () => {
    fc.assert(fc.property(packetArbitrary, (packet) => { expect(isWhole(fileOf([packet]))).toBe(true) }), { numRuns: 50, seed: 7, endOnFailure: true })
    const { files: _, packets: [first], ...complete } = JSON.parse(readFileSync('assets/samples/complete.json', 'utf8')) as { files: object; packets: object[] }
    expect(isWhole({ ...complete, packets: [{ ...first, attachments: [] }], files: {} })).toBe(true)
  })

  it('takes nothing that the schema refuses or would change', () => {
    fc.assert(fc.property(packetArbitrary, fc.nat(), fc.nat(STRANGE.length - 1), fc.constantFrom('set', 'drop', 'add'), (packet, nth, strange, kind) => {
      const file = fileOf([packet])
      const places = placesOf(file)
      const place = places[nth % places.length]
      if (!place) return
      if (kind === 'set') place.at[place.key] = STRANGE[strange]
      else if (kind === 'drop') delete place.at[place.key]
      else if (!Array.isArray(place.at)) place.at['further'] = 1
      const json: unknown = JSON.parse(JSON.stringify(file))
      const parsed = PacketFile.safeParse(structuredClone(json))
      // A value that is refused may have got defaults, and is read anew: nothing is claimed of it.
      expect(isWhole(json) ? parsed.data : json).toStrictEqual(json)
    }), { numRuns: 300, seed: 8, endOnFailure: true })
  })

  it('holds lists, bounds, dates and optional fields', async () => {
    const check = await compiled(z.object({ day: z.iso.date().nullable(), n: z.number().int().min(0).max(9), kind: z.enum(['a', 'b']), list: z.array(z.object({ id: z.string().min(1) })).min(1), more: z.boolean().optional() }))
    const good = { day: '2026-07-01', n: 9, kind: 'b', list: [{ id: 'x' }] }
    expect([good, { ...good, more: false, day: null }].map(check)).toEqual([true, true])
    expect([{ ...good, day: '2026-02-30' }, { ...good, n: 10 }, { ...good, n: Infinity }, { ...good, kind: 'c' }, { ...good, list: [{ id: '' }] }, { ...good, list: [] }, { ...good, more: 1 }, { ...good, x: 1 }, [], null]
      .filter(check)).toEqual([])
  })

  it('fills in what an older program did not write, as the schema does, each time with a list of its own', () => {
    fc.assert(fc.property(packetArbitrary, (packet) => {
      const { editionRules: _rules, ...older } = packet
      const json = fileOf([older, { ...older, id: `${older.id}-2` }])
      const parsed = PacketFile.parse(structuredClone(json)) as { packets: { editionRules: unknown }[] }
      expect(isWhole(json)).toBe(true)
      expect(json).toStrictEqual(parsed)
      const [first, second] = (json as typeof parsed).packets
      expect(first?.editionRules).not.toBe(second?.editionRules)
    }), { numRuns: 20, seed: 9, endOnFailure: true })
  })

  it('leaves rules of their own to the schema', async () => {
    const check = await compiled(z.object({ pair: z.array(z.string()).refine((list) => list.length === 2) }))
    expect(check({ pair: ['a', 'b'] })).toBe(false)
  })

  it('fails the build for a kind of schema that it doesn’t know', () => {
    expect(() => compileSchema(z.union([z.string(), z.number()]), 'check')).toThrow('union')
    expect(() => compileSchema(z.string().email(), 'check')).not.toThrow()
  })
})
