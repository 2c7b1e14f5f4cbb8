import { content } from './app/content.ts'
import { frame } from './app/frame.ts'
import { packet } from './app/packet.ts'
import { words } from './app/words.ts'
import { work } from './app/work.ts'

/** The words of the window. */
export const app = { ...frame, ...words, ...packet, ...content, ...work } as const
