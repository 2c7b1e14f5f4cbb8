import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
const script = (name: string, text: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const run = (node: string, ...args: string[]) => spawnSync(node, ['tools/run.mjs', ...args], { encoding: 'utf8' })

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'run-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The machine's own Node, which on a fresh machine is too old for the app. */
const systemNode = ['/usr/bin/node', '/usr/local/bin/node'].find((file) => existsSync(file)) ?? process.execPath

describe('tools/run.mjs', () => {
  it('runs TypeScript on a Node with Node-API 10, whichever Node starts it', () => {
    const file = script('napi.ts', 'const napi: number = Number(process.versions.napi)\nconsole.log(napi >= 10, process.argv.slice(2).join())')
    expect(run(systemNode, file, 'a', '--b').stdout).toBe('true a,--b\n')
  })

  it('puts the commands of node_modules on the path', () => {
    expect(run(process.execPath, script('path.ts', 'console.log(process.env.PATH)')).stdout).toContain(path.resolve('node_modules/.bin'))
  })

  it('passes the exit code on', () => {
    expect(run(process.execPath, script('exit.ts', 'process.exit(3)')).status).toBe(3)
  })

  it('passes signals on and ends with theirs', async () => {
    const file = script('signal.ts', "process.on('SIGTERM', () => { console.log('asked'); process.exit(5) }); console.log('up'); setInterval(() => {}, 1e3)")
    const child = spawn(process.execPath, ['tools/run.mjs', file], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    const code = await new Promise((resolve) => {
      child.stdout.on('data', (chunk) => {
        said += String(chunk)
        if (said === 'up\n') child.kill('SIGTERM')
      })
      child.on('exit', resolve)
    })
    expect([said, code]).toEqual(['up\nasked\n', 5])
  })

  it('says what to do where there is no Node that can', () => {
    // A copy outside the repository finds no package; an older Node is played by one that says so.
    mkdirSync(path.join(folder, 'tools'))
    copyFileSync('tools/run.mjs', path.join(folder, 'tools/run.mjs'))
    const old = script('old.cjs', "Object.defineProperty(process.versions, 'napi', { value: '9' })")
    const result = spawnSync(process.execPath, ['--require', old, path.join(folder, 'tools/run.mjs'), 'x.ts'], { encoding: 'utf8' })
    expect(result.status).toBe(1)
    expect(result.stderr).toContain('Briefing Book needs Node 24')
    expect(result.stderr).toContain('npm ci')
  })

  it('asks for a file', () => {
    expect(run(process.execPath).status).toBe(2)
  })
})
