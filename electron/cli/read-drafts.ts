import { fromErrorValue } from '../../shared/api/errors.ts'
import type { Draft } from '../../shared/import/draft.ts'
import { defaultSettings } from '../../shared/settings/default-settings.ts'
import { faultLog } from '../host/fault-log.ts'
import { findInstallation } from '../host/installation.ts'
import { nodeClock } from '../host/node-clock.ts'
import { createNodePorts, randomId } from '../host/node-ports.ts'
import { readDraft } from '../services/import/read-draft.ts'
import type { CommandInput } from './command.ts'
import type { SourceFile } from './read-file.ts'

/** Opens protected files: passwords come by the environment, never by argument. */
export const withPassword = <Source extends object>(source: Source, { env }: CommandInput['io']): Source & { password?: string } => {
  const password = env['BRIEFING_BOOK_FILE_PASSWORD']
  return password === undefined || password === '' ? source : { ...source, password }
}

/** A command names files one by one: one that cannot be taken refuses them all. @throws AppError its refusal */
export const allOrNothing = (draft: Draft): Draft => {
  const [first] = draft.refused
  if (first) throw fromErrorValue(first.error)
  return draft
}

/** Tells each file once, without the parts of the one being read. */
const inWholeFiles = (tell: (done: number, total: number) => void): ((done: number, total: number) => void) => {
  let last = 0
  return (done, total) => {
    if (Math.floor(done) === last) return
    last = Math.floor(done)
    tell(last, total)
  }
}

/** Drafts as the import reads them; the settings are the defaults in the locale of the command. */
export const readDrafts = async (sources: SourceFile[], { locale, io }: CommandInput): Promise<Draft> =>
  allOrNothing(await readDraft(sources.map((source) => withPassword(source, io)), {
    ids: randomId,
    settings: { ...defaultSettings, locale },
    today: nodeClock.today(),
    signal: io.signal,
    spawn: createNodePorts({ workers: findInstallation().workers, log: faultLog(nodeClock), platform: null }).spawn,
    onProgress: inWholeFiles((done, total) => io.err(`${done}/${total}`)),
  }))
