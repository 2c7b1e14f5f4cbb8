import { describe, expect, test } from 'vitest'
import { inEitherLanguage } from '../../../shared/book/in-either-language.ts'
import { outlineProduct } from '../../../shared/book/outline-product.ts'
import { newAttendee, newPacket, newRow, newSide } from '../../../shared/packet/new-packet.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { bookTexts } from '../../electron/services/book/book-text.ts'

const english = (): Packet => {
  const packet = newPacket('p')
  return {
    ...packet, mark: '4', titleEn: 'Courtesy Call', participation: { mode: 'chair', status: 'confirmed' },
    overview: { ...packet.overview, date: '2026-09-08', start: 840, end: 900, placeEn: 'Reception Room' },
    sides: [{ ...newSide('s'), nameEn: 'Exampleland', attendees: [{ ...newAttendee('a'), nameEn: 'John Sample', role: 'head', bio: 'Born 1960.' }] }],
    runOfShow: [{ ...newRow('r'), start: 840, end: 845, titleEn: 'Discussion', principal: true, details: [{ id: 'd', mark: '-', text: '', textEn: 'Welcome' }] }],
  }
}

const textOf = (product: 'book' | 'action' | 'schedule', packet: Packet): string =>
  bookTexts(outlineProduct(product, { packets: [packet], settings: defaultSettings, options: {}, today: '2026-09-01', edition: 'principal' } as never).book, () => 1).join('\n')

describe('a packet in English alone', () => {
  test.each(['book', 'action', 'schedule'] as const)('is called by its English title in the %s', (product) => {
    const text = textOf(product, english())
    expect(text).toContain('4. Courtesy Call'.slice(product === 'schedule' ? 3 : 0))
    expect(text).not.toContain('제목 없음')
    expect(text).toContain('Reception Room')
    expect(text).not.toContain('(Reception Room)')
  })

  test('says each text once', () => {
    const text = textOf('book', english())
    expect(text.split('Discussion')).toHaveLength(2)
    expect(text).toContain('○Exampleland 측')
    expect(text).toContain('○John Sample')
    expect(text).toContain('상대  John Sample')
    expect(text).toContain('-Welcome')
  })

  test('comes back as it is where nothing is missing', () => {
    const packet = { ...english(), title: '예방', runOfShow: [], sides: [] }
    const whole = { ...packet, overview: { ...packet.overview, place: '접견실' } }
    expect(inEitherLanguage(whole)).toBe(whole)
    const helped = english()
    expect(inEitherLanguage(helped)).toBe(inEitherLanguage(helped))
  })
})
