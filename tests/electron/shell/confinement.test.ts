import { EventEmitter } from 'node:events'
import type { Session, WebContents, WindowOpenHandlerResponse } from 'electron'
import { describe, expect, it } from 'vitest'
import { confine } from '../../../electron/shell/navigation.ts'
import { disableBackgroundNetworking, refuseNetwork } from '../../../electron/shell/network.ts'
import { denyPermissions } from '../../../electron/shell/permissions.ts'

const createContents = () => {
  const emitter = new EventEmitter()
  let openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined
  const contents = Object.assign(emitter, {
    setWindowOpenHandler: (handler: typeof openHandler) => void (openHandler = handler),
  }) as unknown as WebContents
  confine(contents)
  const prevented = (event: string, details: object = {}): boolean => {
    let stopped = false
    emitter.emit(event, { ...details, preventDefault: () => void (stopped = true) })
    return stopped
  }
  const opens = (url: string): WindowOpenHandlerResponse | undefined => openHandler?.({ url } as Parameters<NonNullable<typeof openHandler>>[0])
  return { prevented, opens }
}

describe('confine', () => {
  it('keeps the main frame on our page', () => {
    const { prevented } = createContents()
    const go = (url: string) => prevented('will-frame-navigate', { url, isMainFrame: true })
    expect(go('app://briefing-book/index.html')).toBe(false)
    expect([
      'https://www.go.kr/', 'http://127.0.0.1/', 'file:///etc/passwd', 'app://other/', 'app://briefing-book/files/0123456789abcdef',
      'blob:app://briefing-book/1', 'javascript:alert(1)', 'data:text/html,x',
    ].map(go)).toEqual(Array.from({ length: 8 }, () => true))
  })

  it('lets a frame show what the page made, and nothing from elsewhere', () => {
    const { prevented } = createContents()
    const go = (url: string) => prevented('will-frame-navigate', { url, isMainFrame: false })
    expect(go('blob:app://briefing-book/1')).toBe(false)
    expect(['blob:https://evil.example/1', 'https://evil.example/'].map(go)).toEqual([true, true])
  })

  it('allows no redirect, no new window and no webview', () => {
    const { prevented, opens } = createContents()
    expect(prevented('will-redirect')).toBe(true)
    expect(prevented('will-attach-webview')).toBe(true)
    expect(opens('https://www.go.kr/')).toEqual({ action: 'deny' })
    expect(opens('app://briefing-book/')).toEqual({ action: 'deny' })
  })
})

const guardedSession = () => {
  const given: Record<string, unknown> = {}
  const keep = (name: string) => (value: unknown) => void (given[name] = value)
  denyPermissions({
    setPermissionRequestHandler: keep('request'), setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'), setSpellCheckerEnabled: keep('spelling'),
  } as Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'>)
  return given as {
    request: (contents: null, permission: string, answer: (granted: boolean) => void) => void
    check: (contents: null, permission: string) => boolean
    device: () => boolean
    spelling: boolean
  }
}

describe('permissions', () => {
  it('are denied, but for copying and full screen', () => {
    const { request, check, device, spelling } = guardedSession()
    const asked = (permission: string): boolean => {
      let granted = false
      request(null, permission, (answer) => void (granted = answer))
      return granted
    }
    const denied = ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'display-capture', 'usb', 'fileSystem', 'whatever comes']
    expect(denied.map(asked)).toEqual(denied.map(() => false))
    expect(denied.map((permission) => check(null, permission))).toEqual(denied.map(() => false))
    expect(['clipboard-sanitized-write', 'fullscreen'].map(asked)).toEqual([true, true])
    expect(device()).toBe(false)
    expect(spelling).toBe(false)
  })
})

describe('the network', () => {
  it('is refused to every page', () => {
    let listener: ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void) | undefined
    const session = { webRequest: { onBeforeRequest: ((given: typeof listener) => void (listener = given)) as Session['webRequest']['onBeforeRequest'] } }
    refuseNetwork(session)
    const cancelled = (url: string): boolean | undefined => {
      let cancel: boolean | undefined
      listener?.({ url }, (response) => void ({ cancel } = response))
      return cancel
    }
    expect(['https://www.go.kr/', 'http://127.0.0.1:80/', 'ws://x/', 'wss://x/', 'ftp://x/', 'file:///etc/passwd', 'data:,x', 'nonsense'].map(cancelled))
      .toEqual(Array.from({ length: 8 }, () => true))
    expect(['app://briefing-book/index.html', 'blob:app://briefing-book/1', 'chrome-extension://viewer/index.html'].map(cancelled)).toEqual([false, false, true])
    refuseNetwork(session, 'viewer')
    expect(['app://print/book.pdf', 'chrome-extension://viewer/index.html', 'https://www.go.kr/'].map(cancelled)).toEqual([false, false, true])
  })

  it('resolves no name for the browser itself', () => {
    const switches = new Map<string, string | undefined>()
    const commandLine = { appendSwitch: (name: string, value?: string) => void switches.set(name, value) }
    disableBackgroundNetworking({ commandLine } as unknown as Parameters<typeof disableBackgroundNetworking>[0])
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(switches.has('disable-component-update')).toBe(true)
  })
})
