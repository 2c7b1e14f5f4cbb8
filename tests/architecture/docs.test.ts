import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../electron/cli/commands.ts'

const DOCUMENTS = [
  'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/cli.md', 'docs/security.md', 'docs/dependencies.md',
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const read = (file: string): string => readFileSync(file, 'utf8')

describe('documents', () => {
  it.each(DOCUMENTS)('%s points to files that exist', (file) => {
    const targets = [...read(file).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => path.join(path.dirname(file), target))
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })

  it.each(DOCUMENTS)('%s names npm scripts that exist', (file) => {
    const names = [...read(file).matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })

  it('describe every command of the CLI, with its usage, and no other', () => {
    const headings = [...read('docs/cli.md').matchAll(/^## `(.+)`$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(Object.entries(COMMANDS).map(([name, { usage }]) => `${name} ${usage}`))
  })

  it('carry no path of one machine', () => {
    expect(DOCUMENTS.filter((file) => /\/(work|root|home\/\w+|tmp)\//.test(read(file)))).toEqual([])
  })
})
