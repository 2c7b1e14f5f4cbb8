import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '../../../electron/services/import/read-draft.ts'
import { describeFinding } from '../../../shared/checks/describe-finding.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { Draft } from '../../../shared/import/draft.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'

const NAME = 'quantum-korea-2026.md'
const bytes = readFileSync(new URL(`../../../assets/samples/${NAME}`, import.meta.url))

let draft: Draft

beforeAll(async () => {
  let made = 0
  const ids = (): string => `id${made += 1}`
  draft = await readDraft([{ name: NAME, bytes }], { ids, settings: defaultSettings })
})

/** `code: severity` of the meeting that stands at `index` in the draft, with what stands inside a finding. */
const ofMeeting = (index: number): string[] =>
  draft.findings.filter(({ packetId }) => packetId === draft.packets[index]?.id).map(brief).toSorted()

const brief = ({ code, severity, related }: Finding): string => {
  const inner = [...new Set(related.map(one => one.code))].filter(one => one !== code)
  return `${code}: ${severity}${inner.length === 0 ? '' : ` with ${inner.join(', ')}`}`
}

const sentence = (index: number, code: Finding['code']): string | undefined => {
  const found = draft.findings.find(finding => finding.packetId === draft.packets[index]?.id && finding.code === code)
  return found && describeFinding(found, 'ko')
}

describe('the findings of the sample', () => {
  it('한국-캐나다 정부 간 대화', () => {
    expect(ofMeeting(0)).toEqual(['gap: info', 'speaker-unlisted: info', 'speakers-do-not-fit: warning'])
    expect(sentence(0, 'gap')).toBe('09:03 − 09:02 = 1분이 ‘개회 및 참석자 소개’와 ‘양국 대표 인사말’ 사이에 비어 있습니다.')
  })

  it('한국-캐나다 라운드테이블', () => {
    expect(ofMeeting(1)).toEqual(['attendance-mismatch: info', 'speaker-unlisted: info', 'title-missing: question'])
    expect(sentence(1, 'attendance-mismatch')).toBe('25 + 21 = 46명, 표기는 약 40명입니다(+6명, 15%).')
  })

  it('한-영국 라운드테이블', () => {
    expect(ofMeeting(2)).toEqual(['speaker-unlisted: info', 'title-missing: question'])
  })

  it('한국-EU 정부 면담: one cause for the 16 minutes and the gap before them', () => {
    expect(ofMeeting(3)).toEqual([
      'minutes-mismatch: warning with gap', 'press-before-end: warning', 'speaker-undecided: question', 'speaker-unlisted: info',
      'untimed-row: info',
    ])
    expect(sentence(3, 'minutes-mismatch')).toBe('10:55 − 10:40 = 15분, 표기는 16분입니다. 시작이 10:39이면 맞습니다.')
  })

  it('퀀텀 네트워킹 리셉션', () => {
    expect(ofMeeting(4)).toEqual([
      'interpretation-conflict: question', 'open-ended-row: info', 'promised-item-missing: warning', 'speech-missing: warning',
      'title-missing: question',
    ])
    expect(sentence(4, 'promised-item-missing')).toBe('주요 내용에 있는 축사가 세부 일정에 없습니다.')
  })

  it('of the import as a whole are asked once', () => {
    expect(draft.findings.filter(({ packetId }) => packetId === null).map(brief).toSorted())
      .toEqual(['access-missing: question', 'alias: question', 'responsible-missing: info'])
  })
})
