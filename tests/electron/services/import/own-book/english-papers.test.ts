import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { EXPORT_KINDS, type ExportKind } from '../../../../../shared/export/export-kinds.ts'
import { makeDocument } from '../../../../../shared/export/make-document.ts'
import { toMarkdown } from '../../../../../shared/export/markdown.ts'
import { Packet } from '../../../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { sequentialIds } from '../sequential-ids.ts'

const SAMPLE = path.join(import.meta.dirname, '../../../../../assets/samples/complete.json')
const { packets: raw } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { packets: unknown[] }
const packets = raw.map((packet) => Packet.parse(packet))

/** What the labels and the lists of a paper say of a packet; its programme and its words are in their own language. */
const labelled = ({ title, titleEn, access, asOf, participation, documentMark, overview: { date, endDate, start, end, place }, topics, sides, attendance, runOfShow }: Packet): unknown => ({
  title, titleEn, access, asOf, participation, documentMark, date, endDate, start, end, place, stated: attendance.stated,
  topics: topics.map(({ label, text }) => [label, text]),
  sides: sides.map(({ name, ours, statedCount, attendees }) => [name, ours, statedCount, attendees.map((one) => [one.name, one.organisation, one.role])]),
  rows: runOfShow.map((row) => [row.day, row.start, row.end, row.openEnded, row.title.replace(/ \[.*\]$/, '')]),
})

const readBack = async (what: ExportKind, locale: 'ko' | 'en') => {
  const settings = { ...defaultSettings, locale }
  const text = toMarkdown(makeDocument({ packets, settings, what, today: '2026-09-07' }))
  return readDraft([{ name: 'papers.md', bytes: new TextEncoder().encode(text) }], { ids: sequentialIds(), settings })
}

describe('our own papers in English', () => {
  it.each(EXPORT_KINDS)('leave no line of a %s unassigned, and tell what those in Korean tell', async (what) => {
    const english = await readBack(what, 'en')
    expect(english.unassigned).toEqual([])
    expect(english.packets.map(labelled)).toEqual((await readBack(what, 'ko')).packets.map(labelled))
  })
})
