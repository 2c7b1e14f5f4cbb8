import type { Packet } from '../packet/packet.ts'

/** What the seats of a meeting depend on: nothing else that is typed into it moves a chair. */
export type SeatedMeeting = Pick<Packet, 'id' | 'kind' | 'sides' | 'seating'> & { readonly overview: Pick<Packet['overview'], 'interpretation'> }
