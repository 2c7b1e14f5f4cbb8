import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from '../read-text.ts'
import { bookWith, meetingWith } from './attach-book.ts'
import { richPdf } from './foreign-pdf.ts'

interface Annotation {
  readonly subtype: string; readonly rect: number[]; readonly dest?: unknown[]; readonly url?: string; readonly fieldName?: string
  readonly fieldValue?: string; readonly hasAppearance?: boolean; readonly annotationType?: number
}

let bytes: Uint8Array
let document: PDFDocumentProxy

beforeAll(async () => {
  const file = { name: '회의 안건.pdf', bytes: await richPdf() }
  // Twice: the fields of two copies must not be one field.
  bytes = (await bookWith([meetingWith([file, { ...file, name: '사본.pdf' }])], [file])).bytes
  document = await openPdf(bytes)
})
afterAll(() => document.loadingTask.destroy())

const annotationsOf = async (page: number): Promise<Annotation[]> => (await document.getPage(page)).getAnnotations() as Promise<Annotation[]>
/** Words of a page with where they stand. */
const wordsOf = async (page: number): Promise<{ text: string; x: number; y: number }[]> => {
  const { items } = await (await document.getPage(page)).getTextContent()
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }] : []))
}
const follow = async (dest: unknown[] | undefined): Promise<{ page: number; kind: string; x: number; y: number }> => {
  const [ref, kind, x, y] = dest as [{ num: number; gen: number }, { name: string }, number, number]
  return { page: await document.getPageIndex(ref) + 1, kind: kind.name, x, y }
}
const linksOf = async (page: number): Promise<Annotation[]> => (await annotationsOf(page)).filter(({ subtype }) => subtype === 'Link')

describe('an attached PDF in a book', () => {
  it('stands behind its meeting, page by page, with a margin that says what it is', async () => {
    expect(document.numPages).toBe(7)
    for (const [page, words] of [[2, 'First page'], [3, 'Second page'], [4, 'Third page']] as const) {
      const texts = (await wordsOf(page)).map(({ text }) => text)
      expect(texts).toContain(words)
      expect(texts.join('')).toContain(`붙임 1. 회의 안건 (${page - 1}/3)`)
      expect(texts.join('')).toContain('1. 면담 자료')
      expect(texts.join('')).toContain(`- ${page} -`)
    }
    const sizes = await Promise.all([2, 3, 4].map(async (page) => (await document.getPage(page)).view.slice(2).map(Math.round)))
    // The second is turned, the third lies: so do the sheets that they stand on.
    expect(sizes).toEqual([[595, 842], [842, 595], [842, 595]])
  })

  it('leads on a click to the page and place that it led to', async () => {
    const [explicit, named, outside, fit] = await linksOf(2)
    const [second, third] = [(await wordsOf(3)).find(({ text }) => text === 'Second page'), (await wordsOf(4)).find(({ text }) => text === 'Third page')]
    const toSecond = await follow(explicit?.dest)
    expect([toSecond.page, toSecond.kind]).toEqual([3, 'XYZ'])
    // Turned by 90°, what stood 20 points above the words stands so many to their right.
    expect(toSecond.x).toBeGreaterThan((second?.x ?? 0) + 10)
    expect(Math.abs(toSecond.y - (second?.y ?? 0))).toBeLessThan(2)
    const toThird = await follow(named?.dest)
    expect(toThird.page).toBe(4)
    expect(Math.abs(toThird.x - (third?.x ?? 0))).toBeLessThan(2)
    expect(toThird.y).toBeGreaterThan(third?.y ?? 0)
    expect(outside?.url).toBe('https://example.org/agenda')
    expect((await follow(fit?.dest)).page).toBe(4)
    expect(await linksOf(2)).toHaveLength(4)
    const [back] = await linksOf(3)
    expect((await follow(back?.dest)).page).toBe(2)
    // The second copy leads to its own pages.
    expect((await follow((await linksOf(5))[0]?.dest)).page).toBe(6)
  })

  it('has its bookmarks under its own', async () => {
    const outline = await document.getOutline()
    const attached = outline.find(({ title }) => title === '붙임 1. 회의 안건')
    expect(attached?.items.map(({ title, items }) => [title, (items as { title: string }[]).map((inner) => inner.title)])).toEqual([['One', ['One and a half']], ['Three', []]])
    expect((await follow(attached?.items[0]?.items[0]?.dest as unknown[])).page).toBe(3)
    expect((await follow(attached?.items[1]?.dest as unknown[])).page).toBe(4)
  })

  it('shows what its form says, under names of its own', async () => {
    const fields = (await annotationsOf(2)).filter(({ subtype }) => subtype === 'Widget')
    expect(fields.map(({ fieldName, fieldValue }) => [fieldName?.replace(/^attached-\d+\./, ''), fieldValue])).toEqual([['person.name', 'Hong Gildong'], ['agreed', 'Yes']])
    expect(fields.every(({ hasAppearance }) => hasAppearance)).toBe(true)
    const names = [...(await annotationsOf(2)), ...(await annotationsOf(5))].flatMap(({ fieldName }) => fieldName ?? [])
    expect(new Set(names).size).toBe(4)
    expect((await wordsOf(3)).length).toBeGreaterThan(0)
  })

  it('brings nothing that acts, and no file of its own', async () => {
    expect(await document.getJSActions()).toBeNull()
    expect(await document.getOpenAction()).toBeNull()
    expect(await document.getAttachments()).toBeNull()
    const text = Buffer.from(bytes).toString('latin1')
    const dump = readAll(bytes)
    for (const word of ['JavaScript', 'Launch', 'SubmitForm', 'EmbeddedFile', 'OpenAction', '/AA', 'Filespec', 'calc.exe', 'etc/passwd']) {
      expect(text.includes(word) || dump.includes(word), word).toBe(false)
    }
  })

  it('is the same file each time, and a sound one', async () => {
    const file = { name: '회의 안건.pdf', bytes: await richPdf() }
    const again = await bookWith([meetingWith([file, { ...file, name: '사본.pdf' }])], [file])
    expect(Buffer.compare(bytes, again.bytes)).toBe(0)
    expect(qpdf(bytes, '--check')).toMatch(/No syntax or stream encoding errors|not installed/)
  })
})

/** All that the file holds, unpacked; '' where qpdf is not installed. */
const readAll = (file: Uint8Array): string => qpdf(file, '--qdf', '--object-streams=disable')

const qpdf = (file: Uint8Array, ...args: string[]): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attached-'))
  try {
    writeFileSync(path.join(folder, 'book.pdf'), file)
    return execFileSync('qpdf', args.includes('--check') ? [...args, path.join(folder, 'book.pdf')] : [...args, path.join(folder, 'book.pdf'), '-'], { encoding: 'latin1', maxBuffer: 1e9 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'not installed'
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}
