import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HelperEntry } from '../services/ports.ts'

/** Where the parts of this program lie: in the repository, or in the packaged app's archive. */
export interface Installation {
  version: string
  fontsDir: string
  /** The built window. */
  pageRoot: string
  workers: Readonly<Record<HelperEntry, URL>>
}

// This file lies two folders below the top both as source (electron/host) and bundled (dist/electron).
const top = new URL('../../', import.meta.url)
const fromSource = import.meta.url.endsWith('.ts')

const folder = (name: string): string => fileURLToPath(new URL(name, top))

/** @throws where the package.json of the program is gone */
export const findInstallation = (): Installation => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', top), 'utf8')) as { version: string }
  return {
    version,
    fontsDir: folder('assets/fonts'),
    pageRoot: folder('dist/renderer'),
    workers: {
      book: new URL(fromSource ? 'electron/services/book/book-worker.ts' : 'dist/electron/book-worker.js', top),
      'read-file': new URL(fromSource ? 'electron/services/import/foreign/read-file.ts' : 'dist/electron/read-file.js', top),
    },
  }
}
