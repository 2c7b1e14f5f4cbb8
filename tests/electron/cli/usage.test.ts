import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../electron/cli/commands.ts'
import { cli, SAMPLE } from './run.ts'

describe('the command line', () => {
  it('without a command is wrong and says which there are', async () => {
    const { exit, out, err } = await cli([])
    expect([exit, out]).toEqual([2, []])
    for (const name of Object.keys(COMMANDS)) expect(err.join('\n')).toContain(`  ${name} `)
  })

  it.each([['help'], ['--help'], ['-h']])('%s shows the same on stdout', async (arg) => {
    const { exit, out } = await cli([arg])
    expect(exit).toBe(0)
    expect(out.join('\n')).toContain('Exit codes: 0 ok')
  })

  it('of one command shows its own usage', async () => {
    const { exit, out } = await cli(['book', '--help'])
    expect([exit, out.join().includes('--out FILE.pdf')]).toEqual([0, true])
  })

  it.each([
    ['an unknown command', ['print']],
    ['a name that every object has', ['toString']],
    ['an unknown option', ['check', SAMPLE, '--nope']],
    ['an option without its value', ['book', SAMPLE, '--out']],
    ['a strange language', ['check', SAMPLE, '--lang', 'fr']],
    ['a port that is none', ['serve', '--port', '99999']],
    ['no file', ['check']],
    ['a book without a place', ['book', SAMPLE]],
    ['files and a library', ['check', SAMPLE, '--library', 'x']],
    ['packets without a library', ['book', SAMPLE, '--packet', 'a', '--out', 'x.pdf']],
    ['two backups at once', ['restore', 'a', 'b']],
  ])('with %s ends with 2', async (_case, args) => {
    const { exit, out, err } = await cli(args)
    expect([exit, out]).toEqual([2, []])
    expect(err.join('\n')).toContain('usage:')
  })

  it('prints what is wrong as JSON where JSON was asked for', async () => {
    const { json } = await cli(['check', '--json', '--nope'])
    expect(json).toMatchObject({ ok: false, error: { code: 'usage' } })
  })
})
