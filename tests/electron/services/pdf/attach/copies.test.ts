import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../../../electron/services/book/changes-since.ts'
import type { PrintedBook } from '../../../../../shared/copies/printed-book.ts'
import { noPreflight, preflight } from '../archive/preflight.ts'
import { completeFile } from '../../book/complete-file.ts'
import { openPdf, readPages } from '../read-text.ts'
import { bookWith, type GivenFile, inputWith, meetingWith } from './attach-book.ts'
import { lockedPdf, plainPdf, richPdf } from './foreign-pdf.ts'

const rich: GivenFile = { name: '안건.pdf', bytes: await richPdf() }
const marks = [{ number: '연번 1/2', note: '회의 후 회수', watermark: '홍길동 1/2' }, { number: '연번 2/2', note: '', watermark: '' }]

describe('a copy with attached pages', () => {
  it('says its number and its reader in the margin of each, where a watermark would be hidden', async () => {
    const { copies, pages } = await bookWith([meetingWith([rich])], [rich], { copies: { marks, files: 'each' } })
    const [first = new Uint8Array(), second = new Uint8Array()] = copies
    const texts = await readPages(first)
    expect(texts).toHaveLength(pages)
    for (const { artifacts } of texts.slice(1)) expect(['홍길동1/2', '회의후회수', '연번1/2'].filter((mark) => artifacts.includes(mark))).toHaveLength(3)
    expect((await readPages(second)).every(({ artifacts }) => artifacts.includes('연번2/2'))).toBe(true)
    const document = await openPdf(first)
    expect((await (await document.getPage(2)).getAnnotations()).length).toBeGreaterThan(4)
    await document.loadingTask.destroy()
  })

  it('says all of it beside the longest name, and on the one of two pages of a sheet that is attached', async () => {
    const watermark = `${'과학기술정보통신부 '.repeat(20)}1/2`
    const input = { copies: { marks: [{ number: '연번 1/2', note: '회의 후 회수', watermark }], files: 'each' as const }, options: { cover: true, summary: false, schedule: false, toc: false } }
    const [one] = (await bookWith([meetingWith([rich])], [rich], input)).copies
    const last = (await readPages(one ?? new Uint8Array())).at(-1)?.artifacts
    expect(['과학기술정보통신부', '회의후회수', '연번1/2'].filter((mark) => !last?.includes(mark))).toEqual([])
    const [two] = (await bookWith([meetingWith([rich])], [rich], { copies: { marks, files: 'each' }, options: { imposition: '2-up', cover: false, summary: false, schedule: false, toc: false } })).copies
    expect((await readPages(two ?? new Uint8Array()))[0]?.artifacts).toContain('연번1/2회의후회수홍길동1/2')
  })

  it('stands whole in a file of all copies', async () => {
    const { copies, pages } = await bookWith([meetingWith([rich])], [rich], { copies: { marks, files: 'one' } })
    const texts = await readPages(copies[0] ?? new Uint8Array())
    expect(texts.filter(({ content }) => content.includes('Secondpage'))).toHaveLength(2)
    expect(texts).toHaveLength(2 * pages)
  })

  it('gets replacement pages for another file, and none for the same', async () => {
    const options = { records: true }
    const old = await bookWith([meetingWith([rich])], [rich], options)
    const since = { since: { printed: old.printed ?? '', printedAt: '2026. 9. 7.(월) 23:41' } }
    await expect(bookWith([meetingWith([rich])], [rich], { ...options, ...since })).rejects.toMatchObject({ code: 'nothing-changed' })
    const other: GivenFile = { name: '안건.pdf', bytes: await plainPdf({ pages: 3, words: 'New agenda' }) }
    const replaced = await bookWith([meetingWith([other])], [other], { ...options, ...since })
    const texts = (await readPages(replaced.bytes)).map(({ content }) => content)
    expect(texts.join('').match(/Newagenda\d/g)).toEqual(['Newagenda1', 'Newagenda2', 'Newagenda3'])
    expect(texts.join('')).not.toContain('Secondpage')
    expect(replaced.replacement?.changes).toMatchObject([{ item: '첨부 ‘안건.pdf’', was: '종전 파일', is: '새 파일', pages: '2쪽, 3쪽, 4쪽' }])
  })
})

const changes = async (files: readonly GivenFile[], since: readonly GivenFile[], passwords = {}) => {
  const { printed } = await bookWith([meetingWith(files)], files, { records: true, passwords })
  return changesSince(JSON.parse(printed ?? '') as PrintedBook, await inputWith([meetingWith(since)], since, { missingAttachments: 'sheet' }))
}

describe('what has changed since a copy with attached pages', () => {
  it('is a file that took the place of one with the same name and pages', async () => {
    const [one, two]: GivenFile[] = await Promise.all(['Old', 'New'].map(async (words) => ({ name: '안건.pdf', bytes: await plainPdf({ words }) })))
    expect(one && await changes([one], [one])).toEqual([])
    expect(one && two && await changes([one], [two])).toEqual([{ section: expect.any(String), item: '첨부 ‘안건.pdf’', was: '종전 파일', is: '새 파일' }])
  })

  it('is nothing where a locked file is the same, though nobody tells its password again', async () => {
    const locked: GivenFile = { name: '잠긴 자료.pdf', bytes: await lockedPdf('열려라') }
    expect(await changes([locked], [locked], { '*': '열려라' })).toEqual([])
    const other: GivenFile = { name: '잠긴 자료.pdf', bytes: await lockedPdf('닫혀라') }
    expect((await changes([locked], [other], { '*': '열려라' })).length).toBeGreaterThan(0)
  })
})

describe('an archive file', () => {
  it('is not made of an attachment that can’t comply, which is named', async () => {
    await expect(bookWith([meetingWith([rich])], [rich], { options: { archive: true } })).rejects.toMatchObject({ code: 'not-archivable', params: { name: '붙임. 안건' } })
  })

  it('of the complete sample holds all that is attached to it', async ({ skip }) => {
    const { packets, files } = completeFile()
    const given = packets.flatMap(({ attachments }) => attachments.map(({ name, sha256 }) => ({ name, bytes: Buffer.from(files[sha256] ?? '', 'base64') })))
    const { bytes } = await bookWith(packets, given, { options: { archive: true } })
    const stamps = (await readPages(bytes)).filter(({ artifacts }) => /붙임\d\..*\(\d\/\d\)/.test(artifacts))
    expect(stamps).toHaveLength(5)
    const reason = noPreflight()
    skip(reason !== null, reason ?? '')
    expect(preflight({ complete: bytes })).toEqual({ complete: '' })
  }, 60_000)
})
