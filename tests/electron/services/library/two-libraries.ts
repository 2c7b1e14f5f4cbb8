import type { Edit } from '../../../../shared/packet/edit.ts'
import type { MergeResult } from '../../../../electron/services/library/merge-packet.ts'
import type { Library } from '../../../../electron/services/library/open-library.ts'
import { importPackets, samplePacket, testLibrary, type TestLibrary } from './library-fixture.ts'

/** Two libraries that hold the same packet. */
export const twoLibraries = (): { a: TestLibrary; b: TestLibrary } => {
  const [a, b] = [testLibrary('a'), testLibrary('b')]
  importPackets(a.library, [samplePacket()])
  b.library.exchange.merge('p1', [a.library.exchange.pack('p1')])
  return { a, b }
}

export const set = (path: string[], value: string | number | null): Edit => ({ op: 'set', path, value })
/** Everything that `from` knows of the packet, to `to`. */
export const bring = (from: Library, to: Library): MergeResult => to.exchange.merge('p1', [from.exchange.pack('p1')])
