import { FACES } from '../typeset/font/faces.ts'

const CIDS = 0x1_0000

const NONE = new Uint16Array()

/** CIDs of each face, in the order in which they were first drawn. */
export type CidLists = readonly Uint16Array[]

/** Which CIDs are drawn: what the embedded fonts must hold. */
export interface UsedCids {
  add(face: number, cid: number): void
  /** 1 at each CID of a face that is there already: most are, and the pen asks for every glyph. */
  marks(face: number): Uint8Array
  /** What was added since the last time. */
  take(): CidLists
}

export const newUsedCids = (): UsedCids => {
  const seen: Uint8Array[] = []
  const lists = FACES.map((): number[] => [])
  const marks = (face: number): Uint8Array => (seen[face] ??= new Uint8Array(CIDS))
  return {
    marks,
    add: (face, cid) => {
      const own = marks(face)
      if (own[cid] === 1) return
      own[cid] = 1
      ;(lists[face] as number[]).push(cid)
    },
    take: () => lists.map((list, face) => {
      if (list.length === 0) return NONE
      const taken = Uint16Array.from(list)
      for (const cid of taken) (seen[face] as Uint8Array)[cid] = 0
      list.length = 0
      return taken
    }),
  }
}

/** All CIDs of each face, rising. */
export const joinCids = (parts: readonly CidLists[]): CidLists => {
  const all = newUsedCids()
  for (const lists of parts) lists.forEach((list, face) => { for (const cid of list) all.add(face, cid) })
  return all.take().map((list) => list.toSorted())
}
