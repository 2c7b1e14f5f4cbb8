import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, it } from 'vitest'
import { quitAfterClosing } from '../../../electron/shell/quit-after-closing.ts'

const appThatQuits = () => {
  const emitter = new EventEmitter()
  let quits = 0
  const ask = (): boolean => {
    let held = false
    emitter.emit('will-quit', { preventDefault: () => void (held = true) })
    return held
  }
  const app = Object.assign(emitter, { quit: () => void (quits += 1) }) as unknown as Pick<App, 'on' | 'quit'>
  return { app, ask, quits: () => quits }
}

it('quits once the library is closed, and asks it once', async () => {
  const { app, ask, quits } = appThatQuits()
  const { promise, resolve } = Promise.withResolvers<void>()
  let closes = 0
  quitAfterClosing(app, { close: () => { closes += 1; return promise } })
  expect([ask(), ask(), quits()]).toEqual([true, true, 0])
  resolve()
  await expect.poll(quits).toBe(1)
  expect([ask(), closes, quits()]).toEqual([false, 1, 1])
})

it('does not wait for ever for services that do not answer', async () => {
  const { app, ask, quits } = appThatQuits()
  quitAfterClosing(app, { close: () => new Promise(() => {}) }, 20)
  expect(ask()).toBe(true)
  await expect.poll(quits).toBe(1)
  expect(ask()).toBe(false)
})
