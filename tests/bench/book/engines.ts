import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { FACE_FILES } from '../../../electron/services/typeset/font/faces.ts'
import { findInstalledBrowser } from '../../../tools/find-browser.ts'
import type { Inputs } from './inputs.ts'
import { measureNode, measureProgram, type Run } from './measure.ts'
import { peerProgram } from './peers.ts'

export interface Engine {
  readonly name: string
  run(inputs: Inputs, out: string): Promise<Run>
}

/** The built command line. */
export const OURS = path.resolve('dist/electron/cli.cjs')

const FONTS = ['sans', 'sans-semibold', 'sans-bold', 'serif', 'serif-bold'] as const

const nodePeer = (name: string, program: string | null, fonts: readonly string[]): Engine[] => {
  if (program === null) console.log(`${name} is not installed and left out`)
  return program === null ? [] : [{ name, run: (inputs, out) => measureNode(program, [inputs.book, out, ...fonts], out) }]
}

/** Prints without a window; bookmarks and tags as ours has them. Without the zygote its processes are its children, and their time is counted. */
const chromium = (browser: string | null): Engine[] => {
  if (browser === null) console.log('no Chromium, Chrome or Edge is installed: left out')
  const flags = ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--allow-file-access-from-files', '--no-pdf-header-footer', '--generate-pdf-document-outline', '--timeout=600000']
  return browser === null ? [] : [{
    name: 'chromium', run: (inputs, out) => measureProgram(browser, [...flags, `--print-to-pdf=${out}`, pathToFileURL(inputs.html).href], out),
  }]
}

/** The built command line first: what a user's process runs. Then whoever is there. */
export const findEngines = async (fontsDir: string): Promise<Engine[]> => {
  const fonts = FONTS.map((face) => path.join(fontsDir, (FACE_FILES as Record<string, { file: string }>)[face]?.file ?? ''))
  return [
    { name: 'ours', run: (inputs, out) => measureNode(OURS, ['book', inputs.packets, '--out', out, '--json'], out) },
    ...nodePeer('typst', await peerProgram('typst'), fonts),
    ...nodePeer('pdfmake', await peerProgram('pdfmake'), fonts),
    ...chromium(findInstalledBrowser()),
  ]
}
