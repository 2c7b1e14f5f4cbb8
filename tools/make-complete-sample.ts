/**
 * Draws the attachments of `assets/samples/complete.json` (portraits, floor plans, the draft) and
 * writes them into it. The words of the sample are edited in the file itself; run this afterwards:
 * `node tools/make-complete-sample.ts`.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Attachment, Packet } from '../shared/packet/packet.ts'
import { PacketFile, printPacketFile } from '../shared/packet/packet-file.ts'
import { drawPortrait } from './portrait.ts'
import { drawChecklist, drawMap, drawPlan } from './sample-attachments.ts'

const SAMPLE = fileURLToPath(new URL('../assets/samples/complete.json', import.meta.url))
const LONG_HAIRED = new Set(['att-jane', 'att-sung'])

const papers = new Map<string, Uint8Array>([
  ['att-check', await drawChecklist()],
  ['att-map', drawMap()],
  ['att-raw', new TextEncoder().encode('seat,side\n1,Korea\n2,Exampleland\n')],
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
    papers.get(id) ?? (portraits.includes(id) ? drawPortrait(portraits.indexOf(id), LONG_HAIRED.has(id)) : undefined)
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
