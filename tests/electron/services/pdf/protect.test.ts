import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildBook } from '../../../../electron/services/book/build-book.ts'
import { protect } from '../../../../electron/services/pdf/protect.ts'
import { isPdfPassword } from '../../../../shared/book/file-password.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import { completeFile } from '../book/complete-file.ts'
import { completePackets } from '../book/complete-packets.ts'
import { FONTS_PATH } from './fonts-dir.ts'

const PASSWORD = '비밀 Pw-9!'
let plain: Uint8Array
let locked: Uint8Array
const folder = mkdtempSync(path.join(tmpdir(), 'protect-'))
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

beforeAll(async () => {
  const [packets, { entries }] = [completePackets(), completeFile()]
  plain = (await buildBook({ packets, entries, settings: defaultSettings, options: {}, today: '2026-06-30', fontsDir: FONTS_PATH })).bytes
  locked = await protect(plain, PASSWORD)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = (password?: string, bytes = locked) => getDocument({ data: bytes.slice(), ...(password !== undefined && { password }), verbosity: 0 }).promise

test('opens with its password alone, with its bookmarks and particulars', async () => {
  await expect(open()).rejects.toMatchObject({ name: 'PasswordException' })
  await expect(open('비밀')).rejects.toMatchObject({ name: 'PasswordException' })
  const [document, before] = [await open(PASSWORD), await getDocument({ data: plain.slice(), verbosity: 0 }).promise]
  expect(document.numPages).toBe(before.numPages)
  expect((await document.getOutline()).map(({ title }) => title)).toEqual((await before.getOutline()).map(({ title }) => title))
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({ Title: '차관 일정 자료집' })
  expect(metadata?.get('dc:title')).toBe('차관 일정 자료집')
  const text = async (of: typeof document): Promise<string> => (await (await of.getPage(5)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
  expect(await text(document)).toBe(await text(before))
  for (const each of [document, before]) await each.loadingTask.destroy()
})

test('a password typed in parts, as some keyboards do, is the same password', async () => {
  const document = await open(PASSWORD, await protect(plain, PASSWORD.normalize('NFD')))
  expect(document.numPages).toBeGreaterThan(20)
  await document.loadingTask.destroy()
})

test('nothing of it can be read without', () => {
  const bytes = Buffer.from(locked)
  const words = ['가상국', '홍길동', '차관 일정']
  const spellings = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le').swap16(), Buffer.from([...Buffer.from(word, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join(''))])
  expect(spellings.filter((word) => bytes.includes(word))).toEqual([])
  expect(bytes.includes('Briefing Book')).toBe(false)
  expect(bytes.includes('<x:xmpmeta')).toBe(false)
})

test.skipIf(!hasQpdf)('is AES-256 of revision 6, and whole, says qpdf', () => {
  const file = path.join(folder, 'locked.pdf')
  writeFileSync(file, locked)
  const qpdf = (...args: string[]) => spawnSync('qpdf', [`--password=${PASSWORD}`, ...args, file], { encoding: 'utf8' })
  expect(qpdf('--show-encryption').stdout).toMatch(/R = 6[^]*stream encryption method: AESv3\nstring encryption method: AESv3/)
  expect(qpdf('--check').status).toBe(0)
})

test('a password is of one letter at least, and of 127 bytes at most', () => {
  expect(['', '가', '가'.repeat(42), '가'.repeat(43), 'a'.repeat(127), 'a'.repeat(128), '😀'.repeat(31)].map(isPdfPassword)).toEqual([false, true, true, false, true, false, true])
})
