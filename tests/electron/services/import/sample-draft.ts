import { readFileSync } from 'node:fs'
import { readDraft } from '../../../../electron/services/import/read-draft.ts'
import type { Draft } from '../../../../shared/import/draft.ts'
import { defaultSettings } from '../../../../shared/settings/default-settings.ts'
import expected from '../../../fixtures/quantum-korea-2026.expected.json' with { type: 'json' }
import { sequentialIds } from './sequential-ids.ts'

export const sampleBytes = readFileSync(new URL('../../../../assets/samples/quantum-korea-2026.md', import.meta.url))

export const readSample = (): Promise<Draft> =>
  readDraft([{ name: 'quantum-korea-2026.md', bytes: sampleBytes }], {
    ids: sequentialIds(),
    settings: defaultSettings,
  })

/** What a person read in the sample, by hand. */
export const truth = expected
export type ExpectedMeeting = (typeof expected)['meetings'][number]
export type ExpectedRow = ExpectedMeeting['schedule']['rows'][number]
