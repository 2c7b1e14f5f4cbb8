// `npm test`: types, lint, build, unit and integration, end to end. `--fast` (`npm run check`) leaves the last out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildAll } from './build-steps.ts'
import { nodeBin } from './node-bin.ts'
import { runCommand, runStep, type Step } from './run-step.ts'
import { addTallies, closingLine, readTally, TALLY_VARIABLE, type Tally } from './tally.ts'

const fast = process.argv.includes('--fast')
const folder = mkdtempSync(path.join(tmpdir(), 'tally-'))
const run = (packageName: string, command: string, args: string[]): Promise<boolean> =>
  runCommand(process.execPath, [nodeBin(packageName, command), ...args], { [TALLY_VARIABLE]: folder })

const STEPS = {
  types: {
    name: 'types',
    run: async () => {
      const projects = ['shared', 'electron', 'renderer', '.']
      return (await Promise.all(projects.map((project) => run('typescript', 'tsc', ['-p', project])))).every(Boolean)
    },
  },
  lint: { name: 'lint', run: () => run('oxlint', 'oxlint', ['--quiet']) },
  build: { name: 'build', run: async () => Array.isArray(await buildAll()) },
  unit: { name: 'unit and integration', run: () => run('vitest', 'vitest', ['run']) },
  e2e: { name: 'end to end', run: () => run('@playwright/test', 'playwright', ['test']) },
} as const satisfies Record<string, Step>

/** A runner that left no figures, and a failed step that has none, count as one failure. */
const tallyOf = (runner: string, passed: boolean): Tally => {
  const tally = readTally(folder, runner) ?? { passed: 0, failed: 0, skipped: 0 }
  return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

const [types, lint] = await Promise.all([runStep(STEPS.types), runStep(STEPS.lint)])
const build = await runStep(STEPS.build)
const unit = await runStep(STEPS.unit)
const e2e = fast || (await runStep(STEPS.e2e))

const preparations = [types, lint, build].filter((passed) => !passed).map((): Tally => ({ passed: 0, failed: 1, skipped: 0 }))
const total = addTallies([...preparations, tallyOf('unit', unit), ...(fast ? [] : [tallyOf('e2e', e2e)])])
rmSync(folder, { recursive: true, force: true })
console.log(closingLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
