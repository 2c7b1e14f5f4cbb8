import { expect, it } from 'vitest'
import { newPacket } from '../../../../shared/packet/new-packet.ts'
import { prepareImport } from '../../../../electron/services/library/prepare-import.ts'
import { sequentialIds } from './library-fixture.ts'

const packets = [{ ...newPacket('p1'), access: 'open' as const }, newPacket('p2'), newPacket('p3')]
const request = {
  draft: { packets, documents: [], unassigned: [], findings: [], origins: [], refused: [] }, files: [], packetIds: ['p1', 'p2'], titles: {},
}

const accessOf = (answer: 'closed' | null) =>
  prepareImport({ ...request, access: answer }, sequentialIds('i')).packets.map(({ access }) => access)

it('one answer about access goes to every packet that does not say it, and to no other', () => {
  expect(accessOf('closed')).toEqual(['open', 'closed'])
  expect(accessOf(null)).toEqual(['open', null])
})
