import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSaveDialogue } from '../../../electron/shell/save-dialogue.ts'

const open = (answer: { canceled: boolean; filePath: string }) => {
  const asked: unknown[] = []
  const shown: string[] = []
  const saving = createSaveDialogue({
    dialog: { showSaveDialog: async (...options: unknown[]) => (asked.push(...options), answer) },
    shell: { showItemInFolder: (file) => void shown.push(file) },
    folder: '/home/user/Documents',
  })
  return { saving, asked, shown }
}

describe('saving', () => {
  it('starts in the documents, by the name and never by a path', async () => {
    const { saving, asked } = open({ canceled: false, filePath: '/media/usb/book.pdf' })
    expect(await saving.pickSavePath('../../.bashrc')).toBe('/media/usb/book.pdf')
    expect(asked).toEqual([{ defaultPath: path.join('/home/user/Documents', '.bashrc') }])
  })

  it('is cancelled by the user with null', async () => {
    expect(await open({ canceled: true, filePath: '' }).saving.pickSavePath('book.pdf')).toBeNull()
  })

  it('shows in its folder only what was saved from here', async () => {
    const { saving, shown } = open({ canceled: false, filePath: '/media/usb/book.pdf' })
    expect(() => saving.reveal('/media/usb/book.pdf')).toThrow('only a file saved from here')
    await saving.pickSavePath('book.pdf')
    saving.reveal('/media/usb/book.pdf')
    expect(shown).toEqual(['/media/usb/book.pdf'])
  })
})
