import { describe, expect, it } from 'vitest'
import { mutate, randomFrom } from '../../../../fuzz/mutate.ts'
import { verdictOf } from '../../../../fuzz/verdict.ts'
import { readAny } from '../formats/read-any.ts'
import { FORMS, readSample } from './reader-fixture.ts'

const FIRST_SEED = 3
const RUNS = 8

// The long run is `npm run fuzz -- import`, in the real process.
describe.each(FORMS)('damaged copies of the %s', (form) => {
  it('are read or refused with a closed code', async () => {
    const verdicts: string[] = []
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const bytes = mutate(new Uint8Array(readSample(form)), randomFrom(seed))
      verdicts.push(await verdictOf(() => readAny(`fuzz.${form}`, bytes)))
    }
    expect(verdicts.filter((verdict) => verdict.startsWith('bad'))).toEqual([])
  }, 120_000)
})
