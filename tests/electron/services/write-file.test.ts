import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppError } from '../../../shared/api/errors.ts'
import { writeWholeFile } from '../../../electron/services/write-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refusalOf = (file: string): string => {
  try {
    writeWholeFile(file, 'x')
    return 'none'
  } catch (error) {
    return (error as AppError).code
  }
}

describe('writeWholeFile', () => {
  it('replaces a file and leaves nothing beside it', () => {
    const file = path.join(folder, 'book.pdf')
    writeFileSync(file, 'old')
    writeWholeFile(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['book.pdf'])
  })

  it('refuses with a code where it cannot write, and leaves nothing', () => {
    expect(refusalOf(path.join(folder, 'missing/book.pdf'))).toBe('output-not-writable')
    mkdirSync(path.join(folder, 'taken'))
    expect(refusalOf(path.join(folder, 'taken'))).toBe('output-not-writable')
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  it('writes through a link, and refuses a dead one and what is no file', () => {
    const [real, link, dead] = ['real.pdf', 'link.pdf', 'dead.pdf'].map((name) => path.join(folder, name)) as [string, string, string]
    writeFileSync(real, 'old')
    symlinkSync('real.pdf', link)
    symlinkSync('nowhere.pdf', dead)
    writeWholeFile(link, 'new')
    expect([readFileSync(real, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['new', true])
    expect(refusalOf(dead)).toBe('output-not-writable')
    expect(refusalOf('/dev/null')).toBe('output-not-writable')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['dead.pdf', 'link.pdf', 'real.pdf'])
  })
})
