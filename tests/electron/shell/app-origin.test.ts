import { describe, expect, it } from 'vitest'
import { isOwnPage, isOwnUrl } from '../../../electron/shell/app-origin.ts'

describe('own addresses', () => {
  it('are told by scheme and host', () => {
    expect(isOwnUrl('app://briefing-book/files/abc')).toBe(true)
    const strange = [
      'app://briefing-book.evil.example/', 'app://print/book.pdf', 'https://briefing-book/', 'file:///index.html', 'null', '', 'app:briefing-book',
    ]
    expect(strange.map(isOwnUrl)).toEqual(strange.map(() => false))
  })

  it('are one page only: a stored file is never gone to', () => {
    expect(['app://briefing-book/', 'app://briefing-book/index.html#x'].map(isOwnPage)).toEqual([true, true])
    expect(['app://briefing-book/files/0123456789abcdef', 'app://briefing-book/main.js', 'about:blank'].map(isOwnPage)).toEqual([false, false, false])
  })
})
