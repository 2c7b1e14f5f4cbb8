import { readForeign } from '../../electron/services/import/foreign/read-foreign.ts'
import { FORMS, readSample, realSpawn } from '../electron/services/import/foreign/reader-fixture.ts'
import { mutate, randomFrom } from './mutate.ts'
import { verdictOf } from './verdict.ts'

const PROGRAMME = [['시간', '내용', '비고'], ['09:00~09:10', '개회 및 인사', '사회: 홍길동 과장'], ['09:10~10:00', '“의제” 논의, 토론', '']] as const

/** Kinds that the sample does not come in, made by hand. */
const MADE: Readonly<Record<string, string>> = {
  html: `<!doctype html><html><body><h1>협력 회의</h1><table>${PROGRAMME.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
  csv: PROGRAMME.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
  hml: `<?xml version="1.0" encoding="UTF-8"?><HWPML Version="2.8"><HEAD/><BODY><SECTION>${PROGRAMME.flat().map((cell) => `<P><TEXT><CHAR>${cell}</CHAR></TEXT></P>`).join('')}</SECTION></BODY></HWPML>`,
}
const KINDS: readonly string[] = [...FORMS, ...Object.keys(MADE)]

const bytesOf = (kind: string): Uint8Array => {
  const made = MADE[kind]
  return made === undefined ? new Uint8Array(readSample(kind)) : new TextEncoder().encode(made)
}

/** Damages the sample's forms and what else may come, and reads it in the real process. Returns how many answers were bad. */
export const run = async (runs: number, seed: number): Promise<number> => {
  const counts = new Map<string, number>()
  let bad = 0
  console.log(`import: ${runs} damaged files, seed ${seed}`)
  for (let index = 0; index < runs; index += 1) {
    const random = randomFrom(seed + index)
    const form = KINDS[index % KINDS.length] ?? 'pdf'
    const bytes = mutate(bytesOf(form), random)
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
