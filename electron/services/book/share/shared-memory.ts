import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import type { DrawnPart } from '../../pdf/draw-part.ts'
import { type BookMemory, noMemory } from '../book-memory.ts'
import { noPartCache, type PartCache } from '../part-cache.ts'
import { claimFront, type Claims, givenBy, hasEnded, waitForMore } from './claims.ts'
import { type PartMessage, unpackPart } from './part-message.ts'

/** A helper that has given nothing for so long has died or is too slow: its sections are made here, too. */
const PATIENCE_MS = 2_000

/** For a process that makes one book with a helper: packets' sections that the helper has taken are waited for, all others made here. */
export const sharedMemory = (claims: Claims, port: MessagePort): BookMemory => ({ ...noMemory, cacheFor: () => newSharedParts(claims, port) })

const newSharedParts = (claims: Claims, port: MessagePort): PartCache => {
  let next = 0
  const received = newReceived(claims, port)
  return {
    ...noPartCache,
    part: (section, _keyOf, draw) => {
      if (section.packetId === null) return draw()
      const index = next++
      if (claimFront(claims)) return draw()
      const part = received(index)
      return part?.sections[0]?.id === section.id ? part : draw()
    },
  }
}

/** Parts by the index of their section; `null` for one that will not come. */
const newReceived = (claims: Claims, port: MessagePort): ((index: number) => DrawnPart | null) => {
  const parts = new Map<number, DrawnPart>()
  const takeAll = (): void => {
    for (let message = receiveMessageOnPort(port); message; message = receiveMessageOnPort(port)) {
      const part = message.message as PartMessage
      parts.set(part.index, unpackPart(part))
    }
  }
  let gaveUp = false
  return (index) => {
    while (!parts.has(index) && !gaveUp) {
      const seen = givenBy(claims)
      const ended = hasEnded(claims)
      takeAll()
      if (!parts.has(index)) gaveUp = ended || !waitForMore(claims, seen, PATIENCE_MS)
    }
    const part = parts.get(index) ?? null
    parts.delete(index)
    return part
  }
}
