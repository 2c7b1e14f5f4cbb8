// `npm run bench -- NAME`: runs tests/bench/NAME.bench.ts, which prints its own figures.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('tests/bench')
const SUFFIX = '.bench.ts'

const names = (): string[] =>
  existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length)) : []

const [name, ...args] = process.argv.slice(2)
if (name && names().includes(name)) {
  const bench = (await import(path.join(FOLDER, name + SUFFIX))) as { run(args: readonly string[]): Promise<void> | void }
  await bench.run(args)
} else {
  console.error(`usage: npm run bench -- ${names().join('|') || 'NAME'}`)
  process.exitCode = 2
}
