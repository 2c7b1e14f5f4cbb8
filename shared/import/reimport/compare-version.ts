import type { Packet } from '../../packet/packet.ts'
import { alignPacket } from './align-packet.ts'
import { differencesOf, type Difference, type ThreeWays } from './differences.ts'
import type { KnownVersion } from './match-known.ts'

type Compared = Pick<KnownVersion, 'base' | 'current' | 'typed'>

/** The three states of a packet whose new version is `theirs`, as read (or corrected) from the new draft. */
export const waysOf = ({ base, current, typed }: Compared, theirs: Packet): ThreeWays =>
  ({ base, theirs: alignPacket(base, theirs), ours: current, typed })

/** What the new draft changed, against the packet of the library. */
export const compareVersion = (known: Compared, theirs: Packet): Difference[] => differencesOf(waysOf(known, theirs))
