import { describe, expect, it } from 'vitest'
import { defaultLibraryDir } from '../../../electron/host/library-dir.ts'

describe('defaultLibraryDir', () => {
  it.each([
    ['linux', {}, '/home/kim/.local/share/briefing-book/library'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/briefing-book/library'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/kim/.local/share/briefing-book/library'],
    ['darwin', {}, '/home/kim/Library/Application Support/Briefing Book/library'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Briefing Book/library'],
    ['win32', {}, '/home/kim/AppData/Roaming/Briefing Book/library'],
  ] as const)('on %s with %o is %s', (platform, env, expected) => {
    expect(defaultLibraryDir({ platform, env, home: '/home/kim' })).toBe(expected)
  })

  it('is what BRIEFING_BOOK_LIBRARY says', () => {
    expect(defaultLibraryDir({ platform: 'linux', env: { BRIEFING_BOOK_LIBRARY: '/usb/library' }, home: '/home/kim' })).toBe('/usb/library')
  })
})
