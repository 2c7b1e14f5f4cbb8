import { AppError, toErrorValue } from '../../../shared/api/errors.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { newFinding, NOWHERE } from '../../../shared/checks/new-finding.ts'
import { checkPackets } from '../../../shared/checks/check-packets.ts'
import type { Draft, DraftDocument, PeopleList } from '../../../shared/import/draft.ts'
import { proposeTitles } from './draft/propose-titles.ts'
import { titleOrigins } from './draft/title-origins.ts'
import { sameMeetings } from './same-meetings.ts'
import { type DraftSource, type ReadContext, readSources, stopIfCancelled } from './read-sources.ts'

export type { DraftSource, ReadContext } from './read-sources.ts'

const recoveryNotes = (readings: readonly { document: DraftDocument; recovered: number }[]): Finding[] =>
  readings.flatMap(({ document: { name }, recovered }) =>
    recovered === 0
      ? []
      : [
          {
            code: 'text-recovered' as const,
            severity: 'warning' as const,
            packetId: null,
            rowId: null,
            path: null,
            params: { name, count: recovered },
            fixes: [],
            related: [],
          },
        ],
  )

const conversionNotes = (documents: readonly DraftDocument[]): Finding[] =>
  documents.flatMap(({ name, convertedFrom }) =>
    convertedFrom === null
      ? []
      : [
          {
            code: 'text-converted' as const,
            severity: 'info' as const,
            packetId: null,
            rowId: null,
            path: null,
            params: { name, encoding: convertedFrom },
            fixes: [],
            related: [],
          },
        ],
  )

const peopleQuestions = (lists: readonly PeopleList[], documents: readonly DraftDocument[]): Finding[] =>
  lists.map(({ file, sides }) => newFinding('people-list', 'question', NOWHERE, {
    name: documents.find((document) => document.file === file)?.name ?? '', count: sides.flatMap(({ attendees }) => attendees).length,
  }))

/**
 * Reads drafts into what an import would make of them; nothing is stored. A file that cannot be taken is named
 * among `refused`, with the others read; where none can, the first one's refusal is thrown. Throws `AppError`:
 * file-empty, file-binary, file-too-large, file-unsupported, file-unreadable, secret-grade, official-use-refused,
 * nothing-found, cancelled, and those of `readForeign`.
 */
export const readDraft = async (sources: readonly DraftSource[], context: ReadContext): Promise<Draft> => {
  const outcomes = await readSources(sources, context)
  stopIfCancelled(context.signal)
  const refused = outcomes.flatMap((outcome, file) =>
    outcome instanceof AppError ? [{ file, name: sources[file]?.name ?? '', error: outcome }] : [])
  const readings = outcomes.flatMap((outcome) => (outcome instanceof AppError ? [] : [outcome]))
  if (readings.length === 0 && refused[0]) throw refused[0].error
  const packets = readings.flatMap((reading) => reading.packets)
  const peopleLists = readings.flatMap(({ people }) => people ?? [])
  if (packets.length === 0 && !(context.takesPeople && peopleLists.length > 0))
    throw new AppError('nothing-found', 'no meeting in the drafts', {
      name: readings.map(({ document }) => document.name).join(', '),
    })
  const documents = readings.map(({ document }) => document)
  proposeTitles(
    packets,
    documents.flatMap(({ press }) => press ?? []),
  )
  return {
    packets,
    documents,
    refused: refused.map(({ file, name, error }) => ({ file, name, error: toErrorValue(error) })),
    unassigned: readings.flatMap(({ unassigned }) => unassigned),
    sources: readings.map(({ source }) => source),
    peopleLists,
    origins: [...readings.flatMap(({ origins }) => origins), ...titleOrigins(packets, documents)],
    findings: [
      ...conversionNotes(documents),
      ...recoveryNotes(readings),
      ...sameMeetings(packets),
      ...peopleQuestions(peopleLists, documents),
      ...readings.flatMap(({ isOwnBook, document: { name } }) => (isOwnBook ? [newFinding('own-book', 'warning', NOWHERE, { name })] : [])),
      ...checkPackets({ packets, documents, settings: context.settings, importing: true, today: context.today }),
    ],
  }
}
