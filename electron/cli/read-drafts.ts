import type { Draft } from '../../shared/import/draft.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { faultLog } from '../host/fault-log.ts'
import { findInstallation } from '../host/installation.ts'
import { nodeClock } from '../host/node-clock.ts'
import { createNodePorts, randomId } from '../host/node-ports.ts'
import { readDraft } from '../services/import/read-draft.ts'
import type { CommandInput } from './command.ts'
import type { SourceFile } from './read-file.ts'

/** Drafts as the import reads them; the settings are the defaults in the locale of the command. */
export const readDrafts = (sources: SourceFile[], { locale, io }: CommandInput): Promise<Draft> =>
  readDraft(sources, {
    ids: randomId,
    settings: { ...defaultSettings, locale },
    signal: io.signal,
    spawn: createNodePorts({ workers: findInstallation().workers, log: faultLog(nodeClock), platform: null }).spawn,
    onProgress: (done, total) => io.err(`${done}/${total}`),
  })
