import { spawn, spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const ASK = new URL('../../../electron/cli/ask-secret.ts', import.meta.url).href
const PROGRAM = `import('${ASK}').then(({ askSecret }) => askSecret('Password: ')).then((answer) => console.log('answer ' + JSON.stringify(answer === null ? null : [...answer].length)))`

/** What a terminal shows where `typed` is typed the moment that the question stands there. */
const shownAfter = (typed: string): Promise<string> => new Promise((resolve, reject) => {
  // The program's text reaches it by its environment: nothing is quoted twice.
  const terminal = spawn('script', ['-qfec', '"$NODE" -e "$PROGRAM"', '/dev/null'], { env: { ...process.env, NODE: process.execPath, PROGRAM } })
  let shown = ''
  let isTyped = false
  terminal.stdout.on('data', (bytes: Buffer) => {
    shown += bytes.toString()
    if (isTyped || !shown.includes('Password: ')) return
    isTyped = true
    terminal.stdin.write(typed)
  })
  terminal.on('error', reject)
  terminal.on('close', () => resolve(shown))
})

it('a password typed at once is not shown; Ctrl+D and Ctrl+C answer nothing', async ({ skip }) => {
  skip(spawnSync('script', ['--version']).stdout?.includes('util-linux') !== true, 'there is no `script` of util-linux, which gives a terminal')
  const shown = await shownAfter('Sesame99\r')
  expect(shown).not.toContain('Sesame99')
  expect(shown).toContain('answer 8')
  expect(await shownAfter('\x04')).toContain('answer null')
  expect(await shownAfter('\x03')).toContain('answer null')
})
