import type { PacketSummary, SearchHit } from '../../../shared/api/contract.ts'
import type { Command } from '../../app/commands.ts'

export type PaletteEntry =
  | { kind: 'command'; id: string; command: Command }
  | { kind: 'packet'; id: string; packet: PacketSummary }
  | { kind: 'hit'; id: string; hit: SearchHit }

export interface PaletteGroup { id: 'commands' | 'packets' | 'hits'; entries: PaletteEntry[] }

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase().replaceAll(/\s+/g, '')

/** What fits what was typed; meetings before commands once something is typed, found words last. Empty groups are left out. */
export const paletteEntries = (input: { query: string; commands: readonly Command[]; packets: readonly PacketSummary[]; hits: readonly SearchHit[] }): PaletteGroup[] => {
  const query = fold(input.query)
  const fits = (text: string): boolean => fold(text).includes(query)
  const commands = input.commands.filter(({ label }) => fits(label))
    .map((command): PaletteEntry => ({ kind: 'command', id: `command:${command.id}`, command }))
  const packets = input.packets.filter(({ title }) => fits(title))
    .map((packet): PaletteEntry => ({ kind: 'packet', id: `packet:${packet.id}`, packet }))
  const hits = input.hits.map((hit): PaletteEntry => ({ kind: 'hit', id: `hit:${hit.packetId}:${hit.path.join('.')}`, hit }))
  const groups: PaletteGroup[] = [{ id: 'packets', entries: packets }, { id: 'commands', entries: commands }, { id: 'hits', entries: hits }]
  return groups.filter(({ entries }) => entries.length > 0)
}
