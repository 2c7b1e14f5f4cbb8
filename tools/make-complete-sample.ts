/**
 * Draws the attachments of `assets/samples/complete.json` (portraits, floor plans, the draft) and
 * writes them into it. The words of the sample are edited in the file itself; run this afterwards:
 * `node tools/make-complete-sample.ts`.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import type { Attachment, Packet } from '../shared/packet/packet.ts'
import { PacketFile, printPacketFile } from '../shared/packet/packet-file.ts'
import { drawPortrait } from './portrait.ts'

const SAMPLE = fileURLToPath(new URL('../assets/samples/complete.json', import.meta.url))
/** A4 in points. */
const PAGE = [595.28, 841.89] as const
/** Kept in the PDF instead of today, so that the sample is the same whenever it is made. */
const MADE_AT = new Date('2026-09-01T00:00:00Z')

const LONG_HAIRED = new Set(['att-jane', 'att-sung'])

const drawPlan = async (title: string, rooms: readonly string[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title)
  pdf.setCreationDate(MADE_AT)
  pdf.setModificationDate(MADE_AT)
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([...PAGE])
  page.drawText(title, { x: 60, y: 770, size: 20, font })
  page.drawText('Invented sample. Not to scale.', { x: 60, y: 748, size: 11, font, color: rgb(0.4, 0.4, 0.4) })
  for (const [at, room] of rooms.entries()) {
    const y = 600 - at * 130
    page.drawRectangle({ x: 60, y, width: 475, height: 110, borderWidth: 1, borderColor: rgb(0.2, 0.2, 0.2) })
    page.drawText(room, { x: 76, y: y + 50, size: 14, font })
  }
  return pdf.save()
}

const plans = new Map([
  [
    'att-plan',
    await drawPlan('Reception Room: seating plan', [
      'Flags and photographs',
      'Table: four seats a side',
      'Interpreters',
      'Door and waiting room 1201',
    ]),
  ],
  [
    'att-hall',
    await drawPlan('Hall 1: stands of the tour', [
      'Stand 1: cryogenic control',
      'Stand 2: error correction',
      'Stand 3: standards',
      'Stand 4: Exampleland, video link',
    ]),
  ],
])

const file = PacketFile.parse({ ...JSON.parse(readFileSync(SAMPLE, 'utf8')), files: {} })
const portraits = [
  ...new Set(file.packets.flatMap(packet => packet.sides.flatMap(side => side.attendees.map(each => each.photo)))),
]

const bytesOf = (packet: Packet, { id, name, source }: Attachment): Uint8Array => {
  if (source) return new TextEncoder().encode(`${packet.sourceUnits.map(unit => unit.text).join('\n')}\n`)
  const bytes =
    plans.get(id) ?? (portraits.includes(id) ? drawPortrait(portraits.indexOf(id), LONG_HAIRED.has(id)) : undefined)
  if (bytes === undefined) throw new Error(`nothing draws the attachment "${name}" (${id})`)
  return bytes
}

const files: PacketFile['files'] = {}
const packets = file.packets.map(packet => {
  const attachments = packet.attachments.map(attachment => {
    const bytes = bytesOf(packet, attachment)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    files[sha256] = Buffer.from(bytes).toString('base64')
    return { ...attachment, size: bytes.length, sha256 }
  })
  const draft = attachments.find(attachment => attachment.source)
  return {
    ...packet,
    attachments,
    sourceFiles: packet.sourceFiles.map(source => ({ ...source, sha256: draft?.sha256 ?? source.sha256 })),
  }
})

writeFileSync(SAMPLE, printPacketFile({ ...file, packets, files }))
