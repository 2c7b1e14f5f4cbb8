import path from 'node:path'
import type { Dialog, Shell } from 'electron'
import { AppError } from '../../shared/api/errors.ts'

interface SaveDialogueOptions {
  dialog: Pick<Dialog, 'showSaveDialog'>
  shell: Pick<Shell, 'showItemInFolder'>
  /** Where saving starts: the user's documents. */
  folder: string
}

/** Asks where to save, and shows saved files in their folder: only those whose place the user chose here. */
export const createSaveDialogue = ({ dialog, shell, folder }: SaveDialogueOptions) => {
  const chosen = new Set<string>()
  return {
    pickSavePath: async (name: string): Promise<string | null> => {
      // A name is no path: it comes from the title of a packet.
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: path.join(folder, path.basename(name)) })
      if (canceled || !filePath) return null
      chosen.add(filePath)
      return filePath
    },
    reveal: (file: string): void => {
      if (!chosen.has(file)) throw new AppError('not-found', 'only a file saved from here is shown in its folder')
      shell.showItemInFolder(file)
    },
  }
}
