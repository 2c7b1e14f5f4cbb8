import type { Handlers } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/api/errors.ts'
import { splitEntries } from '../../../shared/day/entry-packet.ts'
import { runOfShowClipboard } from '../../../shared/export/clipboard.ts'
import { KINDS_OF_FORMAT, type ExportFormat } from '../../../shared/export/export-kinds.ts'
import type { Packet } from '../../../shared/packet/packet.ts'
import { portraitFiles } from '../book/portraits.ts'
import { writeExport } from '../export/write-export.ts'
import { sha256Of } from '../library/attachments.ts'
import type { Library } from '../library/open-library.ts'
import type { HandlerContext } from './context.ts'

type ExportMethods = 'export.make' | 'export.clipboard'

/** Bytes of all attachments in base64, by their SHA-256. */
const attachedFiles = (library: Library, packets: readonly Packet[]): Record<string, string> => Object.fromEntries(
  packets.flatMap(({ attachments }) => attachments).flatMap(({ sha256 }) => {
    const bytes = library.attachments.get(sha256)
    return bytes ? [[sha256, Buffer.from(bytes).toString('base64')]] : []
  }),
)

/** Formats in which divisions return what they corrected. */
const COMES_BACK: ReadonlySet<ExportFormat> = new Set(['hwpx', 'docx', 'xlsx', 'md', 'html'])

/** One paper is 대외비 for all that it holds. */
const asPrinted = (packets: readonly Packet[]): Packet[] => {
  const officialUse = packets.find(({ documentMark }) => documentMark.security === 'official-use')
  return packets.map((packet) => (officialUse ? { ...packet, documentMark: { ...packet.documentMark, security: officialUse.documentMark.security } } : packet))
}

export const exportHandlers = ({ library, ports, files }: HandlerContext): Pick<Handlers, ExportMethods> => ({
  'export.make': async ({ packetIds, format, what = KINDS_OF_FORMAT[format][0] ?? 'packet' }) => {
    if (!KINDS_OF_FORMAT[format].includes(what)) throw new AppError('bad-input', `${format} holds no ${what}`)
    const { packets, entries } = splitEntries(packetIds.map((id) => library().packet(id)))
    const { name, mime, bytes, findings } = await writeExport({
      packets, entries,
      ...(format === 'json' && { files: attachedFiles(library(), packets) }),
      ...(what === 'book' && { portraits: portraitFiles(packets, library().attachments.get) }),
      documents: [...library().documents.all()],
      settings: library().settings.get(),
      format, what, today: ports.clock.today(),
    })
    if (COMES_BACK.has(format)) library().rememberExported(asPrinted(packets).map((packet) => ({ packet, what, file: { name, sha256: sha256Of(bytes), kind: format } })))
    return { handle: files.put({ name, mime, bytes }), name, bytes: bytes.byteLength, findings: [...findings] }
  },
  'export.clipboard': ({ packetId }) => runOfShowClipboard(library().packet(packetId), library().settings.get()),
})
