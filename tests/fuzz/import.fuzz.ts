import { readForeign } from '../../electron/services/import/foreign/read-foreign.ts'
import { FORMS, readSample, realSpawn } from '../electron/services/import/foreign/reader-fixture.ts'
import { mutate, randomFrom } from './mutate.ts'
import { verdictOf } from './verdict.ts'

/** Damages the sample's forms and reads them in the real process. Returns how many answers were bad. */
export const run = async (runs: number, seed: number): Promise<number> => {
  const counts = new Map<string, number>()
  let bad = 0
  console.log(`import: ${runs} damaged files, seed ${seed}`)
  for (let index = 0; index < runs; index += 1) {
    const random = randomFrom(seed + index)
    const form = FORMS[index % FORMS.length] ?? 'pdf'
    const bytes = mutate(new Uint8Array(readSample(form)), random)
    const verdict = await verdictOf(() => readForeign({ name: `fuzz.${form}`, bytes }, { spawn: realSpawn }))
    counts.set(
      verdict.startsWith('bad') ? 'bad' : verdict,
      (counts.get(verdict.startsWith('bad') ? 'bad' : verdict) ?? 0) + 1,
    )
    if (!verdict.startsWith('bad')) continue
    bad += 1
    console.error(`seed ${seed + index}, ${form}: ${verdict}`)
  }
  for (const [verdict, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)} ${verdict}`)
  return bad
}
