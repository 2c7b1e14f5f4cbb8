import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWholeFile } from '../../../electron/services/write-file.ts'

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

  it('writes through a link, and refuses a dead one and what is no file', async () => {
    const [real, link, dead] = ['real.pdf', 'link.pdf', 'dead.pdf'].map((name) => path.join(folder, name)) as [string, string, string]
    writeFileSync(real, 'old')
    symlinkSync('real.pdf', link)
    symlinkSync('nowhere.pdf', dead)
    await writeWholeFile(link, 'new')
    expect([readFileSync(real, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['new', true])
    await expect(writeWholeFile(dead, 'x')).rejects.toMatchObject({ code: 'output-not-writable' })
    await expect(writeWholeFile('/dev/null', 'x')).rejects.toMatchObject({ code: 'output-not-writable' })
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['dead.pdf', 'link.pdf', 'real.pdf'])
  })
})
