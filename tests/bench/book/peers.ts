import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'

const BENCH = path.resolve('tests/bench')
const BUNDLES = path.join(BENCH, 'node_modules', '.bench')
const PACKAGES = { typst: '@myriaddreamin/typst-ts-node-compiler', pdfmake: 'pdfmake' } as const
export type PeerName = keyof typeof PACKAGES

/** Installs the peers by the lockfile beside this, into a folder of their own. Says so where that can't be done. */
export const installPeers = (): void => {
  if (Object.values(PACKAGES).every((name) => existsSync(path.join(BENCH, 'node_modules', name)))) return
  console.log('installing the peers into tests/bench/node_modules …')
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) console.log(`the peers can't be installed (${error?.message ?? `npm ci ended with ${status}`}): the book is measured without them`)
}

/** A peer's program as plain JavaScript, so that no peer pays for the stripping of types; `null` where it is not installed. */
export const peerProgram = async (name: PeerName): Promise<string | null> => {
  if (!existsSync(path.join(BENCH, 'node_modules', PACKAGES[name]))) return null
  mkdirSync(BUNDLES, { recursive: true })
  const file = path.join(BUNDLES, `${name}.mjs`)
  const bundle = await rolldown({ input: path.join(BENCH, 'peers', `${name}.ts`), platform: 'node', external: [...Object.values(PACKAGES), /^node:/], logLevel: 'warn' })
  await bundle.write({ file, format: 'esm', codeSplitting: false })
  await bundle.close()
  return file
}
