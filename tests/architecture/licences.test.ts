import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked { license?: string; dev?: boolean; devOptional?: boolean }

const packages = Object.entries((JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages)
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object; devDependencies: object; optionalDependencies: object }

const PERMISSIVE = /^(MIT|MIT-0|ISC|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|WTFPL|MPL-2\.0|OFL-1\.1|Zlib)$/

const isPermissive = (licence: string): boolean =>
  licence.replace(/[()]/g, '').split(/ OR /).some((choice) => choice.split(/ AND /).every((part) => PERMISSIVE.test(part.trim())))

describe('licences', () => {
  it('of all packages are permissive', () => {
    const others = packages.filter(([place]) => place !== '').filter(([, { license }]) => !license || !isPermissive(license))
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([])
  })

  it('of the fonts lie beside them', () => {
    const files = readdirSync('assets/fonts')
    const families = files.flatMap((file) => /^(?:OFL|LICENCE)-(\w+)\.txt$/.exec(file)?.[1] ?? [])
    const fonts = files.filter((file) => /\.(ttf|otf|woff2)$/.test(file))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !families.some((family) => font.startsWith(family)))).toEqual([])
  })

  it('and reasons of every direct dependency are written down', () => {
    const table = readFileSync('docs/dependencies.md', 'utf8')
    const names = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap((list) => Object.keys(list))
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })
})
