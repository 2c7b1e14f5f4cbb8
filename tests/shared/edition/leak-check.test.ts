import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLeaks } from '../../../shared/edition/leak-check.ts'

const at = (text: string) => ({ path: 'notes.n1.text', text })
const page = (text: string) => ({ place: 'page 1', text })

const leakOf = (excluded: string[], included: string[], file: string): string[] =>
  findLeaks(excluded.map(at), included.map(at), [page(file)]).map(leak => leak.run)

/** The definition, word for word: tries every run of the file. */
const everyLeak = (excluded: string[], included: string[], file: string): string[] => {
  const runs: string[] = []
  for (let start = 0; start < file.length; start += 1) {
    for (let end = start + 8; end <= file.length; end += 1) {
      const run = file.slice(start, end)
      if (excluded.some(text => text.includes(run)) && !included.some(text => text.includes(run))) runs.push(run)
    }
  }
  return runs
}

describe('findLeaks', () => {
  test('tells the run, where it stands and what it comes from', () => {
    const leaks = findLeaks(
      [{ path: 'notes.n1.text', text: '수용할 수 없는 조건임' }],
      [],
      [page('개요'), { place: 'bookmark 3', text: '2. 수용할 수 없는 조건임 (계속)' }],
    )
    expect(leaks).toEqual([{ run: '수용할수없는조건임', place: 'bookmark 3', path: 'notes.n1.text', byChance: false }])
  })

  test('line breaks, narrow spaces, soft hyphens and decomposed Hangul hide nothing', () => {
    const file = '수용할 수\n없는\u00a0조\u00ad건\u200b임을 밝힘'.normalize('NFD')
    expect(leakOf(['수용할 수 없는 조건임'], [], file)).toEqual(['수용할수없는조건임'])
  })

  test('seven characters are no leak, eight are', () => {
    expect(leakOf(['가나다라마바사아'], [], 'x가나다라마바사y')).toEqual([])
    expect(leakOf(['가나다라마바사아'], [], 'x가나다라마바사아y')).toEqual(['가나다라마바사아'])
  })

  test('what an included text holds as well is no leak', () => {
    expect(leakOf(['홍길동 국제협력관과 협의'], ['홍길동 국제협력관'], '참석: 홍길동 국제협력관')).toEqual([])
  })

  test('two included texts that overlap do not excuse the longer run', () => {
    expect(
      leakOf(
        ['예산은 삼백억 원을 넘지 않도록 함'],
        ['예산은 삼백억 원을 넘지', '삼백억 원을 넘지 않도록 함'],
        '예산은 삼백억 원을 넘지 않도록 함',
      ),
    ).toEqual(['예산은삼백억원을넘지않도록함'])
  })

  test('tells chance apart: a neighbour on paper that continues an included text as an excluded one does', () => {
    const excluded = [at('뜻깊게 생각합니다. 제3차 기술협력위원회에서 밝힌 대로 진행함')]
    const included = [at('제3차 기술협력위원회')]
    const chance = (file: string) => findLeaks(excluded, included, [page(file)]).map(leak => leak.byChance)
    expect(chance('4. 제3차 기술협력위원회\n일시')).toEqual([true])
    expect(chance('4. 제3차 기술협력위원회에서 밝힌')).toEqual([false])
  })

  test('an excluded text that stands in the file as a whole is no chance, however little it adds', () => {
    const leaks = findLeaks([at('출연 규모 연 삼십억 45%')], [at('출연 규모 연 삼십억')], [page('출연 규모 연 삼십억 45%')])
    expect(leaks.map(leak => leak.byChance)).toEqual([false])
  })

  test('no run crosses from one excluded text into the next', () => {
    expect(leakOf(['가나다라', '마바사아'], [], '가나다라마바사아')).toEqual([])
  })

  test('characters outside the basic plane count as one', () => {
    expect(leakOf(['𠀀𠀁𠀂𠀃𠀄𠀅𠀆'], [], '𠀀𠀁𠀂𠀃𠀄𠀅𠀆')).toEqual([])
    expect(leakOf(['𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇'], [], '𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇')).toEqual(['𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇'])
  })

  test('agrees with the definition on texts full of repetition', () => {
    const text = string({ unit: constantFrom('a', 'b'), maxLength: 40 })
    assert(
      property(array(text, { maxLength: 4 }), array(text, { maxLength: 4 }), text, (excluded, included, file) => {
        const runs = leakOf(excluded, included, file)
        const all = everyLeak(excluded, included, file)
        for (const run of runs) expect(all).toContain(run)
        for (const run of all) expect(runs.some(found => found.includes(run))).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a long line of one character ends in a moment', () => {
    expect(leakOf(['-'.repeat(3_000)], ['-'.repeat(2_000)], '-'.repeat(2_000))).toEqual([])
    expect(leakOf(['-'.repeat(3_000)], ['-'.repeat(2_000)], '-'.repeat(2_500))).toEqual(['-'.repeat(2_500)])
  })
})
