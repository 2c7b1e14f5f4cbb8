import { z } from 'zod'
import { AppError } from '../api/errors.ts'
import { DayEntry } from '../day/day-entry.ts'
import { DraftDocument } from '../import/draft.ts'
import { Settings } from '../settings/settings.ts'
import { Packet } from './packet.ts'
import { problemIn } from './packet-file-problem.ts'

/** The newest shape of the file that this program reads and writes. */
export const PACKET_FILE_VERSION = 1

const Base64 = z.string().refine(text => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), 'not base64')

/** What two offices, or an office and its tools, hand each other: packets as they are, with their attachments. */
export const PacketFile = z.object({
  format: z.literal('briefing-book'),
  version: z.literal(PACKET_FILE_VERSION),
  settings: Settings.partial().optional(),
  packets: z.array(Packet),
  entries: z.array(DayEntry),
  documents: z.array(DraftDocument),
  /** Bytes of the attachments in base64, by their SHA-256. */
  files: z.record(z.string().regex(/^[0-9a-f]{64}$/), Base64),
})
export type PacketFile = z.infer<typeof PacketFile>

const Head = z.object({ format: z.literal('briefing-book'), version: z.number() })

/**
 * Reads a packet file. It is taken whole or refused whole: `file-unsupported` where it is another
 * kind of file or made by a newer program, `file-unreadable` where something in it is broken.
 * With `bytesElsewhere` the bytes of its attachments may be missing.
 * Whether the bytes fit their SHA-256 is for the caller to check, who has the means.
 */
export const parsePacketFile = (text: string, bytesElsewhere = false): PacketFile => {
  const json = parseJson(text)
  const head = Head.safeParse(json)
  if (!head.success)
    throw new AppError('file-unsupported', 'not a packet file: no format "briefing-book" with a version')
  if (head.data.version > PACKET_FILE_VERSION) {
    throw new AppError(
      'file-unsupported',
      `packet file version ${head.data.version} is newer than ${PACKET_FILE_VERSION}`,
    )
  }
  const file = PacketFile.safeParse(json)
  if (!file.success) throw unreadable(z.prettifyError(file.error))
  const problem = problemIn(file.data, bytesElsewhere)
  if (problem !== null) throw unreadable(problem)
  return file.data
}

/** The text of a packet file: same content, same bytes. */
export const printPacketFile = (file: PacketFile): string => {
  const files = Object.fromEntries(Object.entries(file.files).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ ...file, files }, null, 1)}\n`
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new AppError('file-unsupported', 'not a packet file: not JSON', {}, { cause })
  }
}

const unreadable = (problem: string): AppError => new AppError('file-unreadable', `packet file: ${problem}`)
