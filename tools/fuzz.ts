// `npm run fuzz -- NAME [RUNS] [SEED]`: runs tests/fuzz/NAME.fuzz.ts, which says what it did and fails aloud.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('tests/fuzz')
const SUFFIX = '.fuzz.ts'
const DEFAULT_RUNS = 200

const names = (): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith(SUFFIX))
        .map((file) => file.slice(0, -SUFFIX.length))
    : []

const [name, runs = String(DEFAULT_RUNS), seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
if (name && names().includes(name) && Number(runs) > 0) {
  const fuzz = (await import(path.join(FOLDER, name + SUFFIX))) as { run(runs: number, seed: number): Promise<number> }
  process.exitCode = (await fuzz.run(Number(runs), Number(seed))) === 0 ? 0 : 1
} else {
  console.error(`usage: npm run fuzz -- ${names().join('|') || 'NAME'} [RUNS] [SEED]`)
  process.exitCode = 2
}
