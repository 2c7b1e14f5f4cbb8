import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import type { Spawn } from '../../../../electron/services/ports.ts'
import { AppError } from '../../../../shared/api/errors.ts'
import { toImportJson } from '../../../../shared/import/import-json.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import type { Layout } from './layout-fixtures.ts'
import { ImportReading } from './score-layouts.ts'
import { sequentialIds } from './sequential-ids.ts'

/** What the program reads in a document, `null` where it finds nothing; `spawn` for those that are no text. */
export const readLayout = async ({ name, bytes }: Pick<Layout, 'name' | 'bytes'>, spawn?: Spawn): Promise<ImportReading | null> => {
  try {
    const draft = await readDraft([{ name, bytes }], { ids: sequentialIds(), settings: defaultSettings, ...(spawn ? { spawn } : {}) })
    return ImportReading.parse(toImportJson(draft, 'ko'))
  } catch (error) {
    if (error instanceof AppError && error.code === 'nothing-found') return null
    throw new Error(`${name} could not be read`, { cause: error })
  }
}
