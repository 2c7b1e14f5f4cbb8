import type { Reporter, TestModule } from 'vitest/node'
import { writeTally } from './tally.ts'

/** Leaves the figures of a vitest run for the closing line, and names each skipped test. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length
    for (const test of tests) {
      const result = test.result()
      if (result.state === 'skipped') console.log(`SKIPPED ${test.fullName}: ${result.note ?? 'not run'}`)
    }
    // A file that fell over before its first test is one failure.
    const broken = modules.filter((module) => module.state() === 'failed' && module.children.size === 0).length
    writeTally('unit', { passed: count('passed'), failed: count('failed') + broken, skipped: count('skipped') })
  }
}
