import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles, targetOf, type Import } from './source-files.ts'

/** What a layer may import besides itself. Imports go down only. */
const LAYERS: Record<string, { below: string[]; node: boolean }> = {
  'shared/': { below: [], node: false },
  'electron/services/': { below: ['shared/'], node: true },
  'electron/web/': { below: ['shared/', 'electron/services/'], node: true },
  'electron/host/': { below: ['shared/', 'electron/services/', 'electron/web/'], node: true },
  'electron/shell/': { below: ['shared/', 'electron/services/', 'electron/web/', 'electron/host/'], node: true },
  'electron/cli/': { below: ['shared/', 'electron/services/', 'electron/web/', 'electron/host/'], node: true },
  'renderer/': { below: ['shared/', 'assets/'], node: false },
}

const layerOf = (file: string): string | undefined => Object.keys(LAYERS).find((layer) => file.startsWith(layer))
const files = ['shared', 'electron', 'renderer'].flatMap(sourceFiles)
const imports = files.flatMap(importsOf)
const show = ({ from, specifier }: Import): string => `${from} → ${specifier}`

const goesUp = (item: Import): boolean => {
  const target = targetOf(item)
  const layer = layerOf(item.from)
  if (target === null || !layer) return false
  return ![layer, ...(LAYERS[layer]?.below ?? [])].some((allowed) => target.startsWith(allowed))
}

const takenOutside = (name: RegExp, folder: string): string[] =>
  imports.filter(({ from, specifier }) => name.test(specifier) && !from.startsWith(folder)).map(show)

describe('layers', () => {
  it('hold every source file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((file) => !layerOf(file))).toEqual([])
  })

  it('import downwards only', () => {
    expect(imports.filter(goesUp).map(show)).toEqual([])
  })

  it('leave Node to the electron side', () => {
    const strays = imports.filter((item) => item.specifier.startsWith('node:') && !LAYERS[layerOf(item.from) ?? '']?.node)
    expect(strays.map(show)).toEqual([])
  })

  it('take Electron values in main.ts and preload.ts alone', () => {
    const strays = imports.filter((item) => item.specifier === 'electron' && !item.typeOnly)
    expect(new Set(strays.map(({ from }) => from))).toEqual(new Set(['electron/shell/main.ts', 'electron/shell/preload.ts']))
    const typed = imports.filter((item) => item.specifier === 'electron')
    expect(typed.filter(({ from }) => !from.startsWith('electron/shell/')).map(show)).toEqual([])
  })

  it('keep React in the renderer and SQLite in the library', () => {
    expect(takenOutside(/^react|^@tanstack\/react/, 'renderer/')).toEqual([])
    expect(takenOutside(/^(better-sqlite3|loro-crdt)$/, 'electron/services/library/')).toEqual([])
  })
})

describe('files', () => {
  it('are named by what they are about, in kebab-case', () => {
    const badNames = files.filter((file) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(file))
    const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.tsx?$|\/)/.test(file))
    expect([...badNames, ...drawers]).toEqual([])
  })

  it('silence no checker', () => {
    const silencing = /@ts-(ignore|nocheck|expect-error)|(ox|es)lint-disable/
    expect(files.filter((file) => silencing.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
