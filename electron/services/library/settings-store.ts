import { defaultSettings, Settings } from '../../../shared/settings/settings.ts'
import type { WritableDb } from './database.ts'
import type { Writer } from './writer.ts'

/** The office's settings, in the library so that they travel with it. */
export interface SettingsStore {
  get(): Settings
  set(change: Partial<Settings>): Settings
}

const KEY = 'settings'

export const createSettingsStore = (db: WritableDb, writer: Writer): SettingsStore => {
  const read = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck()
  const put = db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)')
  const stored = read.get(KEY)
  // Older settings lack newer fields.
  let settings =
    stored === undefined ? defaultSettings : Settings.parse({ ...defaultSettings, ...(JSON.parse(stored) as object) })
  return {
    get: () => settings,
    set: change => {
      const next = { ...settings, ...change }
      writer.transact(() => void put.run(KEY, JSON.stringify(next)))
      settings = next
      return settings
    },
  }
}
