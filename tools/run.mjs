// Runs a TypeScript file on a Node that can: the one that started us, or the one npm installed beside
// the app (node-<platform>-<arch>, an optional dependency). Plain JavaScript: it must run on Node 18.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_API = 10
const [file, ...args] = process.argv.slice(2)

/** npm 10 does not link the package's `node` into node_modules/.bin, so the package itself is resolved. */
const installedNode = () => {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const node = path.join(folder, 'bin', windows ? 'node.exe' : 'node')
    return existsSync(node) ? node : null
  } catch {
    return null
  }
}

const node = Number(process.versions.napi) >= NODE_API ? process.execPath : installedNode()

if (!file) {
  console.error('usage: node tools/run.mjs FILE [ARGUMENT…]')
  process.exit(2)
} else if (!node) {
  console.error(
    `Briefing Book needs Node 24 (Node-API ${NODE_API}); this is Node ${process.versions.node}, and none is installed beside it.\n` +
    'Run "npm ci" without --omit=optional, or start it with Node 24 or newer.',
  )
  process.exit(1)
} else {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
  const bins = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
  const child = spawn(node, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: bins.join(path.delimiter) },
  })
  // A terminal sends Ctrl+C to the whole group; a service manager only to us. Waiting for the child covers both.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`${node} did not start: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code ?? 1))
}
