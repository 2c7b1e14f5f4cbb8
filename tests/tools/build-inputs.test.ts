import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashInputs } from '../../tools/build-inputs.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inputs-'))
  mkdirSync(path.join(folder, 'deep'))
  writeFileSync(path.join(folder, 'deep/a.ts'), 'a')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('hashInputs', () => {
  it('is the same for the same files', () => {
    expect(hashInputs([folder])).toBe(hashInputs([folder]))
  })

  it('changes with a content, a name, and a new file', () => {
    const first = hashInputs([folder])
    writeFileSync(path.join(folder, 'deep/a.ts'), 'b')
    const edited = hashInputs([folder])
    renameSync(path.join(folder, 'deep/a.ts'), path.join(folder, 'deep/b.ts'))
    const renamed = hashInputs([folder])
    writeFileSync(path.join(folder, 'new.ts'), '')
    expect(new Set([first, edited, renamed, hashInputs([folder])]).size).toBe(4)
  })
})
