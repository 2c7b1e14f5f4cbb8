import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { build as viteBuild } from 'vite'
import { hashInputs } from './build-inputs.ts'
import { bundleKordoc } from './bundle-kordoc.ts'
import { compiledPacketFile } from './compile-schema.ts'
import { leanBuiltins, PLAIN_BUILTINS } from './lean-builtins.ts'
import { startChunk } from './start-chunk.ts'
import { thirdPartyNotices } from './third-party.ts'

const COMMON_INPUTS = ['package-lock.json', 'shared', 'tools/build-steps.ts', 'tools/build-inputs.ts', 'tools/bundle-kordoc.ts', 'tools/compile-schema.ts', 'tools/lean-builtins.ts', 'tools/start-chunk.ts', 'tools/third-party.ts']

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
/** Native or WebAssembly parts that stay packages of their own, and what the platform supplies. */
const EXTERNAL = ['electron', ...Object.keys(dependencies), PLAIN_BUILTINS]

interface Bundle {
  name: string
  input: string
  format: 'esm' | 'cjs'
  /** May it have chunks beside it, so that a command loads only what it needs? With names: one file of what these need at once. */
  chunks: boolean | readonly string[]
}

/** The Node side of the app. A sandboxed preload script must be one CommonJS file; the command line is CommonJS since that starts 10 ms earlier. */
export const NODE_BUNDLES = {
  main: { name: 'main.js', input: 'electron/shell/main.ts', format: 'esm', chunks: false },
  preload: { name: 'preload.cjs', input: 'electron/shell/preload.ts', format: 'cjs', chunks: false },
  services: { name: 'services.js', input: 'electron/shell/services.ts', format: 'esm', chunks: true },
  bookWorker: { name: 'book-worker.js', input: 'electron/services/book/book-worker.ts', format: 'esm', chunks: false },
  readFile: { name: 'read-file.js', input: 'electron/services/import/foreign/read-file.ts', format: 'esm', chunks: true },
  cli: { name: 'cli.cjs', input: 'electron/cli/main.ts', format: 'cjs', chunks: ['electron/cli/run-process.ts', 'electron/cli/commands/book.ts'] },
} as const satisfies Record<string, Bundle>

/** Writes one bundle into `folder`, with its source map. */
export const writeBundle = async ({ name, input, format, chunks }: Bundle, folder: string): Promise<void> => {
  const { name: entry, ext } = path.parse(name)
  const plugins = [leanBuiltins(), bundleKordoc(), compiledPacketFile(), thirdPartyNotices(path.join(folder, `${entry}.licences.txt`))]
  const bundle = await rolldown({ input: { [entry]: input }, platform: 'node', external: EXTERNAL, logLevel: 'warn', plugins })
  // Chunks lie beside their entry: a file that finds its neighbours by `../../` finds them from a chunk, too.
  const chunkFileNames = `${entry}-[name]-[hash]${ext}`
  await bundle.write({ dir: folder, entryFileNames: `[name]${ext}`, chunkFileNames, format, sourcemap: true, codeSplitting: typeof chunks === 'boolean' ? chunks : startChunk(chunks.map((file) => path.resolve(file))) })
  await bundle.close()
}

const buildNode = async (): Promise<void> => {
  rmSync('dist/electron', { recursive: true, force: true })
  await Promise.all(Object.values(NODE_BUNDLES).map((bundle) => writeBundle(bundle, 'dist/electron')))
}

const buildRenderer = async (): Promise<void> => {
  await viteBuild({ configFile: 'vite.config.ts', logLevel: 'warn' })
}

const unlessUnchanged = async (name: string, inputs: string[], build: () => Promise<void>): Promise<boolean> => {
  const stamp = path.join('dist', `.${name}.sha256`)
  const hash = hashInputs([...COMMON_INPUTS, ...inputs])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  rmSync(stamp, { force: true })
  await build()
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamp, hash)
  return true
}

/** Builds what changed since the last time; returns the names of what was built. */
export const buildAll = async (): Promise<string[]> => {
  const steps = {
    electron: unlessUnchanged('electron', ['electron'], buildNode),
    renderer: unlessUnchanged(
      'renderer', ['renderer', 'assets', 'vite.config.ts', 'tools/pdfjs-data.ts', 'electron/web/page-routes.ts'], buildRenderer,
    ),
  }
  const built: string[] = []
  for (const [name, step] of Object.entries(steps)) if (await step) built.push(name)
  return built
}
