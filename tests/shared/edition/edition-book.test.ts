import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outlineBook } from '../../../shared/book/outline-book.ts'
import type { Edition } from '../../../shared/edition/edition.ts'
import { type FilePart, findLeaks } from '../../../shared/edition/leak-check.ts'
import { selectBookForEdition } from '../../../shared/edition/select-book.ts'
import type { DraftDocument } from '../../../shared/import/draft.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { parsePacketFile } from '../../../shared/packet/packet-file.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const sample = parsePacketFile(readFileSync(new URL('../../../assets/samples/complete.json', import.meta.url), 'utf8'))
const EDITIONS: Edition[] = [
  { kind: 'staff' },
  { kind: 'interpreter' },
  { kind: 'guest', sideId: 's-ex' },
  { kind: 'press' },
]

/** The book's words in the order of printing, a part for each section. */
const sectionsOf = (packets: readonly Packet[], documents: readonly DraftDocument[]): FilePart[] =>
  outlineBook({
    packets,
    documents,
    settings: { ...defaultSettings, ...sample.settings },
    options: {},
    today: '2026-09-07',
  }).sections.map(section => ({ place: section.id, text: wordsOf(section).join('\n') }))

/** Every paragraph's runs, joined; what else the outline holds are names of roles and places. */
const wordsOf = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(wordsOf)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === 'runs' ? [lineOf(value)] : wordsOf(value)))
}

const lineOf = (runs: { text?: string }[]): string => runs.map(run => run.text ?? '').join('')

describe.each(EDITIONS)('the outlined $kind book of the complete sample', edition => {
  const selection = selectBookForEdition(sample, edition)
  const leaksIn = (parts: FilePart[]) =>
    findLeaks(selection.excluded, selection.included, parts).filter(leak => !leak.byChance)

  test('says nothing that was excluded', () => {
    const parts = sectionsOf(selection.packets, selection.documents)
    expect(parts.some(part => part.text.includes('견본과학단지'))).toBe(true)
    expect(leaksIn(parts)).toEqual([])
  })

  test('would be refused if the principal’s book were printed in its place', () => {
    expect(leaksIn(sectionsOf(sample.packets, sample.documents)).length).toBeGreaterThan(30)
  })
})
