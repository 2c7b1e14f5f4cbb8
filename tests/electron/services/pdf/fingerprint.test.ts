import { expect, it } from 'vitest'
import { fingerprint } from '../../../../electron/services/pdf/fingerprint.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const one = fingerprint([[bytes('09:00'), bytes('개회')]])

it('is 32 digits, the same for the same parts, and another for any change', () => {
  expect(one).toMatch(/^[0-9a-f]{32}$/)
  expect(fingerprint([[bytes('09:00'), bytes('개회')]])).toBe(one)
  const others = [[bytes('09:00'), bytes('개최')], [bytes('개회'), bytes('09:00')], [bytes('09:00')], [bytes('09:0'), bytes('0개회')], []].map((parts) => fingerprint([parts]))
  expect(new Set([one, ...others]).size).toBe(6)
})

it('goes by the parts, however they are grouped, and whether they were seen before or not', () => {
  const kept = [bytes('개회')]
  expect(fingerprint([[bytes('09:00')], kept])).toBe(one)
  expect(fingerprint([[bytes('09:00')], kept])).toBe(one)
  expect(fingerprint([kept, [bytes('09:00')]])).not.toBe(one)
})
