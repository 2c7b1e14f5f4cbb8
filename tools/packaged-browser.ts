import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface PackagedBrowser { executablePath: string; env: Record<string, string> }

const CACHE = path.resolve('node_modules/.cache/briefing-book')
const FOLDER = path.join(CACHE, 'browser')

/** A machine without fonts has no fontconfig set-up either, and Chromium ends without one. */
const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

/** The package unpacks into the system's temporary folder and trusts what it finds there: it gets one of its own. */
const withTemporaryFolder = async (folder: string, run: () => Promise<unknown>): Promise<void> => {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await run()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

const unpack = async (): Promise<void> => {
  const fresh = `${FOLDER}-${process.pid}`
  mkdirSync(fresh, { recursive: true })
  await withTemporaryFolder(fresh, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    const archive = createRequire(import.meta.url).resolve('@sparticuz/chromium').replace(/build.*/, 'bin/al2023.tar.br')
    // The archive carries libnss3 and libnspr4, which a bare machine lacks.
    await Promise.all([chromium.executablePath(), inflate(archive)])
  })
  writeFileSync(path.join(fresh, 'fonts.conf'), fontConfig(FOLDER))
  // Half an unpacked browser, left by an interrupted run, is never taken for a whole one.
  try {
    renameSync(fresh, FOLDER)
  } catch (error) {
    if (!existsSync(FOLDER)) throw error
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** The headless Chromium inside the npm package, unpacked once; `null` where the package has none for this machine. */
export const findPackagedBrowser = async (): Promise<PackagedBrowser | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  if (!existsSync(FOLDER)) await unpack()
  const libraries = [path.join(FOLDER, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean)
  return {
    executablePath: path.join(FOLDER, 'chromium'),
    env: { FONTCONFIG_FILE: path.join(FOLDER, 'fonts.conf'), LD_LIBRARY_PATH: libraries.join(path.delimiter) },
  }
}
