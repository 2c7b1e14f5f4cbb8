import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { rateOf, speakingSeconds } from '../../../shared/speech/speaking-time.ts'

const rate = rateOf('', defaultSettings)
const minuteOfKorean = '가'.repeat(300)

describe('speakingSeconds', () => {
  it('takes 300 syllables or 120 words a minute, and a tenth for pauses', () => {
    expect(speakingSeconds(minuteOfKorean, rate, null)).toBeCloseTo(66)
    expect(speakingSeconds('word '.repeat(120), rate, null)).toBeCloseTo(66)
  })

  it('doubles for consecutive interpretation only', () => {
    expect(speakingSeconds(minuteOfKorean, rate, 'consecutive')).toBeCloseTo(132)
    expect(speakingSeconds(minuteOfKorean, rate, 'simultaneous')).toBeCloseTo(66)
    expect(speakingSeconds(minuteOfKorean, rate, 'whispered')).toBeCloseTo(66)
  })

  it('goes by the rate of the speaker', () => {
    const own = { name: '홍길동', koreanSyllablesPerMinute: 150, englishWordsPerMinute: 120 }
    const settings = { speechRates: [...defaultSettings.speechRates, own] }
    expect(rateOf('홍길동', settings)).toBe(own)
    expect(rateOf('김철수', settings)).toBe(defaultSettings.speechRates[0])
    expect(rateOf('', { speechRates: [own] })).toMatchObject({ koreanSyllablesPerMinute: 300 })
    expect(speakingSeconds(minuteOfKorean, own, null)).toBeCloseTo(132)
  })

  it('is never negative or endless, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      const seconds = speakingSeconds(text, rate, null)
      expect(Number.isFinite(seconds) && seconds >= 0).toBe(true)
    }))
  })
})
