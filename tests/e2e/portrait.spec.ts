import type { Locator, Page } from '@playwright/test'
import { importSample, openPacket, saved } from './steps/app-steps.ts'
import { expect, test } from './fixture.ts'

/** A drawn portrait, made by the browser itself. */
const DRAWN = `new Promise(resolve => {
  const canvas = document.createElement('canvas')
  canvas.width = 900
  canvas.height = 1200
  const context = canvas.getContext('2d')
  context.fillStyle = '#c8d4e0'
  context.fillRect(0, 0, 900, 1200)
  context.fillStyle = '#30506a'
  context.fillRect(200, 700, 500, 500)
  context.beginPath()
  context.arc(450, 480, 230, 0, 7)
  context.fill()
  resolve(canvas.toDataURL('image/png').split(',')[1])
})`

/** The field of the first attendee, unfolded. */
const openPortraitField = async (page: Page): Promise<Locator> => {
  await importSample(page)
  await openPacket(page, '한국-캐나다 라운드테이블')
  await page.getByRole('region', { name: '참석자' }).getByRole('grid').first().getByRole('button', { name: '줄 명령' }).first().click()
  await page.getByRole('menuitem', { name: '자세히 펼치기' }).click()
  return page.locator('.portrait-field').first()
}

test('a portrait is chosen for an attendee, stands in the preview, and goes by undo', async ({ page, openApp }) => {
  await openApp()
  const field = await openPortraitField(page)
  const choose = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), field.getByRole('button', { name: /사진 (고르기|바꾸기)/ }).click()])
    await chooser.setFiles({ name, mimeType, buffer })
  }
  await choose('글.png', 'image/png', Buffer.from('이것은 그림이 아니다'))
  await expect(field.getByRole('alert')).toHaveText('‘글.png’는 사진으로 읽을 수 없는 파일입니다. JPEG나 PNG 파일을 고르십시오.')

  const made = page.waitForResponse('**/api/call/book.build')
  await choose('사진.png', 'image/png', Buffer.from(await page.evaluate<string>(DRAWN), 'base64'))
  const thumbnail = field.getByRole('img')
  await expect(thumbnail).toBeVisible()
  expect(await thumbnail.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([540, 720])
  await expect(field.getByRole('alert')).toHaveCount(0)
  await saved(page)
  await made
  await page.keyboard.press('Control+z')
  await expect(thumbnail).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(thumbnail).toBeVisible()
  await field.getByRole('button', { name: '사진 지우기' }).click()
  await expect(field.getByRole('button', { name: '사진 고르기' })).toBeVisible()
})

test('a picture dropped onto the field is the portrait, and no draft to the window', async ({ page, openApp }) => {
  await openApp()
  const field = await openPortraitField(page)
  const drawn = await page.evaluate<string>(DRAWN)
  const drag = (type: 'dragover' | 'drop') => field.evaluate((element, [name, base64]) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(base64), letter => letter.codePointAt(0) ?? 0)], '홍길동.png', { type: 'image/png' }))
    element.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, [type, drawn] as const)
  await drag('dragover')
  await expect(field).toHaveClass(/over/)
  await expect(page.locator('.drop-overlay')).toHaveCount(0)
  await drag('drop')
  await expect(field.getByRole('img')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await saved(page)
})
