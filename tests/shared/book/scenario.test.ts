import { describe, expect, test } from 'vitest'
import type { BookInput } from '../../../shared/book/book-input.ts'
import { inOrderOfIntroduction } from '../../../shared/book/scenario-introductions.ts'
import { stepsByRow } from '../../../shared/book/scenario-steps.ts'
import { scenarioOutline } from '../../../shared/book/scenario.ts'
import { newAttendee, newCue, newPacket, newRow } from '../../../shared/packet/new-packet.ts'
import type { Attendee, ScenarioStep } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { sectionText } from '../../electron/services/book/book-text.ts'

const step = (id: string, rowId: string | null, given: Partial<ScenarioStep> = {}): ScenarioStep =>
  ({ id, rowId, speaker: '사회자', words: `${id}의 말`, wordsEn: '', direction: '', ...given })
const row = (id: string, start: number, title: string) => ({ ...newRow(id), start, end: start + 5, title })
const person = (name: string, role: Attendee['role'] = null): Attendee => ({ ...newAttendee(name), name, role })

const ids = (steps: readonly ScenarioStep[]): string[] => steps.map(({ id }) => id)

describe('the steps of a scenario', () => {
  test('stand in their rows; one without a row follows the step before it', () => {
    const packet = { scenario: [step('a', null), step('b', 'r2'), step('c', 'gone'), step('d', 'r1')], runOfShow: [newRow('r1'), newRow('r2')] }
    const { before, of } = stepsByRow(packet)
    expect([ids(before), ids(of(newRow('r1'))), ids(of(newRow('r2')))]).toEqual([['a'], ['d'], ['b', 'c']])
  })
})

describe('introductions', () => {
  test('follow the words; who is not named follows, the head first', () => {
    const attendees = [person('김철수'), person('이영희'), person('홍길동', 'head'), person('성춘향')]
    const names = (words: string): string[] => inOrderOfIntroduction(attendees, words).map(({ name }) => name)
    expect(names('성춘향 원장님, 이영희 과장님을 소개합니다.')).toEqual(['성춘향', '이영희', '홍길동', '김철수'])
    expect(names('')).toEqual(['홍길동', '김철수', '이영희', '성춘향'])
  })
})

describe('a scenario', () => {
  const packet = {
    ...newPacket('p'), title: '회의',
    runOfShow: [row('r1', 600, '개회'), { ...row('r2', 605, '토의'), cues: [{ ...newCue('c'), at: 607, text: '이석', internal: true }] }, row('r3', 610, '폐회')],
    scenario: [step('s', 'r1', { wordsEn: 'Words of s', direction: '위원이 일어남' })],
  }
  const input = (given: Partial<BookInput> = {}): BookInput => ({ packets: [packet], settings: defaultSettings, options: {}, today: '2026-06-30', ...given })
  const textOf = (given: Partial<BookInput> = {}): string => scenarioOutline(input(given)).sections.map((section) => sectionText(section, () => 1)).join('\n')

  test('has every row in its order with its time, also those without words', () => {
    expect(textOf().match(/\d\d:\d\d(?:개회|토의|폐회)/g)).toEqual(['10:00개회', '10:05토의', '10:10폐회'])
  })

  test('has words, their English, and directions apart, a moment of a row among them', () => {
    const text = textOf()
    expect(text).toMatch(/개회[^]*사회자\ns의 말\nWords of s\n▷위원이 일어남\n/)
    expect(text).toContain('▷10:07 이석')
  })

  test('is not made of a meeting without any', () => {
    expect(scenarioOutline(input({ packets: [{ ...packet, scenario: [] }] })).sections).toEqual([])
  })
})
