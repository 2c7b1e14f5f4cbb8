import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteBuffer } from '../../../../electron/services/pdf/byte-buffer.ts'

const written = (write: (buffer: ByteBuffer) => void): string => {
  const buffer = new ByteBuffer(4)
  buffer.reserve(64)
  write(buffer)
  return Buffer.from(buffer.take()).toString('latin1')
}

describe('ByteBuffer', () => {
  test('writes any number with at most two decimals', () => {
    assert(property(integer({ min: -100_000_000, max: 100_000_000 }), (hundredths) => {
      const value = hundredths / 100
      expect(written((buffer) => buffer.number(value))).toBe(`${String(value)} `)
    }))
  })

  test('never writes a negative nought', () => expect(written((buffer) => buffer.number(-0.001))).toBe('0 '))

  test('writes CIDs as four digits', () => {
    assert(property(integer({ min: 0, max: 0xffff }), (cid) => {
      expect(written((buffer) => buffer.hex(cid))).toBe(cid.toString(16).padStart(4, '0'))
    }))
  })

  test('keeps what it holds when it grows', () => {
    const buffer = new ByteBuffer(2)
    let expected = ''
    for (let i = 0; i < 100; i++) {
      buffer.reserve(16)
      buffer.name(`F${i}`)
      expected += `/F${i}`
    }
    expect(Buffer.from(buffer.take()).toString()).toBe(expected)
  })
})
