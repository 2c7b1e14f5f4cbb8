import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWholeFile } from '../../../electron/cli/write-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writeWholeFile', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const file = path.join(folder, 'book.pdf')
    writeFileSync(file, 'old')
    await writeWholeFile(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['book.pdf'])
  })

  it('refuses with a code where it cannot write, and leaves nothing', async () => {
    await expect(writeWholeFile(path.join(folder, 'missing/book.pdf'), 'x')).rejects.toMatchObject({ code: 'output-not-writable' })
    mkdirSync(path.join(folder, 'taken'))
    await expect(writeWholeFile(path.join(folder, 'taken'), 'x')).rejects.toMatchObject({ code: 'output-not-writable' })
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})
