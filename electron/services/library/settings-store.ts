import { defaultSettings } from '../../../shared/settings/default-settings.ts'
import { Settings } from '../../../shared/settings/settings.ts'
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
  let settings = stored === undefined ? defaultSettings : restored(JSON.parse(stored))
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

/** Each setting as it was kept, where today's program still accepts it; otherwise as in a new library. */
const restored = (stored: unknown): Settings => {
  const kept = Object.entries(Settings.shape).flatMap(([key, schema]) => {
    const value = schema.safeParse((stored as Record<string, unknown>)[key])
    return value.success ? [[key, value.data]] : []
  })
  return { ...defaultSettings, ...(Object.fromEntries(kept) as Partial<Settings>) }
}
