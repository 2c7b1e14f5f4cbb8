import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The engine for scripts inside PDFs: our preview runs none. */
const SCRIPTING = /quickjs/i
const FOLDERS = ['cmaps', 'iccs', 'standard_fonts', 'wasm']

/** Puts the data files that pdf.js fetches by name beside the built window, at `pdfjs/`. */
export const pdfjsData = (): Plugin => ({
  name: 'pdfjs-data',
  apply: 'build',
  writeBundle: async ({ dir }) => {
    if (!dir) throw new Error('pdfjs-data: the build has no output folder')
    const source = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
    await Promise.all(FOLDERS.map((name) =>
      cp(path.join(source, name), path.join(dir, 'pdfjs', name), { recursive: true, filter: (file) => !SCRIPTING.test(file) })))
  },
})
