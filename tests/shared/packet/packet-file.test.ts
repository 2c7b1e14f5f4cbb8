import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/api/errors.ts'
import { newPacket } from '../../../shared/packet/new-packet.ts'
import { looksLikePacketFile } from '../../../shared/packet/looks-like-packet-file.ts'
import {
  type PacketFile,
  parsePacketFile,
  printPacketFile,
} from '../../../shared/packet/packet-file.ts'

const SHA = 'a'.repeat(64)
const packet = {
  ...newPacket('p1'),
  attachments: [{ id: 'a1', name: '도면.png', mime: 'image/png', size: 4, sha256: SHA, source: false, keepOnly: false }],
}
const file: PacketFile = {
  format: 'briefing-book',
  version: 1,
  packets: [packet],
  entries: [],
  documents: [],
  files: { [SHA]: 'AAECAw==' },
}

const codeOf = (text: string): string => {
  try {
    parsePacketFile(text)
    return 'accepted'
  } catch (error) {
    return error instanceof AppError ? error.code : 'thrown'
  }
}
const variant = (change: object): string => JSON.stringify({ ...file, ...change })

describe('packet file', () => {
  test('what is printed is read back, byte for byte the same each time', () => {
    const text = printPacketFile(file)
    expect(parsePacketFile(text)).toEqual(file)
    expect(printPacketFile(parsePacketFile(`\uFEFF${text}`))).toBe(text)
    expect(looksLikePacketFile(text)).toBe(true)
  })

  test('a file written before packets had edition rules is still read', () => {
    const { editionRules: _, ...older } = packet
    expect(parsePacketFile(variant({ packets: [older] })).packets[0]?.editionRules).toEqual([])
  })

  test.each([
    ['a draft', '1. 행사 개요\n- (목적) 협력'],
    ['other JSON', '{"ok":true}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a newer file', variant({ version: 2 })],
  ])('%s is not supported', (_, text) => expect(codeOf(text)).toBe('file-unsupported'))

  test.each([
    ['a packet that breaks the schema', variant({ packets: [{ ...packet, zone: 9 }] })],
    ['two packets of one id', variant({ packets: [packet, packet] })],
    ['an attachment without bytes', variant({ files: {} })],
    ['an attachment cut short', variant({ files: { [SHA]: 'AAEC' } })],
    ['bytes that are not base64', variant({ files: { [SHA]: 'AA!CAw==' } })],
    ['a name that is no SHA-256', variant({ files: { [SHA]: 'AAECAw==', x: 'AAEC' } })],
  ])('%s is unreadable as a whole', (_, text) => expect(codeOf(text)).toBe('file-unreadable'))

  test('a draft is told apart by its beginning', () => {
    expect(looksLikePacketFile('□ "format": "briefing-book"')).toBe(false)
    expect(looksLikePacketFile('{\n "format": "briefing-book"')).toBe(true)
  })
})
