import type { Handlers, Parsed } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import type { Draft, PeopleList } from '../../../shared/import/draft.ts'
import type { KnownVersion } from '../../../shared/import/reimport/match-known.ts'
import { lostLines } from '../../../shared/import/review/lost-lines.ts'
import { reviewOf, type Review } from '../../../shared/import/review/review.ts'
import { matchPeople, type PeopleMatch, withPeople } from '../../../shared/people/match-people.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { validatePacket } from '../../../shared/packet/validate-packet.ts'
import { readDraft } from '../import/read-draft.ts'
import type { FileStore } from '../file-store.ts'
import { sha256Of } from '../library/attachments.ts'
import type { ImportFile } from '../library/prepare-import.ts'
import { readOwnExport } from '../import/read-own-export.ts'
import { createPasswordQuestions } from '../import/password-questions.ts'
import { createRecent } from '../recent.ts'
import type { HandlerContext } from './context.ts'

type ImportMethods = 'import.read' | 'import.unlock' | 'import.adopt' | 'import.commit' | 'import.discard'
type Source = Parsed<'import.read'>['sources'][number]

/** Drafts that wait for a person's yes. The oldest is forgotten when more wait. */
const WAITING = 8

export const importHandlers = ({
  library,
  ports,
  files,
  jobs,
  emit,
}: HandlerContext): Pick<Handlers, ImportMethods> => {
  const passwords = createPasswordQuestions()
  const waiting = createRecent<{ draft: Draft; files: ImportFile[]; known: readonly KnownVersion[] }>(WAITING)
  const peopleOf = (packets: readonly Packet[]): PeopleMatch => {
    const names = packets.flatMap(({ sides }) => sides.flatMap(({ attendees }) => attendees.flatMap(({ name }) => (name === '' ? [] : [name]))))
    return matchPeople(packets, library().peopleNamed(names), library().settings.get())
  }
  // What was answered about people since the reading counts.
  const withKnownPeople = (reviewed: Review): Review => {
    const { ids } = peopleOf(reviewed.packets)
    return { ...reviewed, packets: reviewed.packets.map(packet => withPeople(packet, ids)) }
  }
  return {
    'import.read': ({ sources, jobId, asksPasswords }) =>
      jobs.run(jobId, async ({ signal, progress }) => {
        const settings = library().settings.get()
        const given = sources.map(source => fileOf(source, files))
        // A password opens the file once and is kept nowhere.
        const opened = given.map((file, index) => ({ ...file, password: passwordOf(sources[index]) }))
        const read = await readDraft(opened, {
          ids: ports.ids,
          settings,
          today: ports.clock.today(),
          signal,
          spawn: ports.spawn,
          onProgress: (done, total, states) => progress('reading', done, total, states),
          takesPeople: asksPasswords,
          ...(asksPasswords && jobId !== undefined && { askPassword: (file: number) => passwords.ask(`${jobId} ${file}`, signal) }),
        })
        const { ids, questions } = peopleOf(read.packets)
        const known = library().knownVersions(read.packets, (packet, what) => readOwnExport(packet, what, { settings, ids: ports.ids, today: ports.clock.today() }))
        const draft = {
          ...read,
          packets: read.packets.map(packet => withPeople(packet, ids)),
          peopleLists: read.peopleLists.map(list => ({ ...list, inLibrary: library().namesInCommon(namesOf(list)) })),
          findings: [...library().importedBefore(given), ...library().missingMeetings(read.packets, known), ...read.findings, ...questions],
        }
        const importId = ports.ids()
        waiting.set(importId, { draft, files: given, known })
        return { importId, draft, known }
      }),
    'import.unlock': ({ jobId, file, password }) => {
      passwords.answer(`${jobId} ${file}`, password)
      return {}
    },
    'import.commit': ({ importId, review, packetIds, updates }) => {
      const read = waiting.get(importId)
      if (!read) throw new AppError('not-found', `no import ${importId} waits`)
      const reviewed = withKnownPeople(review ? checked(read.draft, review) : reviewOf(read.draft))
      const ids = [...packetIds, ...updates.map(({ draftId }) => draftId)]
      const unknown = ids.find(id => !reviewed.packets.some(packet => packet.id === id))
      if (unknown !== undefined) throw new AppError('bad-input', `import ${importId} has no packet ${unknown}`)
      library().changes.import({ ...read, review: reviewed, packetIds, updates })
      waiting.drop(importId)
      for (const { packetId } of updates) emit('packet.changed', { packetId, revision: library().get(packetId).revision })
      emit('library.changed', {})
      return library().list()
    },
    'import.adopt': ({ importId, packetId }) => {
      const read = waiting.get(importId)
      if (!read) throw new AppError('not-found', `no import ${importId} waits`)
      const { packet: current, revision } = library().get(packetId)
      // Without its sources: those of the import come beside them, not in their place.
      const base = { ...current, sourceFiles: [], sourceUnits: [] }
      const packet = { ...base, id: ports.ids() }
      const known = { draftId: packet.id, packetId, revision, base, current, typed: false }
      waiting.set(importId, { ...read, known: [...read.known, known] })
      return { packet, known }
    },
    'import.discard': ({ importId }) => {
      waiting.drop(importId)
      return {}
    },
  }
}

const namesOf = ({ sides }: PeopleList): string[] => sides.flatMap(({ attendees }) => attendees.flatMap(({ name }) => (name === '' ? [] : [name])))

const passwordOf = (source: Source | undefined): string | undefined => (source && 'handle' in source ? source.password : undefined)

const fileOf = (source: Source, files: FileStore): ImportFile => {
  const bytes = 'text' in source ? new TextEncoder().encode(source.text) : files.get(source.handle)?.bytes
  if (!bytes) throw new AppError('not-found', `no uploaded file for ${source.name}`)
  return { name: source.name, bytes, sha256: sha256Of(bytes) }
}

/** A reviewed draft that may be stored: every packet valid, every line of what was read still somewhere. */
const checked = (draft: Draft, { packets, unassigned }: Pick<Review, 'packets' | 'unassigned'>): Review => {
  const review = { packets, unassigned, documents: draft.documents }
  for (const packet of packets) {
    const valid = validatePacket(packet)
    if ('reason' in valid) throw new AppError('bad-input', `${packet.id}: ${valid.reason}`)
  }
  const [lost] = lostLines(reviewOf(draft), review)
  if (lost !== undefined) throw new AppError('bad-input', `the review lost line ${lost}`)
  return review
}
