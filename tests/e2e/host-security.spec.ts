import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixture.ts'

test('the ticket leaves the address, works once, and a reload goes on', async ({ page, host, openApp, browser }) => {
  await openApp()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(page.url()).toBe(`${host.origin}/`)

  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  const answer = other.waitForResponse(`${host.origin}/api/session`)
  await other.goto(host.url)
  expect((await answer).status()).toBe(401)
  await stranger.close()

  const calls = page.waitForResponse((response) => response.url().includes('/api/call/'))
  await page.reload()
  expect((await calls).status()).toBe(200)
})

test.describe('a page of another port', () => {
  test.use({ expectedErrors: [/./] })

  test('can neither read, nor call, nor frame, nor hold the window', async ({ host, openApp, context }) => {
    await openApp()
    const evil = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>evil</h1>'))
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
    const tab = await context.newPage()
    await tab.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)

    const framed = tab.waitForResponse(`${host.origin}/`)
    const attempts = await tab.evaluate(async (origin) => {
      const reach = (path: string, init: RequestInit): Promise<string> =>
        fetch(origin + path, init).then((response) => `${response.type} ${response.status}`, () => 'blocked')
      const frame = document.createElement('iframe')
      frame.src = `${origin}/`
      document.body.append(frame)
      const json = { 'content-type': 'application/json' }
      return [
        await reach('/api/call/library.list', { method: 'POST', headers: json, body: '{}' }),
        await reach('/api/call/library.list', { method: 'POST', mode: 'no-cors', body: '{}' }),
        await reach('/api/session', { method: 'POST', headers: { 'x-ticket': 'x' } }),
        await reach('/index.html', {}),
      ]
    }, host.origin)
    expect(attempts).toEqual(['blocked', 'blocked', 'blocked', 'blocked'])
    expect((await framed).status()).toBe(403)
    evil.close()
  })
})

test('a second host on the same library says so in the window', async ({ page, host, startHost }) => {
  const second = await startHost()
  expect(second.origin).not.toBe(host.origin)
  await page.goto(second.url)
  await expect(page.locator('body')).toContainText('다른 창에서 이 자료실을 사용하고 있습니다')
})
