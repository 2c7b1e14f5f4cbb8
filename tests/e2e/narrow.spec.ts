import { importSample, minutesOf, openPacket } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

// The least that the shell's window allows (`electron/shell/window.ts`).
test.use({ viewport: { width: 960, height: 600 } })

test('the smallest window gives the packet its room: nothing is clipped, titles keep whole words', async ({ page, openApp }) => {
  await openApp()
  await importSample(page)
  await openPacket(page, '한국-EU')
  const overflow = await page.locator('.packet-page').evaluate(place => place.scrollWidth - place.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  const row = page.getByRole('row').filter({ has: minutesOf(page, '질의응답 및 자유토론') })
  const clipped = await row.getByRole('textbox').evaluateAll(fields => fields.filter(field => field.scrollWidth > field.clientWidth).map(field => field.getAttribute('aria-label')))
  expect(clipped).toEqual([])
  const title = await row.getByRole('textbox', { name: /내용|제목/ }).first().boundingBox()
  // Six syllables of 15 px.
  expect(title?.width ?? 0).toBeGreaterThan(90)
})
