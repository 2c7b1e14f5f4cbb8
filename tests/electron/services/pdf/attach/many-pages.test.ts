import { expect, it } from 'vitest'
import { gatherAttachments } from '../../../../../electron/services/book/gather-attachments.ts'
import { openPdf, readPages } from '../read-text.ts'
import { bookWith, meetingWith, sha256Of, spawnReader } from './attach-book.ts'
import { plainPdf } from './foreign-pdf.ts'

it('500 attached pages are all there, counted to the last', async () => {
  const file = { name: '긴 자료.pdf', bytes: await plainPdf({ pages: 500 }) }
  const { bytes, pages } = await bookWith([meetingWith([file])], [file])
  expect(pages).toBe(501)
  const texts = await readPages(bytes)
  expect(texts.slice(1).findIndex(({ content, artifacts }, at) => content !== `Plainpage${at + 1}` || !artifacts.includes(`붙임.긴자료(${at + 1}/500)`))).toBe(-1)
  const document = await openPdf(bytes)
  expect((await document.getPageLabels())?.at(-1)).toBe('501')
  await document.loadingTask.destroy()
})

it('files are told one after the other, and a cancel ends it', async () => {
  const bytes = await plainPdf({ pages: 40 })
  const files = ['a', 'b', 'c'].map(name => ({ name, sha256: `${name}${sha256Of(bytes).slice(1)}` }))
  const options = { read: () => bytes, spawn: spawnReader, passwords: {}, withTexts: false }
  const told: number[] = []
  await gatherAttachments(files, { ...options, onProgress: (done, total) => void told.push(done / total) })
  expect(told.at(-1)).toBe(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  const stop = new AbortController()
  const gathering = gatherAttachments(files, { ...options, signal: stop.signal, onProgress: (done) => { if (done >= 1) stop.abort() } })
  await expect(gathering).rejects.toMatchObject({ code: 'cancelled' })
})
