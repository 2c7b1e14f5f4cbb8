import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../shared/api/errors.ts'
import type { Library } from '../../services/library/open-library.ts'
import { readOfficeFonts } from '../../services/typeset/font/office-fonts.ts'
import { findInstallation } from '../../host/installation.ts'
import { EXIT, type CommandInput, type CommandResult } from '../command.ts'
import { libraryDir } from '../options.ts'
import { LIBRARY_FILE, openLibraryIn } from '../open-existing-library.ts'

interface Check { name: string; ok: boolean; detail: string }

const fonts = (): Check => {
  const { fontsDir } = findInstallation()
  const files = existsSync(fontsDir) ? readdirSync(fontsDir).filter((file) => /\.(ttf|otf)$/.test(file)) : []
  return { name: 'fonts', ok: files.length > 0, detail: `${files.length} files in ${fontsDir}` }
}

/** The office's own fonts, where it has any. */
const officeFonts = (dir: string): Check[] => {
  const { faces, refused } = readOfficeFonts(path.join(dir, 'fonts'))
  const used = Object.entries(faces).map(([face, { name }]) => `${name} (${face})`)
  const unused = refused.map(({ file, why }) => `${file} (${why})`)
  if (used.length + unused.length === 0) return []
  return [{ name: 'office-fonts', ok: refused.every(({ why }) => why === 'unknown'), detail: [...used, ...unused].join(', ') }]
}

const page = (): Check => {
  const { pageRoot } = findInstallation()
  return { name: 'window', ok: existsSync(path.join(pageRoot, 'index.html')), detail: pageRoot }
}

const inspect = (library: Library, rebuild: boolean): Check[] => {
  if (rebuild) library.rebuildProjections()
  const quarantined = library.quarantined().length
  return [
    { name: 'packets', ok: true, detail: `${library.list().packets.length}${rebuild ? ', lists and search index rebuilt' : ''}` },
    { name: 'quarantine', ok: quarantined === 0, detail: `${quarantined} changes that could not be read` },
  ]
}

const libraryChecks = (dir: string, rebuild: boolean): Check[] => {
  if (!existsSync(path.join(dir, LIBRARY_FILE))) return [{ name: 'library', ok: true, detail: `none yet in ${dir}` }]
  try {
    const library = openLibraryIn(dir)
    try {
      return [{ name: 'library', ok: true, detail: dir }, ...inspect(library, rebuild)]
    } finally {
      library.close()
    }
  } catch (error) {
    if (error instanceof AppError) return [{ name: 'library', ok: false, detail: `${error.code}: ${error.message}` }]
    throw error
  }
}

/** Looks at the installation and the library; `--rebuild` makes the library's lists and search index again. */
export const doctor = async ({ options, io }: CommandInput): Promise<CommandResult> => {
  const node: Check = { name: 'node', ok: true, detail: `${process.versions.node}, Node-API ${process.versions.napi}` }
  const dir = libraryDir(options, io.env)
  const checks = [node, fonts(), ...officeFonts(dir), page(), ...libraryChecks(dir, options['rebuild'] === true)]
  const ok = checks.every((check) => check.ok)
  return {
    exit: ok ? EXIT.ok : EXIT.badInput,
    json: { ok, version: findInstallation().version, checks },
    text: checks.map(({ name, ok: good, detail }) => `${good ? 'ok  ' : 'FAIL'} ${name}: ${detail}`),
  }
}
