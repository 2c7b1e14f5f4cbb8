import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAll } from '../../tools/build-steps.ts'
import { nodeBin } from '../../tools/node-bin.ts'

const run = promisify(execFile)
const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string }

let folder: string
let resources: string
let packed: string[]

/** Only the names matter to the packer: the binary itself can't be had on every machine. */
const stubElectron = (target: string): void => {
  mkdirSync(path.join(target, 'locales'), { recursive: true })
  mkdirSync(path.join(target, 'resources'))
  writeFileSync(path.join(target, 'electron'), '#!/bin/sh\n')
  chmodSync(path.join(target, 'electron'), 0o755)
  writeFileSync(path.join(target, 'version'), version)
  for (const locale of ['ko', 'en-US', 'fr']) writeFileSync(path.join(target, 'locales', `${locale}.pak`), '')
}

beforeAll(async () => {
  await buildAll()
  folder = mkdtempSync(path.join(tmpdir(), 'packaging-'))
  stubElectron(path.join(folder, 'electron'))
  await run(process.execPath, [
    nodeBin('electron-builder', 'electron-builder'), '--dir', '--linux', '--x64', '--publish', 'never',
    `-c.electronDist=${path.join(folder, 'electron')}`, '-c.electronFuses=', `-c.directories.output=${path.join(folder, 'out')}`,
  ])
  resources = path.join(folder, 'out', 'linux-unpacked', 'resources')
  packed = listPackage(path.join(resources, 'app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/'))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packaged app', () => {
  it('holds every part that the program looks for', () => {
    expect(packed).toEqual(expect.arrayContaining([
      '/package.json', '/LICENSE', '/dist/electron/main.js', '/dist/electron/preload.cjs', '/dist/electron/services.js',
      '/dist/electron/book-worker.js', '/dist/renderer/index.html', '/dist/renderer/pdfjs/wasm/openjpeg.wasm',
      '/assets/samples/quantum-korea-2026.md', '/assets/fonts/PretendardGOV-Regular.ttf',
    ]))
  })

  it('holds the licences of what was bundled and the fonts', () => {
    expect(packed).toEqual(expect.arrayContaining([
      '/dist/renderer/licences.txt', '/dist/electron/services.licences.txt', '/assets/fonts/OFL-PretendardGOV.txt',
    ]))
  })

  it('holds runtime packages only, and of the native one this platform alone', () => {
    const packages = packed.filter((file) => /^\/node_modules\/[^/]+$/.test(file)).toSorted()
    expect(packages).toEqual(['/node_modules/better-sqlite3', '/node_modules/loro-crdt'])
    expect(packed.filter((file) => file.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node'])
  })

  it('has the native part outside the archive, where the system can load it', () => {
    const native = path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node')
    expect(readFileSync(native).subarray(1, 4).toString()).toBe('ELF')
  })

  it('holds no sources, tests, maps or Node', () => {
    expect(packed.filter((file) => /\.(ts|tsx|map)$|^\/(tests|tools|electron|renderer|shared)(\/|$)|node-linux/.test(file))).toEqual([])
  })
})

describe('the fuses', () => {
  const settings = readFileSync('electron-builder.yml', 'utf8')
  const electronDefinitions = readFileSync('node_modules/@electron/fuses/dist/config.d.ts', 'utf8')

  it.each([
    ['runAsNode', false], ['enableCookieEncryption', true], ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false], ['enableEmbeddedAsarIntegrityValidation', true], ['onlyLoadAppFromAsar', true],
    ['grantFileProtocolExtraPrivileges', false], ['loadBrowserProcessSpecificV8Snapshot', false],
  ])('%s is %s', (fuse, value) => {
    expect(settings).toMatch(new RegExp(`^  ${fuse}: ${String(value)}$`, 'm'))
  })

  it('are all named: Electron has none that the file leaves open', () => {
    const names = [...electronDefinitions.matchAll(/^\s+(\w+) = \d+/gm)].map(([, name = '']) => name).filter((name) => /^[A-Z]/.test(name))
    const named = [...settings.matchAll(/^ {2}(\w+): (?:true|false)$/gm)].map(([, name = '']) => name.toLowerCase())
    expect(names.length).toBeGreaterThan(7)
    expect(names.map((name) => name.toLowerCase()).filter((name) => !named.includes(name))).toEqual([])
  })
})
