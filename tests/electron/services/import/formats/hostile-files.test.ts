import { execPath } from 'node:process'
import { closeSync, openSync, readSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '../../../../../electron/services/import/foreign/limits.ts'
import { readDraft } from '../../../../../electron/services/import/read-draft.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { readSample, realSpawn } from '../foreign/reader-fixture.ts'
import { codeOf } from './read-any.ts'
import { makeDocx, makeZip, paragraph } from './zip-fixture.ts'

const manyParts = (count: number): Buffer =>
  makeZip(Array.from({ length: count }, (_, index) => ({ name: `word/${index}.xml`, bytes: Buffer.from('<a/>') })))

const deep = (levels: number): string => `${'<w:sdt>'.repeat(levels)}${paragraph('깊이')}${'</w:sdt>'.repeat(levels)}`

const ENTITIES = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`

const bomb = (): Buffer => makeZip([{ name: 'word/document.xml', bytes: Buffer.alloc(MAX_UNPACKED_BYTES + 1, 0x20) }])

const lyingBomb = (): Buffer =>
  makeZip([{ name: 'word/document.xml', bytes: Buffer.alloc(5_000_000, 0x20), size: 100 }])

const program = (): Buffer => {
  const bytes = Buffer.alloc(100_000)
  const file = openSync(execPath, 'r')
  readSync(file, bytes, 0, bytes.length, 0)
  closeSync(file)
  return bytes
}

describe('files made to do harm', () => {
  it.each([
    ['0 bytes', '빈.pdf', () => new Uint8Array(), 'file-empty'],
    ['too many parts', '많음.docx', () => manyParts(MAX_ZIP_ENTRIES + 1), 'file-too-complex'],
    ['a zip bomb', '폭탄.docx', bomb, 'file-too-complex'],
    ['a zip bomb that lies about its size', '거짓.docx', lyingBomb, 'file-unreadable'],
    ['elements 100,000 levels deep', '깊음.docx', () => makeDocx(deep(100_000)), 'file-too-complex'],
    [
      'entities of its own',
      '개체.docx',
      () => makeDocx(paragraph('&b;'), { 'word/styles.xml': `${ENTITIES}<a>&b;</a>` }),
      'file-too-complex',
    ],
    [
      'HTML 100,000 levels deep',
      '깊음.html',
      () => Buffer.from(`<html>${'<div>'.repeat(100_000)}x`),
      'file-too-complex',
    ],
    [
      'HWPML with entities',
      '개체.hml',
      () => Buffer.from(`<?xml version="1.0"?><!DOCTYPE HWPML [<!ENTITY a "b">]><HWPML>&a;</HWPML>`),
      'file-unsupported',
    ],
    ['a plain ZIP', '사진.zip', () => makeZip([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'file-unsupported'],
    ['a PDF that is cut', '잘림.pdf', () => readSample('pdf').subarray(0, 2_000), 'file-unreadable'],
    [
      'a part whose checksum is wrong',
      '변조.xlsx',
      () => {
        const bytes = Buffer.from(readSample('xlsx'))
        const at = bytes.indexOf('sharedStrings.xml') + 200
        bytes[at] = (bytes[at] ?? 0) ^ 0xff
        return bytes
      },
      'file-unreadable',
    ],
  ] as const)(
    '%s',
    async (_, name, make, code) => {
      expect(await codeOf(name, make())).toBe(code)
    },
    60_000,
  )

  it.each([['program.pdf'], ['program.docx'], ['program.hwp']])('a program renamed to %s is no text', async (name) => {
    const reading = readDraft([{ name, bytes: program() }], {
      ids: () => 'x'.repeat(20),
      settings: defaultSettings,
      spawn: realSpawn,
    })
    await expect(reading).rejects.toMatchObject({ code: 'file-binary' })
  })

  it('takes a file for what it is, whatever it is called', async () => {
    expect(await codeOf('계획.pdf', readSample('docx'))).toBe('read')
    expect(await codeOf('계획.docx', readSample('hwp'))).toBe('read')
    expect(await codeOf('계획', readSample('xlsx'))).toBe('read')
  }, 60_000)

  it('takes no part of a bad file, and the whole of the good one beside it', async () => {
    const { documents, refused, packets } = await readDraft(
      [
        { name: '좋음.docx', bytes: readSample('docx') },
        { name: '나쁨.docx', bytes: readSample('docx').subarray(0, 5_000) },
      ],
      { ids: () => 'x'.repeat(20), settings: defaultSettings, spawn: realSpawn },
    )
    expect(refused).toEqual([{ file: 1, name: '나쁨.docx', error: expect.objectContaining({ code: 'file-unreadable' }) }])
    expect(documents.map(({ name }) => name)).toEqual(['좋음.docx'])
    expect(packets).toHaveLength(5)
  }, 60_000)
})
