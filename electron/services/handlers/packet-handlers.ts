import equal from 'fast-deep-equal'
import type { Handlers } from '../../../shared/api/contract.ts'
import type { Finding } from '../../../shared/checks/finding.ts'
import { message } from '../../../shared/messages/catalogue.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { summarizeChange } from '../../../shared/packet/summarize-change.ts'
import type { Library } from '../library/open-library.ts'
import { listColumns } from '../library/packet-rows.ts'
import type { Emit } from '../ports.ts'
import type { HandlerContext } from './context.ts'

type PacketMethods =
  | 'packet.get'
  | 'packet.create'
  | 'packet.edit'
  | 'packet.undo'
  | 'packet.redo'
  | 'packet.history'
  | 'packet.remove'
  | 'packet.duplicate'

export const packetHandlers = ({ library, emit }: HandlerContext): Pick<Handlers, PacketMethods> => ({
  'packet.get': ({ packetId }) => library().get(packetId),
  'packet.create': content => {
    const id = library().changes.create(content)
    emit('library.changed', {})
    return library().get(id)
  },
  'packet.edit': ({ packetId, edits }) =>
    changed(library(), packetId, emit, () => library().packets.edit(packetId, edits)),
  'packet.undo': ({ packetId }) => changed(library(), packetId, emit, () => library().packets.undo(packetId)),
  'packet.redo': ({ packetId }) => changed(library(), packetId, emit, () => library().packets.redo(packetId)),
  'packet.history': ({ packetId }) => {
    const { locale } = library().settings.get()
    return library()
      .history(packetId)
      .map(({ revision, at, kind, fields }) => ({
        revision,
        at: new Date(at).toISOString(),
        summary: summarizeChange(kind, fields, locale),
      }))
  },
  'packet.remove': ({ packetIds }) => {
    library().changes.remove(packetIds)
    emit('library.changed', {})
    return library().list()
  },
  'packet.duplicate': ({ packetId }) => {
    const source = library().packet(packetId)
    const title = message(library().settings.get().locale, 'library.copy-title', { title: source.title })
    const id = library().changes.duplicate(source, title)
    emit('library.changed', {})
    return library().get(id)
  },
})

/** Runs a change of one packet and tells the window what it changed, there and in the meetings around. */
const changed = (library: Library, packetId: string, emit: Emit, run: () => void) => {
  const before = lookAround(library, packetId)
  run()
  const state = library.get(packetId)
  if (state.revision === before.revision) return state
  const after = lookAround(library, packetId)
  emit('packet.changed', { packetId, revision: state.revision })
  for (const id of othersWithNewFindings(packetId, before.findings, after.findings)) {
    emit('packet.changed', { packetId: id, revision: library.get(id).revision })
  }
  const inList = equal(listColumns(before.packet), listColumns(after.packet)) && equal(before.findings, after.findings)
  if (!inList) emit('library.changed', {})
  return state
}

interface Surroundings {
  packet: Packet
  revision: number
  findings: ReadonlyMap<string, Finding[]>
}

const lookAround = (library: Library, packetId: string): Surroundings => {
  const { packet, revision } = library.get(packetId)
  return { packet, revision, findings: library.findingsAround(packetId) }
}

/** A meeting moved to another day leaves findings there and brings some here. */
const othersWithNewFindings = (
  packetId: string,
  before: Surroundings['findings'],
  after: Surroundings['findings'],
): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    id => id !== packetId && !equal(before.get(id), after.get(id)),
  )
