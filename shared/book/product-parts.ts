import type { Packet } from '../packet/packet.ts'
import type { Product } from './product.ts'

type Part = keyof Packet

const FRAME: readonly Part[] = ['title', 'titleEn', 'access', 'overview', 'participation']

/** The parts of a packet that a product is made of; `null` is all of them. What is wrong elsewhere does not concern it. */
export const PARTS_OF_PRODUCT: Readonly<Record<Product, readonly Part[] | null>> = {
  book: null,
  action: [...FRAME, 'actionPlan', 'aides', 'runOfShow'],
  schedule: [...FRAME, 'aides'],
  card: [...FRAME, 'talkingPoints'],
  qa: [...FRAME, 'topics', 'qa'],
  script: [...FRAME, 'talkingPoints', 'runOfShow'],
  scenario: [...FRAME, 'sides', 'runOfShow', 'scenario'],
  interpreter: [...FRAME, 'sides', 'topics', 'runOfShow', 'talkingPoints', 'scenario'],
  agenda: [...FRAME, 'sides', 'attendance', 'runOfShow'],
  nameplates: [...FRAME, 'sides'],
  badges: [...FRAME, 'sides'],
  seating: [...FRAME, 'sides', 'seating'],
  signin: [...FRAME, 'sides'],
  counts: [...FRAME, 'sides', 'attendance'],
}
