import { describe, expect, it } from 'vitest'
import { typedSpaces } from '../../../../../electron/services/import/formats/typed-spaces.ts'

describe('spaces as they were typed', () => {
  const asTyped = typedSpaces([
    { text: '    09:00~09:20   개회\t차관', kind: 'text' },
    { text: '기조 연설', kind: 'text' },
  ])

  it('come back to a paragraph whose reader tidied them away', () => {
    expect(asTyped('09:00~09:20 개회 차관')).toBe('    09:00~09:20   개회\t차관')
  })

  it('change no other paragraph', () => {
    expect(asTyped('기조연설')).toBe('기조연설')
    expect(asTyped('09:00~09:20 개회 장관')).toBe('09:00~09:20 개회 장관')
  })
})
