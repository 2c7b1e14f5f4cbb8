// Runs the built app on the stand-in, plays a short session through its window, and prints what happened as JSON.
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type * as StandIn from './electron.ts'
import type { Bridge } from '../../../../renderer/transport/bridge.ts'

// By its bare name, as the bundles do: one instance for all of them.
const { app, record } = (await import('electron')) as unknown as typeof StandIn
const bundles = new URL('../../../../dist/electron/', import.meta.url)

await import(new URL('main.js', bundles).href)
for (let turn = 0; turn < 10 && record.windows.length === 0; turn += 1) await nextTurn()
createRequire(import.meta.url)(new URL('preload.cjs', bundles).pathname)

const [window] = record.windows
const bridge = record.exposed.get('briefingBook') as Bridge
const strange = { senderFrame: { url: 'https://evil.example/' }, sender: { mainFrame: null } }
const page = await record.protocolHandlers.get('app')?.(new Request('app://briefing-book/index.html'))

const permitted = (permission: string): boolean => {
  let granted = false
  record.permissionRequest?.(null as never, permission as never, (answer) => (granted = answer), null as never)
  return granted
}
const cancelled = (url: string): boolean | undefined => {
  let answered: boolean | undefined
  record.beforeRequest?.({ url }, ({ cancel }) => (answered = cancel))
  return answered
}
const prevented = (url: string): boolean => {
  let stopped = false
  window?.webContents.emit('will-frame-navigate', { url, isMainFrame: true, preventDefault: () => void (stopped = true) })
  return stopped
}

const changed = new Promise((resolve) => void bridge.on('library.changed', resolve))
const status = await bridge.call('app.status', {})
const created = await bridge.call('packet.create', { title: '한-캐 면담' })
await changed
const list = await bridge.call('library.list', {})

const result = {
  sandboxed: record.sandboxed,
  windows: record.windows.length,
  options: window?.options,
  url: window?.webContents.mainFrame.url,
  shown: window?.shown,
  schemes: record.schemes,
  channels: [...record.handlers.keys()],
  exposed: Object.fromEntries([...record.exposed].map(([name, api]) => [name, Object.keys(api as object)])),
  menuRoles: JSON.stringify(record.menu),
  policy: page?.headers.get('content-security-policy'),
  permitted: Object.fromEntries(['media', 'geolocation', 'clipboard-read', 'openExternal'].map((name) => [name, permitted(name)])),
  network: cancelled('https://www.go.kr/'),
  navigation: { away: prevented('https://evil.example/'), own: prevented('app://briefing-book/index.html') },
  opened: window?.webContents.openHandler?.({ url: 'https://www.go.kr/' } as never),
  strange: await record.handlers.get('call:app.status')?.(strange as never, {}),
  unknownMethod: await bridge.call('shell.openExternal', {}).catch(String),
  unknownEvent: await Promise.resolve().then(() => bridge.on('anything', () => {})).catch(String),
  status,
  created,
  list,
}
app.quit()
await once(app, 'quit')
process.stdout.write(JSON.stringify({ ...result, quits: record.quits }), () => process.exit(0))
