import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { newOutlineContext } from '../../../shared/book/outline-context.ts'
import { packetSection } from '../../../shared/book/packet-section.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { sectionText } from '../../electron/services/book/book-text.ts'
import { completePackets } from '../../electron/services/book/complete-packets.ts'
import { samplePackets } from '../../electron/services/book/sample-packets.ts'

const context = newOutlineContext('ko', defaultSettings.principal)

/** Values that are the program's own: references, codes that print as words, the import's memory. */
const UNPRINTED = new Set([
  'id', 'version', 'kind', 'access', 'zone', 'mode', 'status', 'asOf', 'date', 'endDate', 'interpretation', 'parentId', 'rowId',
  'topicId', 'speakerId', 'personId', 'attendeeId', 'photo', 'use', 'layout', 'role', 'attendance', 'disclosure', 'security', 'basis',
  'mime', 'sha256', 'marker', 'sourceUnits', 'sourceFiles', 'dismissed', 'editionRules', 'side', 'door', 'honour', 'flags',
])

interface Leaf { readonly path: string; readonly text: string }

const leaves = (value: unknown, path: string): Leaf[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}.${index}`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => (UNPRINTED.has(key) && typeof item === 'string') || key === 'sourceUnits' || key === 'sourceFiles'
    || key === 'dismissed' || key === 'editionRules' ? [] : leaves(item, path === '' ? key : `${path}.${key}`))
}

/** Item symbols are set by level and white space by the line. */
const bare = (text: string): string => text.replace(/[\s□○◦·‧∙\-–.①-⑳]/gu, '')

const unprinted = (packet: Packet): Leaf[] => {
  const printed = bare(sectionText(packetSection(packet, context), () => 1))
  // The draft a packet came from is no annex of it.
  const shown = { ...packet, attachments: packet.attachments.filter(({ source }) => !source) }
  return leaves(shown, '').filter(({ text }) => text.split('\n').some((line) => !printed.includes(bare(line))))
}

describe('the principal’s book holds every value of a packet', () => {
  test.each(completePackets().map((packet) => [packet.title, packet] as const))('%s', (_, packet) => {
    expect(leaves(packet, '').length).toBeGreaterThan(100)
    expect(unprinted(packet)).toEqual([])
  })

  test.each(samplePackets().map((packet) => [packet.title, packet] as const))('%s (the office’s sample)', (_, packet) => {
    expect(unprinted(packet)).toEqual([])
  })

  test('and no English word of the schema in their stead', () => {
    const printed = completePackets().map((packet) => sectionText(packetSection(packet, context), () => 1)).join('\n')
    expect(printed).not.toMatch(/null|undefined|NaN|consecutive|confirmed|do-not-disclose|book\./)
  })
})
