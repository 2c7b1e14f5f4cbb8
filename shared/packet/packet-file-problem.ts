import type { PacketFile } from './packet-file.ts'

/** What the schema can't see: ids used twice, attachments without their bytes. */
export const problemIn = ({ packets, entries, files }: PacketFile, bytesElsewhere = false): string | null => {
  const twice = firstTwice([...packets, ...entries].map(item => item.id))
  if (twice !== null) return `id "${twice}" is used twice`
  for (const { name, sha256, size } of packets.flatMap(packet => packet.attachments)) {
    const bytes = files[sha256]
    if (bytes === undefined && bytesElsewhere) continue
    if (bytes === undefined) return `attachment "${name}" has no bytes`
    if (byteLength(bytes) !== size) return `attachment "${name}" has ${byteLength(bytes)} bytes, not ${size}`
  }
  return null
}

const firstTwice = (ids: readonly string[]): string | null => {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size) ?? null
}

const byteLength = (base64: string): number => (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0)
