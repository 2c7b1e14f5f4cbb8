import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'
import { writeTally } from './tally.ts'

/** Says plainly what was not run and why; with `REQUIRE_ELECTRON=1` a skipped test is a failed run. */
export default class PlaywrightTally implements Reporter {
  #suite: Suite | undefined

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite
  }

  async onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    const tests = this.#suite?.allTests() ?? []
    const skipped = tests.filter((test) => test.outcome() === 'skipped')
    for (const test of skipped) {
      const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? 'not run'
      console.log(`SKIPPED ${test.titlePath().filter(Boolean).join(' › ')}: ${reason}`)
    }
    for (const test of tests.filter((each) => each.outcome() === 'flaky')) console.log(`FLAKY ${test.titlePath().filter(Boolean).join(' › ')}`)
    const passed = tests.filter((test) => test.ok() && test.outcome() !== 'skipped').length
    const required = process.env['REQUIRE_ELECTRON'] === '1' && skipped.length > 0
    const failed = tests.length - skipped.length - passed + (required ? skipped.length : 0)
    writeTally('e2e', { passed, failed, skipped: required ? 0 : skipped.length })
    return required ? { status: 'failed' } : undefined
  }

  printsToStdio(): boolean {
    return false
  }
}
