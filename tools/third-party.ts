import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'rolldown'

const PACKAGE_OF_MODULE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** The folder of the package that a bundled module comes from; `null` for our own. */
export const packageFolder = (moduleId: string): string | null => PACKAGE_OF_MODULE.exec(moduleId.replace(/^\0/, ''))?.[1] ?? null

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''
}

const notice = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>
  return [`${name} ${version} (${license ?? 'see below'})`, licenceText(folder)].filter(Boolean).join('\n\n')
}

/** Writes the licences of all packages bundled into a folder beside the bundle: their texts ask to go along. */
export const thirdPartyNotices = (file: string): Plugin => ({
  name: 'third-party-notices',
  writeBundle: (_options, bundle) => {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
    const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null))
    const notices = [...folders].filter((folder) => existsSync(path.join(folder, 'package.json'))).toSorted().map(notice)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
  },
})
