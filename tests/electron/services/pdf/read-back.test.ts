import { expect, test } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import { readBack } from '../../../../electron/services/pdf/read-back.ts'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { completePackets } from '../book/complete-packets.ts'
import { FONTS_PATH } from './fonts-dir.ts'
import { readPages, withoutSpace } from './read-text.ts'

const build = async (packets = completePackets(), title = '') =>
  (await buildBook({ packets, settings: defaultSettings, options: { title, org: '견본부' }, today: '2026-06-30', fontsDir: FONTS_PATH })).bytes

const letters = (text: string): string => [...text].toSorted().join('')

test('reads the same text from each page as pdf.js', async () => {
  const bytes = await build()
  const ours = readBack(bytes).filter(({ place }) => place.startsWith('page')).map(({ text }) => withoutSpace(text))
  const pages = await readPages(bytes)
  expect(ours.map(letters)).toEqual(pages.map((page) => letters(page.content + page.artifacts)))
})

test('reads bookmarks, the information dictionary and the XMP metadata', async () => {
  const parts = readBack(await build(undefined, '자료 (1) <가>&"나"'))
  const textsAt = (place: string): string[] => parts.filter((part) => part.place === place).map(({ text }) => text)
  expect(textsAt('bookmark')).toEqual(expect.arrayContaining(['개요', expect.stringContaining('가상국 과학산업부 차관 면담')]))
  expect(textsAt('information')).toContain('자료 (1) <가>&"나"')
  expect(textsAt('metadata').join('')).toContain('자료 (1) <가>&"나"')
})

test('a file with bytes that belong to no object is not read', async () => {
  const bytes = await build([{ ...newPacket('p'), title: '면담' }])
  const tampered = Buffer.concat([bytes, Buffer.from('999 0 obj\n(hidden)\nendobj\n')])
  expect(() => readBack(tampered)).toThrow(/can't be read back/)
})
