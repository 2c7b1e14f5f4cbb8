const SLASH = 0x2f
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const HEX = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/**
 * Bytes of a content stream, appended straight into one array: strings spend half the time of a
 * book in garbage collection. Callers make room with `reserve` once a line, so that appending never checks.
 */
export class ByteBuffer {
  bytes: Uint8Array
  length = 0

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
  }

  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }

  /** ASCII only. */
  ascii(text: string): void {
    const { bytes } = this
    let at = this.length
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
    this.length = at
  }

  /** ASCII only, with room made for it. */
  text(text: string): void {
    this.reserve(text.length)
    this.ascii(text)
  }

  name(text: string): void {
    this.bytes[this.length++] = SLASH
    this.ascii(text)
  }

  /** Four hexadecimal digits. */
  hex(value: number): void {
    const { bytes } = this
    let at = this.length
    bytes[at++] = HEX[value >> 12] as number
    bytes[at++] = HEX[(value >> 8) & 15] as number
    bytes[at++] = HEX[(value >> 4) & 15] as number
    bytes[at++] = HEX[value & 15] as number
    this.length = at
  }

  /** A number with at most two decimals, and a space. */
  number(value: number): void {
    let hundredths = Math.round(value * 100)
    const { bytes } = this
    if (hundredths < 0) {
      bytes[this.length++] = MINUS
      hundredths = -hundredths
    }
    const fraction = hundredths % 100
    this.integer((hundredths - fraction) / 100)
    if (fraction > 0) {
      bytes[this.length++] = POINT
      bytes[this.length++] = ZERO + Math.floor(fraction / 10)
      if (fraction % 10 > 0) bytes[this.length++] = ZERO + (fraction % 10)
    }
    bytes[this.length++] = 0x20
  }

  /** A whole number that is not negative. */
  integer(value: number): void {
    if (value >= 10) this.integer(Math.floor(value / 10))
    this.bytes[this.length++] = ZERO + (value % 10)
  }

  take(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}
