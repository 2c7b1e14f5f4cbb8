import { createCanvas } from '@napi-rs/canvas'
import { PDFBool } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { gatherAttachments } from '../../../../../electron/services/book/gather-attachments.ts'
import { problemText } from '../../../../../electron/services/book/printed-attachments.ts'
import { takeApartForeign } from '../../../../../electron/services/pdf/attach/take-apart-foreign.ts'
import { AppError } from '../../../../../shared/api/errors.ts'
import { AttachmentProblem } from '../../../../../shared/api/contract.ts'
import { newOutlineContext } from '../../../../../shared/book/outline-context.ts'
import { MOST_ATTACHED_BYTES } from '../../../../../shared/packet/attachment-kind.ts'
import { defaultSettings } from '../../../../../shared/settings/default-settings.ts'
import { readPages } from '../read-text.ts'
import { bookWith, type GivenFile, meetingWith, sha256Of, spawnReader } from './attach-book.ts'
import { lockedPdf, name, newPdf, plainPdf, richPdf } from './foreign-pdf.ts'

const whole = await richPdf()
const locked = await lockedPdf('열려라')
const picture = createCanvas(400, 300).toBuffer('image/jpeg')
const dynamicForm = async (): Promise<Uint8Array> => {
  const pdf = await newPdf()
  pdf.addPage()
  pdf.catalog.set(name('NeedsRendering'), PDFBool.True)
  return pdf.save()
}
const portfolio = async (): Promise<Uint8Array> => {
  const pdf = await newPdf()
  pdf.addPage()
  pdf.catalog.set(name('Collection'), pdf.context.obj({ View: 'D' }))
  return pdf.save()
}
const huge = (): Uint8Array => {
  const bytes = new Uint8Array(MOST_ATTACHED_BYTES + 1)
  bytes.set(Buffer.from('%PDF-1.7\n'))
  return bytes
}

const problemOf = async (bytes: Uint8Array | null, passwords: Record<string, string> = {}): Promise<string> => {
  const files = await gatherAttachments([{ sha256: 'x', name: '자료' }], { read: () => bytes, spawn: spawnReader, passwords, withTexts: false })
  return typeof files['x'] === 'string' ? files['x'] : 'none'
}

describe('an attached file that can’t be printed', () => {
  it.each<[string, () => Promise<Uint8Array | null> | Uint8Array | null]>([
    ['absent', () => null],
    ['empty', () => new Uint8Array()],
    ['damaged', () => whole.subarray(0, whole.length / 2)],
    ['damaged', () => Buffer.from('%PDF-1.7\nnothing else\n')],
    ['damaged', () => picture.subarray(0, picture.length - 200)],
    ['unsupported', () => Buffer.from('글로 된 파일')],
    ['unsupported', portfolio],
    ['dynamic-form', dynamicForm],
    ['locked', () => locked],
    ['too-large', huge],
  ])('is told as %s', async (problem, bytes) => {
    expect(await problemOf(await bytes())).toBe(problem)
  })

  it('is none for being read from disk, with its words for an edition', async () => {
    const files = await gatherAttachments([{ sha256: 'x', name: '자료' }], { read: () => Buffer.from(whole), spawn: spawnReader, passwords: {}, withTexts: true })
    expect(files['x']).toMatchObject({ texts: expect.arrayContaining([expect.objectContaining({ page: 0 })]) })
  })

  it('is opened by its password and by no other', async () => {
    expect(await problemOf(locked, { '*': '아니야' })).toBe('password-wrong')
    expect(await problemOf(locked, { x: '열려라' })).toBe('none')
    expect(await problemOf(locked, { '*': '열려라' })).toBe('none')
  })

  it('ends with the process that reads it, where that takes too long or too much', async () => {
    const options = { spawn: spawnReader, password: null, withTexts: false }
    expect(await takeApartForeign({ name: 'a', bytes: whole }, { ...options, limits: { milliseconds: 1, bytes: 1e9 } })).toBe('too-complex')
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 20)
    await expect(takeApartForeign({ name: 'a', bytes: whole }, { ...options, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('has a sentence of its own for each problem, which says what to do', () => {
    const { say } = newOutlineContext('ko', defaultSettings.principal)
    const texts = AttachmentProblem.options.map((problem) => problemText(problem, say))
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => !/(?:십시오|주십시오)\.$/.test(text))).toEqual([])
  })

  const files: GivenFile[] = [{ name: '안건.pdf', bytes: whole }, { name: '깨진 자료.pdf', bytes: whole.subarray(0, 900) }, { name: '잠긴 자료.pdf', bytes: locked }]

  it('stops the book with the names of all such files', async () => {
    const failure = await bookWith([meetingWith(files)], files).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AppError)
    const { code, params } = failure as AppError
    expect(code).toBe('attachment-unprintable')
    expect(params['files']).toMatch(/^‘깨진 자료\.pdf’: 파일이 손상되어 .*‘잠긴 자료\.pdf’: 암호가 걸린 파일입니다\./)
  })

  it('has a sheet in its place where the user wants that, and a line among the contents', async () => {
    const { bytes, pages } = await bookWith([meetingWith(files)], files, { missingAttachments: 'sheet', options: { cover: false, summary: false, schedule: false } })
    const texts = (await readPages(bytes)).map(({ content }) => content)
    expect(pages).toBe(7)
    expect(texts[0]).toContain('붙임1.안건')
    expect(texts[0]).toContain('붙임2.깨진자료(넣지못함)')
    expect(texts[5]).toContain('깨진자료.pdf')
    expect(texts[5]).toContain('손상되어')
    expect(texts[6]).toContain('암호가걸린파일')
  })

  it('is none where the same bytes are whole', async () => {
    const good = { name: '쪽.pdf', bytes: await plainPdf({ pages: 2 }) }
    expect((await bookWith([meetingWith([good])], [good])).pages).toBe(3)
    expect(sha256Of(good.bytes)).toHaveLength(64)
  })
})
